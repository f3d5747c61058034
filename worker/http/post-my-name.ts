import type { Context } from 'hono';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import { myName } from '#domain/staff/colleague';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { ACTION_BODY_MAX, readBody } from './read-body.ts';
import { readSession } from './session-cookie.ts';

/** `POST /api/my-name`: what one is called among colleagues. No action: a name never stands in the ledger. */
export async function postMyName(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const asked = await readBody(c.req.raw, myName, ACTION_BODY_MAX);
  if (isRefusal(asked)) return problemResponse(asked);
  const called = await askDesk(c.env, (desk) => desk.callMe(session, asked.name));
  return isRefusal(called) ? problemResponse(called) : c.json(called, 200, { 'Cache-Control': 'no-store' });
}
