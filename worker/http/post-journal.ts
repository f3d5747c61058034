import type { Context } from 'hono';
import { JOURNAL_PAGE, journalQuery } from '#domain/journal/journal';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { ACTION_BODY_MAX, readBody } from './read-body.ts';
import { readSession } from './session-cookie.ts';

/** `POST /api/journal`: a page of who did what, newest first. A POST, since what is looked for may be a colleague's name. */
export async function postJournal(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const query = await readBody(c.req.raw, journalQuery, ACTION_BODY_MAX);
  if (isRefusal(query)) return problemResponse(query);
  const page = await askDesk(c.env, (desk) => desk.journal(session, query, JOURNAL_PAGE));
  return isRefusal(page) ? problemResponse(page) : c.json(page, 200, { 'Cache-Control': 'no-store' });
}
