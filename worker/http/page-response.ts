import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Lang, Page } from '../pages/document.tsx';
import type { AppEnv } from './app-env.ts';
import { pagePolicy } from './headers.ts';

/** The reader's choice in the address, else Indonesian. */
export function askedLang(c: Context<AppEnv>): Lang {
  return c.req.query('lang') === 'en' ? 'en' : 'id';
}

/** Hashes of the few style texts that pages carry; made once an isolate. */
const hashes = new Map<string, Promise<string>>();

function hashOf(style: string): Promise<string> {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const fresh = crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(style))
    .then((digest) => `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
  hashes.set(style, fresh);
  return fresh;
}

/** A rendered page under its policy. `no-store` for what is one person's; the board's pages are revalidated by their ETag. */
export async function pageResponse(
  page: Page,
  status: ContentfulStatusCode,
  cache: { 'Cache-Control': string; ETag?: string } = { 'Cache-Control': 'no-store' },
): Promise<Response> {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': pagePolicy([await hashOf(page.style)]),
    ...cache,
  };
  return new Response(page.html, { status, headers });
}
