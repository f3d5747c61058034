import { addDays, addMonths, civilAt, type Instant, instantAt } from '../time/civil-time.ts';
import type { Notice } from './notice.ts';

type Timed = Pick<
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

/**
 * Every stretch in which a notice is in force, in order: one, or as many as it repeats. A month without such a day
 * takes its last one. Each keeps the length of the first.
 */
export function windowsOf({ startedAt, endsAt, repeats }: Timed): Window[] {
  if (repeats === null || endsAt === null) return [{ from: startedAt, to: endsAt }];
  const { date, minutes } = civilAt(startedAt, repeats.zone);
  const within = startedAt % 60_000;
  return Array.from({ length: repeats.times }, (_, n) => {
    const day = repeats.every === 'week' ? addDays(date, 7 * n) : addMonths(date, n);
    const from = instantAt(day, minutes, repeats.zone) + within;
    return { from, to: from + endsAt - startedAt };
  });
}

/** In force at a moment: begun, neither taken back nor resolved, not past its planned end. */
export function isActive(notice: Timed, now: Instant): boolean {
  return windowAt(notice, now) !== null;
}

/** The stretch a notice is in at a moment; null when it is not in force. */
export function windowAt(notice: Timed, now: Instant): Window | null {
  if (isEnded(notice)) return null;
  return windowsOf(notice).find(({ from, to }) => from <= now && (to === null || now < to)) ?? null;
}

/** The next stretch that has not begun; null when none will. */
export function windowAhead(notice: Timed, now: Instant): Window | null {
  if (isEnded(notice)) return null;
  return windowsOf(notice).find(({ from }) => from > now) ?? null;
}

/** Resolved, withdrawn, or past its last planned end: nothing more can be said on it. */
export function isOver(notice: Timed, now: Instant): boolean {
  return isEnded(notice) || overAt(notice) <= now;
}

/** Told on screens: published for this moment and not over. Planned ones are told before they are in force. */
export function isTold(notice: Timed, now: Instant): boolean {
  return (notice.visibleFrom ?? 0) <= now && !isOver(notice, now);
}

/** Taken back so lately that a screen should say so. */
export function isJustWithdrawn(notice: Timed, now: Instant): boolean {
  const { withdrawnAt } = notice;
  return withdrawnAt !== null && withdrawnAt <= now && now < withdrawnAt + WITHDRAWN_SHOWN_MS;
}

/** The promise of news has passed and nobody has spoken. */
export function isOverdue(notice: Timed, now: Instant): boolean {
  return !isOver(notice, now) && notice.nextUpdateAt !== null && notice.nextUpdateAt <= now;
}

/** When it was over, or will be by itself; infinity while nobody knows. */
export function overAt(notice: Timed): Instant {
  const ended = notice.resolvedAt ?? notice.withdrawnAt;
  return ended ?? windowsOf(notice).at(-1)?.to ?? Number.POSITIVE_INFINITY;
}

/** Moments at which the clock alone changes what is said of a notice. */
export function momentsOf(notice: Timed): Instant[] {
  const { withdrawnAt, visibleFrom, nextUpdateAt } = notice;
  if (withdrawnAt !== null) return [withdrawnAt + WITHDRAWN_SHOWN_MS];
  if (notice.resolvedAt !== null) return [];
  const edges = windowsOf(notice).flatMap(({ from, to }) => [from, to]);
  return [visibleFrom, nextUpdateAt, ...edges].filter((moment): moment is Instant => moment !== null);
}

function isEnded({ resolvedAt, withdrawnAt }: Timed): boolean {
  return resolvedAt !== null || withdrawnAt !== null;
}
