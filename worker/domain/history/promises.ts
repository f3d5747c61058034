import type { Notice } from '../notices/notice.ts';
import type { Instant } from '../time/civil-time.ts';
import { standingLines } from './told-lines.ts';

/** A promise of news, and what became of it. Moving it in time is not keeping it: nothing was said. */
export interface NewsPromise {
  madeAt: Instant;
  due: Instant;
  outcome: 'kept' | 'moved' | 'late' | 'pending';
  /** How much later than promised somebody spoke, or has been silent until now; 0 unless late. */
  lateMs: number;
}

/** The promises of an outage in order. None of what was taken back: it was not so, and neither were its promises. */
export function promisesOf(notice: Notice, now: Instant): NewsPromise[] {
  if (notice.kind !== 'outage' || notice.withdrawnAt !== null) return [];
  const promises: NewsPromise[] = [];
  let open: { madeAt: Instant; due: Instant } | null = null;
  for (const { at, kind, nextUpdateAt } of standingLines(notice)) {
    // A correction puts right what was said; the promise goes on.
    if (kind === 'correction') continue;
    if (open) promises.push(settled(open, at, kind === 'extension' ? 'moved' : 'kept'));
    open = nextUpdateAt === null ? null : { madeAt: at, due: nextUpdateAt };
  }
  if (open) promises.push(settled(open, now, 'pending'));
  return promises;
}

function settled(
  open: { madeAt: Instant; due: Instant },
  at: Instant,
  inTime: 'kept' | 'moved' | 'pending',
): NewsPromise {
  const late = at > open.due;
  return { ...open, outcome: late ? 'late' : inTime, lateMs: late ? at - open.due : 0 };
}
