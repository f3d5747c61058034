import { DAY, type Instant, monthsBetween, monthsLater } from '../time/civil-time.ts';
import type { Notice } from './notice.ts';

/** What the clock needs to know of a notice. */
export type Timed = Pick<
  Notice,
  'startedAt' | 'endsAt' | 'repeats' | 'resolvedAt' | 'withdrawnAt' | 'visibleFrom' | 'nextUpdateAt'
>;

/** A stretch of time in which a notice is in force; without an end it lasts until somebody says so. */
export interface Window {
  from: Instant;
  to: Instant | null;
}

/** A withdrawn notice is said to be withdrawn for so long: whoever read it a moment ago learns that it was wrong. */
export const WITHDRAWN_SHOWN_MS = 30 * 60_000;
const WEEK = 7 * DAY;

/** Every stretch in which a notice is in force, in order: one, or as many as it repeats. */
export function windowsOf(notice: Timed): Window[] {
  return Array.from({ length: timesOf(notice) }, (_, n) => windowOf(notice, n));
}

/** In force at a moment: begun, neither taken back nor resolved, not past its planned end. */
export function isActive(notice: Timed, now: Instant): boolean {
  return windowAt(notice, now) !== null;
}

/** The stretch a notice is in at a moment; null when it is not in force. */
export function windowAt(notice: Timed, now: Instant): Window | null {
  const n = isEnded(notice) ? -1 : lastBegun(notice, now);
  if (n < 0) return null;
  const window = windowOf(notice, n);
  return window.to === null || now < window.to ? window : null;
}

/** The next stretch that has not begun; null when none will. */
export function windowAhead(notice: Timed, now: Instant): Window | null {
  if (isEnded(notice)) return null;
  const n = lastBegun(notice, now) + 1;
  return n < timesOf(notice) ? windowOf(notice, n) : null;
}

/** Resolved, withdrawn, or past its last planned end: nothing more can be said on it. */
export function isOver(notice: Timed, now: Instant): boolean {
  return isEnded(notice) || overAt(notice) <= now;
}

/** Told on screens: published for this moment and not over. Planned ones are told before they are in force. */
export function isTold(notice: Timed, now: Instant): boolean {
  return (notice.visibleFrom ?? 0) <= now && !isOver(notice, now);
}

/** Taken back so lately that a screen should say so. What no screen ever told is not said to be wrong. */
export function isJustWithdrawn({ withdrawnAt, visibleFrom }: Timed, now: Instant): boolean {
  if (withdrawnAt === null || (visibleFrom ?? 0) > withdrawnAt) return false;
  return withdrawnAt <= now && now < withdrawnAt + WITHDRAWN_SHOWN_MS;
}

/** The promise of news has passed and nobody has spoken. */
export function isOverdue(notice: Timed, now: Instant): boolean {
  return !isOver(notice, now) && notice.nextUpdateAt !== null && notice.nextUpdateAt <= now;
}

/** When it was over, or will be by itself; infinity while nobody knows. */
export function overAt(notice: Timed): Instant {
  const ended = notice.resolvedAt ?? notice.withdrawnAt;
  return ended ?? windowOf(notice, timesOf(notice) - 1).to ?? Number.POSITIVE_INFINITY;
}

/** The next moments at which the clock alone changes what is said of a notice, each later than `now`. */
export function momentsAhead(notice: Timed, now: Instant): Instant[] {
  const { withdrawnAt, visibleFrom, nextUpdateAt } = notice;
  const moments =
    withdrawnAt === null
      ? [visibleFrom, nextUpdateAt, windowAt(notice, now)?.to, windowAhead(notice, now)?.from]
      : // Its own moment too: a clock that lags hears of it before it is so.
        [withdrawnAt, withdrawnAt + WITHDRAWN_SHOWN_MS];
  return moments.filter((moment): moment is Instant => typeof moment === 'number' && moment > now);
}

/** What repeats has an end; without one there is a single stretch, whatever else is said. */
function timesOf({ repeats, endsAt }: Timed): number {
  return repeats === null || endsAt === null ? 1 : repeats.times;
}

/** The n-th stretch, from 0. Each keeps the length of the first; a month without such a day takes its last one. */
function windowOf(notice: Timed, n: number): Window {
  const { startedAt, endsAt } = notice;
  if (n === 0 || endsAt === null) return { from: startedAt, to: endsAt };
  const from = startOf(notice, n);
  return { from, to: from + endsAt - startedAt };
}

/** Boards ask this of every notice, again and again: a week is plain arithmetic where no zone shifts its clocks. */
function startOf({ startedAt, repeats }: Timed, n: number): Instant {
  if (repeats === null || n === 0) return startedAt;
  if (repeats.every === 'week') return startedAt + n * WEEK;
  return monthsLater(startedAt, n, repeats.zone);
}

/** The number of the last stretch that has begun; -1 before the first. */
function lastBegun(notice: Timed, now: Instant): number {
  const { startedAt, repeats } = notice;
  if (now < startedAt) return -1;
  const last = timesOf(notice) - 1;
  if (repeats === null || last === 0) return 0;
  if (repeats.every === 'week') return Math.min(last, Math.floor((now - startedAt) / WEEK));
  const n = Math.min(last, monthsBetween(startedAt, now, repeats.zone));
  return startOf(notice, n) <= now ? n : n - 1;
}

function isEnded({ resolvedAt, withdrawnAt }: Timed): boolean {
  return resolvedAt !== null || withdrawnAt !== null;
}
