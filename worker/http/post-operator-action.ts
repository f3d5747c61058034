import type { Context } from 'hono';
import { postedAction } from '#domain/ledger/action';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { operatorSecret } from './operator-secret.ts';
import { problemResponse } from './problem.ts';
import { OFFICE_BODY_MAX, readBody } from './read-body.ts';

/** `POST /api/operator/actions`: an act of the deploying terminal, by the secret set at deployment. */
export async function postOperatorAction(c: Context<AppEnv>): Promise<Response> {
  const secret = operatorSecret(c.req.raw);
  if (secret === null) return problemResponse(refuse('not-signed-in'));
  const posted = await readBody(c.req.raw, postedAction, OFFICE_BODY_MAX);
  if (isRefusal(posted)) return problemResponse(posted);
  const answer = await askDesk(c.env, (desk) => desk.actAsOperator(secret, posted));
  return isRefusal(answer) ? problemResponse(answer) : c.json(answer, 200, { 'Cache-Control': 'no-store' });
}
