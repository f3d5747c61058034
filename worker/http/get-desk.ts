import type { Context } from 'hono';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { readSession } from './session-cookie.ts';

/** `GET /api/desk`: what a signed-in phone opens with. */
export async function getDesk(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const view = await askDesk(c.env, (desk) => desk.view(session));
  return isRefusal(view) ? problemResponse(view) : c.json(view, 200, { 'Cache-Control': 'no-store' });
}
