import type { Context } from 'hono';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { operatorSecret } from './operator-secret.ts';
import { problemResponse } from './problem.ts';

/** `POST /api/first-link`: the operator's way in, by the secret set at deployment: a fresh one-time link for an admin. */
export async function postFirstLink(c: Context<AppEnv>): Promise<Response> {
  const secret = operatorSecret(c.req.raw);
  if (secret === null) return problemResponse(refuse('not-signed-in'));
  const token = await askDesk(c.env, (desk) => desk.firstLink(secret));
  if (isRefusal(token)) return problemResponse(token);
  if (token === null) return problemResponse(refuse('not-signed-in'));
  return c.json({ link: new URL(`/masuk/${token}`, c.req.url).href }, 200, { 'Cache-Control': 'no-store' });
}
