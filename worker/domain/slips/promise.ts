import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Cause } from '../notices/cause.ts';
import { concerns, type Notice } from '../notices/notice.ts';
import { isActive, isOverdue } from '../notices/notice-time.ts';
import { lobbyOf, serviceFor } from '../office/find.ts';
import type { Opening } from '../office/opening.ts';
import type { PlaceId } from '../office/place.ts';
import type { SlipRole } from '../services/service.ts';
import { type CivilDate, civilAt, type Instant } from '../time/civil-time.ts';
import type { Stage } from './stage.ts';

/** The outage that stands between a slip and its card, or that broke its promised day. */
export interface Delay {
  notice: Notice;
  /** It stops what the card waits for now; false: the promised day fell into it, and it is over or no longer in the way. */
  holds: boolean;
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

/** A slip on its way: all that delay and promise hang on. */
export interface Awaiting {
  stage: Stage;
  /** What the office does next for it. */
  role: SlipRole;
  pickup: PlaceId;
  promised: CivilDate | null;
}

/** Causes that hold up the step before printing. A broken printer keeps no data from the centre, nor its check. */
const HELD_BEFORE_PRINT: Partial<Record<Stage, readonly Cause[]>> = {
  captured: ['central-network', 'local-network', 'power'],
  'at-centre': ['central-network'],
};

/** Whether the next step itself waits for the end of this outage; before printing, one may run and only what follows waits. */
export function holdsNextStep(stage: Stage, { cause }: Notice): boolean {
  const causes = HELD_BEFORE_PRINT[stage];
  return causes === undefined || (cause !== null && causes.includes(cause));
}

/** The outage that holds up what this slip waits for: one that runs, else the last one the promised day fell into. */
export function delayOf(board: BoardSnapshot, slip: Awaiting, now: Instant): Delay | null {
  const running = outagesStopping(board, slip.role, slip.pickup).filter((notice) => isActive(notice, now));
  const holding = running.find((notice) => holdsNextStep(slip.stage, notice)) ?? running[0];
  const notice = holding ?? outagesCovering(board, slip, now)[0];
  if (!notice) return null;
  return {
    notice,
    holds: holding !== undefined,
    endedAt: notice.resolvedAt,
    nextNewsAt: notice.nextUpdateAt,
    nextNewsOverdue: isOverdue(notice, now),
  };
}

/**
 * @param delay what `delayOf` found for the same slip
 * @param opening of the pickup place: a day that is over there, or that it is shut on, hands out no card any more
 */
export function promiseOf(
  board: BoardSnapshot,
  slip: Awaiting,
  delay: Delay | null,
  opening: Opening,
  now: Instant,
): Promised | null {
  const on = slip.promised;
  if (on === null) return null;
  // Not only by the one that is named: an earlier outage may have broken what a new one now holds up.
  if (outagesCovering(board, slip, now).length > 0) return { on, fate: 'covered' };
  const today = civilAt(now, board.office.zone).date;
  const dayIsOver = opening.closesToday === null || now >= opening.closesToday;
  if (on < today || (on === today && dayIsOver)) return { on, fate: 'passed' };
  return { on, fate: delay?.holds ? 'at-risk' : 'stands' };
}

/** The outages a promised day fell into, newest first. A printed card's day hung on the printing as well as on the pickup. */
function outagesCovering(board: BoardSnapshot, slip: Awaiting, now: Instant): Notice[] {
  const { role, pickup, promised } = slip;
  if (promised === null) return [];
  const roles: SlipRole[] = role === 'pickup' ? ['pickup', 'printing'] : [role];
  return roles
    .flatMap((needed) => outagesStopping(board, needed, pickup))
    .filter((notice) => covers(notice, promised, board, now));
}

/**
 * Outages that stopped, or stop, what a slip needs; newest first. Recording and printing are the office's own, and a
 * hall's local trouble does not delay them; pickup is the hall's. One that was taken back never was; planned work had an
 * end from the beginning, and breaks no promise.
 */
function outagesStopping(board: BoardSnapshot, role: SlipRole, pickup: PlaceId): Notice[] {
  const service = serviceFor(board.office, role);
  const where = role === 'pickup' ? pickup : lobbyOf(board.office).id;
  return board.notices
    .filter((notice) => notice.kind === 'outage' && notice.withdrawnAt === null)
    .filter((notice) => concerns(notice, where))
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
