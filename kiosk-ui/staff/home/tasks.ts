import type { BoardSnapshot } from '#domain/board/snapshot';
import { isConfirmed, speaksForTheDay, unconfirmedPlaces } from '#domain/confirmation/confirmation';
import type { DeskView } from '#domain/ledger/accepted';
import { concerns, type Notice } from '#domain/notices/notice';
import { isActive, isOverdue } from '#domain/notices/notice-time';
import type { PlaceId } from '#domain/office/place';
import type { Batch } from '#domain/slips/import-events';
import { may, reaches } from '#domain/staff/roles';
import { DAY, type Instant } from '#domain/time/civil-time';

/** Something that waits for this clerk. */
export type Task =
  | { kind: 'news-overdue'; notice: Notice }
  | { kind: 'places-unconfirmed'; places: readonly PlaceId[] }
  | { kind: 'import-old'; batch: Batch }
  | { kind: 'import-missing' };

/** An export older than this says little about cards that were printed since. */
const EXPORT_OLD_AFTER = 2 * DAY;

/** What the home page lists under "Menunggu Anda", most pressing first. `here` is asked about at the desk, not in the list. */
export function tasksFor(
  board: BoardSnapshot,
  batches: readonly Batch[],
  actor: DeskView['actor'],
  here: PlaceId,
  now: Instant,
): Task[] {
  const tasks: Task[] = [];
  if (may(actor, 'write-notices')) {
    for (const notice of board.notices) {
      const mine = isActive(notice, now) && reaches(actor, notice.scope);
      if (mine && isOverdue(notice, now)) tasks.push({ kind: 'news-overdue', notice });
    }
  }
  if (may(actor, 'confirm-day')) {
    const places = unconfirmedPlaces(board.office, board.confirmations, now)
      .filter((place) => place !== here)
      .filter((place) => reaches(actor, [place]));
    if (places.length > 0) tasks.push({ kind: 'places-unconfirmed', places });
  }
  if (may(actor, 'import-slips')) {
    const newest = batches[0];
    if (!newest) tasks.push({ kind: 'import-missing' });
    else if (now - newest.asOf > EXPORT_OLD_AFTER) tasks.push({ kind: 'import-old', batch: newest });
  }
  return tasks;
}

/** How many things press this clerk before anything else: promises that have passed, and a day nobody has spoken for. */
export function pressing(board: BoardSnapshot, actor: DeskView['actor'], now: Instant): number {
  const late = may(actor, 'write-notices')
    ? board.notices.filter((notice) => isOverdue(notice, now) && reaches(actor, notice.scope)).length
    : 0;
  const silent =
    may(actor, 'confirm-day') &&
    unconfirmedPlaces(board.office, board.confirmations, now).some((place) => reaches(actor, [place]));
  return late + (silent ? 1 : 0);
}

/** What the desk of the home page asks this morning; null once the day is spoken for, or when nobody may speak for it now. */
export type Morning =
  | { kind: 'fresh' }
  | { kind: 'still-active'; outages: readonly Notice[]; mayResolve: boolean };

export function morningOf(
  board: BoardSnapshot,
  actor: DeskView['actor'],
  here: PlaceId,
  now: Instant,
): Morning | null {
  if (!may(actor, 'confirm-day') || !reaches(actor, [here])) return null;
  if (!speaksForTheDay(board.office, here, now)) return null;
  if (isConfirmed(board.office, board.confirmations[here], now)) return null;
  const outages = activeOutages(board, here, now);
  if (outages.length === 0) return { kind: 'fresh' };
  return {
    kind: 'still-active',
    outages,
    mayResolve: outages.some((notice) => reaches(actor, notice.scope)),
  };
}

/** Outages in force at a place. */
export function activeOutages(board: BoardSnapshot, place: PlaceId, now: Instant): Notice[] {
  return board.notices.filter(
    (notice) => notice.kind === 'outage' && concerns(notice, place) && isActive(notice, now),
  );
}
