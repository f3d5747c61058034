import { DAY, type Instant } from '../time/civil-time.ts';
import type { Notice, NoticeId } from './notice.ts';
import { isOver, overAt } from './notice-time.ts';

/** A notice that is over stays at hand this long, so that answers can still name the outage that broke a promise. */
export const OVER_KEPT_DAYS = 30;
/** And this long with all its words and news; answers need neither. */
export const OVER_WHOLE_DAYS = 2;
/** And of these no more than so many: a board is sent whole, to every phone. */
export const OVER_WHOLE_MAX = 40;
/** Of those that are over, the newest stay: a bound no office reaches in thirty days. */
export const OVER_KEPT_MAX = 200;

/** What the board still has to carry of earlier notices; the ledger itself keeps all of it. */
export function tidied(notices: Record<NoticeId, Notice>, now: Instant): Record<NoticeId, Notice> {
  const all = Object.entries(notices);
  const newest = all
    .filter(([, notice]) => isOver(notice, now) && overAt(notice) >= now - OVER_KEPT_DAYS * DAY)
    .sort(([, a], [, b]) => overAt(b) - overAt(a))
    .slice(0, OVER_KEPT_MAX)
    .map(([id]) => id);
  const kept = new Set(newest);
  const whole = new Set(newest.slice(0, OVER_WHOLE_MAX));
  return Object.fromEntries(
    all
      .filter(([id, notice]) => kept.has(id) || !isOver(notice, now))
      .map(([id, notice]) => [id, isOver(notice, now) ? slim(notice, now, whole.has(id)) : notice]),
  );
}

function slim(notice: Notice, now: Instant, amongNewest: boolean): Notice {
  if (amongNewest && overAt(notice) >= now - OVER_WHOLE_DAYS * DAY) return notice;
  return { ...notice, text: null, advice: null, updates: notice.updates.slice(-1) };
}
