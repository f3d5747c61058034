import type { Context } from 'hono';
import { type JournalPage, type JournalQuery, journalAddress } from '#domain/journal/journal';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import { civilAt } from '#domain/time/civil-time';
import { CSV_HEAD, journalCsv } from '../pages/journal-csv.ts';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { readSession } from './session-cookie.ts';

/** Lines asked of the Desk at once. */
const LINES = 500;

/**
 * `GET /api/journal.csv`: all lines that match, as a file. It is sent as it is read, however long the ledger; when the
 * Desk falls silent in the middle, or the session ends, the download breaks off rather than look whole.
 */
export async function getJournalCsv(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const asked = journalAddress.safeParse(c.req.query());
  if (!asked.success)
    return problemResponse(refuse('body-malformed', asked.error.issues[0]?.path.join('.') || null));
  const pageOf = (query: JournalQuery): Promise<JournalPage | Refusal> =>
    askDesk(c.env, (desk) => desk.journal(session, query, LINES));
  const [first, view] = await Promise.all([pageOf(asked.data), askDesk(c.env, (desk) => desk.view(session))]);
  if (isRefusal(first)) return problemResponse(first);
  if (isRefusal(view)) return problemResponse(view);
  const office = view.board?.office;
  if (!office) return problemResponse(refuse('office-not-described'));

  let page = first;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(file) {
      file.enqueue(encoder.encode(CSV_HEAD + journalCsv(page.entries, office)));
    },
    async pull(file) {
      if (page.next === null) return file.close();
      const next = await pageOf({ ...asked.data, before: page.next });
      if (isRefusal(next)) return file.error(new Error(`the journal broke off: ${next.refused}`));
      page = next;
      file.enqueue(encoder.encode(journalCsv(page.entries, office)));
    },
  });
  const day = civilAt(c.get('clock').now(), office.zone).date;
  return c.body(body, 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="jurnal-${day}.csv"`,
    'Cache-Control': 'no-store',
  });
}
