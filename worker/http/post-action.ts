import type { Context } from 'hono';
import { postedAction } from '#domain/ledger/action';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { ACTION_BODY_MAX, readBody } from './read-body.ts';
import { readSession } from './session-cookie.ts';

/** `POST /api/actions`: an act of staff. Acknowledged once it is in the Desk's storage; the same id may be sent again. */
export async function postAction(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const posted = await readBody(c.req.raw, postedAction, ACTION_BODY_MAX);
  if (isRefusal(posted)) return problemResponse(posted);
  const answer = await askDesk(c.env, (desk) => desk.act(session, posted));
  return isRefusal(answer) ? problemResponse(answer) : c.json(answer, 200, { 'Cache-Control': 'no-store' });
}
