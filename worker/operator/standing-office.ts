import { NOW_HEADER } from '#domain/board/live-message';
import { boardSnapshot } from '#domain/board/snapshot';
import { problem } from '#domain/ledger/problem';
import type { Office } from '#domain/office/office';
import { type CivilDate, civilAt } from '#domain/time/civil-time';

/**
 * The office that the server at `origin` has, and the day it is there (the demo's is not ours); null: none has been
 * described yet. Throws in one line where that cannot be known: silence is not taken for an empty office.
 */
export async function standingOffice(origin: string): Promise<{ office: Office; today: CivilDate } | null> {
  const answer = await fetch(`${origin}/api/board`).catch(() => null);
  if (!answer) throw new Error(`${origin} cannot be reached.`);
  const body: unknown = await answer.json().catch(() => null);
  const board = boardSnapshot.safeParse(body).data;
  const now = Number(answer.headers.get(NOW_HEADER));
  if (answer.ok && board && now > 0) {
    return { office: board.office, today: civilAt(now, board.office.zone).date };
  }
  const code = problem.safeParse(body).data?.code;
  if (code === 'board-not-there' && (await deskAnswers(origin))) return null;
  throw new Error(
    `${origin} does not say what office stands there; nothing was sent. Try again in a minute.`,
  );
}

/** Without a board the Desk has none either, or both KV and the Desk are down. */
async function deskAnswers(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/api/health`).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
}
