import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/** `GET /icon.svg`, and the address browsers ask for by themselves. Not hashed, so kept for a day only. */
export async function getIcon(c: Context<AppEnv>): Promise<Response> {
  const icon = await c.env.ASSETS.fetch(new URL('/icon.svg', c.req.url));
  const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' };
  return new Response(icon.body, { status: icon.status, headers });
}
