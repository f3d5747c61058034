import type { Context } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { APP_POLICY } from './headers.ts';
import { problemResponse } from './problem.ts';

/** `GET /kiosk`, `GET /petugas` and `GET /masuk/TOKEN`: the built shell of a script page, under its policy. */
export function getApp(file: 'kiosk.html' | 'staff.html') {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const shell = await c.env.ASSETS.fetch(new URL(`/${file}`, c.req.url));
    if (!shell.ok) return problemResponse(refuse('not-found', file));
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': APP_POLICY,
      'Cache-Control': 'no-cache',
    };
    return new Response(shell.body, { headers });
  };
}
