import type { Context } from 'hono';
import * as z from 'zod';
import { type Action, postedAction } from '#domain/ledger/action';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { PIECE_BODY_MAX, readBody } from './read-body.ts';
import { readSession } from './session-cookie.ts';

/** What happened to the board and the hours. Colleagues come and go by the door, cards by an import. */
const LIVED: ReadonlySet<Action['type']> = new Set([
  'describe-office',
  'confirm-day',
  'publish-notice',
  'update-notice',
  'resolve-notice',
  'correct-notice',
  'withdraw-notice',
  'set-service',
  'change-hours',
]);
const acts = z.array(postedAction.refine(({ action }) => LIVED.has(action.type))).max(1_000);

/** `POST /api/demo-past`: what a new demo office has lived through, oldest first. Exists in the demo alone. */
export async function postDemoPast(c: Context<AppEnv>): Promise<Response> {
  if (!c.var.demo) return problemResponse(refuse('not-found'));
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const past = await readBody(c.req.raw, acts, PIECE_BODY_MAX);
  if (isRefusal(past)) return problemResponse(past);
  const lived = await askDesk(c.env, (desk) => desk.livePast(session, past));
  return isRefusal(lived) ? problemResponse(lived) : c.json(lived, 200, { 'Cache-Control': 'no-store' });
}
