import type { Effect, Notice } from '../notices/notice.ts';
import { overAt, type Window, windowsOf } from '../notices/notice-time.ts';
import type { Instant } from '../time/civil-time.ts';
import { standingLines } from './told-lines.ts';

/** A stretch of time in which a notice held a service down. */
export interface Span extends Effect {
  from: Instant;
  to: Instant;
}

/** When a notice was in force until now, each stretch with its end. Nothing for what was taken back: it was not so. */
export function inForce(notice: Notice, now: Instant): { from: Instant; to: Instant }[] {
  if (notice.withdrawnAt !== null) return [];
  const last = Math.min(overAt(notice), now);
  return windowsOf(notice).flatMap(({ from, to }: Window) => {
    const end = Math.min(to ?? last, last);
    return from < end ? [{ from, to: end }] : [];
  });
}

/**
 * What a notice did to services, and when. An update that changes them does so from its own time on; a correction
 * holds from the beginning, for what it replaced never was so.
 */
export function noticeSpans(notice: Notice, now: Instant): Span[] {
  const said = effectsSaid(notice);
  return inForce(notice, now).flatMap((window) =>
    said.flatMap(({ at, effects }, i) => {
      const from = Math.max(at, window.from);
      const to = Math.min(said[i + 1]?.at ?? window.to, window.to);
      return from < to ? effects.map((effect) => ({ ...effect, from, to })) : [];
    }),
  );
}

/** What was said of services, in order; the first holds from whenever the notice began. */
function effectsSaid(notice: Notice): { at: Instant; effects: readonly Effect[] }[] {
  const lines = standingLines(notice);
  const corrected = lines.findLastIndex(({ kind, effects }) => kind === 'correction' && effects !== null);
  const base = lines[Math.max(corrected, 0)];
  const later = lines
    .slice(Math.max(corrected, 0) + 1)
    .flatMap(({ at, kind, effects }) => (kind === 'update' && effects !== null ? [{ at, effects }] : []));
  // A first line that says nothing of services comes from a ledger older than such lines.
  const first = base?.effects ?? (later.length === 0 ? notice.effects : []);
  return [{ at: Number.NEGATIVE_INFINITY, effects: first }, ...later];
}
