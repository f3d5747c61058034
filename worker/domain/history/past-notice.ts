import type { Notice } from '../notices/notice.ts';
import { offers } from '../office/find.ts';
import type { Place } from '../office/place.ts';
import { civilAt, type Instant, instantAt, MINUTE, type Zone } from '../time/civil-time.ts';
import { stretchesAt } from './day-told.ts';
import type { HistorySource } from './history-source.ts';
import { inForce, noticeSpans } from './notice-spans.ts';
import { claim, piecesOf } from './paint-day.ts';
import { type NewsPromise, promisesOf } from './promises.ts';
import { type ToldLine, toldLines } from './told-lines.ts';

/** An outage or planned work as history tells it. */
export interface PastNotice {
  notice: Notice;
  state: 'running' | 'over' | 'withdrawn';
  /** The whole stretch, of what repeats from the first time to the last that has begun; null where it was withdrawn. */
  span: { from: Instant; to: Instant } | null;
  /** How often it came; 1 unless it repeats. */
  times: number;
  /** Opening time of this place that lies within it. */
  openMinutes: number;
  /** What it ever did to services offered here, the worst of each. */
  effects: Notice['effects'];
  lines: ToldLine[];
  promises: NewsPromise[];
}

const WHOLE_DAY = 24 * 60;

export function pastNotice(
  notice: Notice,
  source: HistorySource,
  place: Place,
  { now, zone, running }: { now: Instant; zone: Zone; running: boolean },
): PastNotice {
  const windows = inForce(notice, now);
  const first = windows[0];
  const last = windows.at(-1);
  return {
    notice,
    state: notice.withdrawnAt !== null ? 'withdrawn' : running ? 'running' : 'over',
    span: first && last ? { from: first.from, to: last.to } : null,
    times: windows.length,
    openMinutes: openWithin(windows, source, place, zone),
    effects: worstEffects(notice, now).filter(({ service }) => offers(place, service)),
    lines: toldLines(notice),
    promises: promisesOf(notice, now),
  };
}

function openWithin(
  windows: readonly { from: Instant; to: Instant }[],
  source: HistorySource,
  place: Place,
  zone: Zone,
): number {
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return 0;
  let minutes = 0;
  const [from, to] = [civilAt(first.from, zone).date, civilAt(last.to, zone).date];
  for (const day of source.days) {
    if (day.date < from || day.date > to) continue;
    const midnight = instantAt(day.date, 0, zone);
    let left = piecesOf(stretchesAt(day, place.id), WHOLE_DAY);
    for (const { from, to } of windows) {
      const toMinutes = (at: Instant): number => Math.floor((at - midnight) / MINUTE);
      const { taken, left: rest } = claim(left, { from: toMinutes(from), to: toMinutes(to) });
      minutes += taken;
      left = rest;
    }
  }
  return minutes;
}

function worstEffects(notice: Notice, now: Instant): Notice['effects'] {
  const worst = new Map<string, 'limited' | 'stopped'>();
  for (const { service, state } of noticeSpans(notice, now)) {
    if (worst.get(service) !== 'stopped') worst.set(service, state);
  }
  return [...worst].map(([service, state]) => ({ service, state }));
}
