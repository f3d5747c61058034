import type { BoardSnapshot } from '../board/snapshot.ts';
import { concerns, isActive, isOverdue, type Notice } from '../notices/notice.ts';
import { lobbyOf, serviceFor } from '../office/find.ts';
import type { SlipRole } from '../services/service.ts';
import { type CivilDate, civilAt, type Instant } from '../time/civil-time.ts';
import type { Stage } from './stage.ts';

/** The outage that stands between a slip and its card. */
export interface Delay {
  notice: Notice;
  /** Null while it lasts. */
  endedAt: Instant | null;
  nextNewsAt: Instant | null;
  nextNewsOverdue: boolean;
}

/**
 * The date printed on the slip, and what has become of it: it `stands`; it is `at-risk` (an outage with no
 * known end runs, the day is not yet here); it is `covered` by an outage (the day fell into it); it has
 * `passed` with no outage to explain it.
 */
export interface Promised {
  on: CivilDate;
  fate: 'stands' | 'at-risk' | 'covered' | 'passed';
}

/** What the office does next for a card at a stage; null once nothing is left to do. */
export const WAITS_FOR: Record<Stage, SlipRole | null> = {
  'not-recorded': 'recording',
  captured: 'printing',
  'at-centre': 'printing',
  'needs-action': 'recording',
  'print-ready': 'printing',
  printing: 'printing',
  printed: 'pickup',
  'on-the-way': 'pickup',
  ready: 'pickup',
  collected: null,
  unknown: null,
};

/** The outage that holds up what this slip waits for: one that runs, else the last one the promised day fell into. */
export function delayOf(
  board: BoardSnapshot,
  role: SlipRole,
  promised: CivilDate | null,
  now: Instant,
): Delay | null {
  const stopping = outagesStopping(board, role);
  const running = stopping.find((notice) => isActive(notice, now));
  const notice = running ?? stopping.find((past) => promised !== null && covers(past, promised, board, now));
  if (!notice) return null;
  return {
    notice,
    endedAt: notice.resolvedAt,
    nextNewsAt: notice.nextUpdateAt,
    nextNewsOverdue: isOverdue(notice, now),
  };
}

/** @param delay what `delayOf` found for the same slip; null also where the card is printed and nothing can hold it up */
export function promiseOf(
  board: BoardSnapshot,
  role: SlipRole,
  promised: CivilDate | null,
  delay: Delay | null,
  now: Instant,
): Promised | null {
  if (promised === null) return null;
  const today = civilAt(now, board.office.zone).date;
  // Not only by the one that is named: an earlier outage may have broken what a new one now holds up.
  const covered = delay !== null && outagesStopping(board, role).some((o) => covers(o, promised, board, now));
  if (covered) return { on: promised, fate: 'covered' };
  if (promised < today) return { on: promised, fate: 'passed' };
  return { on: promised, fate: delay && delay.endedAt === null ? 'at-risk' : 'stands' };
}

/** Outages that stopped, or stop, what a slip needs; newest first. */
function outagesStopping(board: BoardSnapshot, role: SlipRole): Notice[] {
  const service = serviceFor(board.office, role);
  // Recording and printing are the office's own; a hall's local trouble does not delay them.
  const where = lobbyOf(board.office).id;
  return board.notices
    .filter((notice) => notice.kind === 'outage' && concerns(notice, where))
    .filter((notice) => notice.effects.some((e) => e.service === service?.id && e.state === 'stopped'))
    .sort((a, b) => b.startedAt - a.startedAt);
}

/** Whether a promised day fell into an outage: from its first day to its last, or to today while it runs. */
function covers(notice: Notice, promised: CivilDate, board: BoardSnapshot, now: Instant): boolean {
  const { zone } = board.office;
  const first = civilAt(notice.startedAt, zone).date;
  const last = civilAt(notice.resolvedAt ?? now, zone).date;
  return first <= promised && promised <= last;
}
