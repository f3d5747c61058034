import {
  addDays,
  type CivilDate,
  civilAt,
  type Instant,
  instantAt,
  isRealDate,
  minutesOf,
  type Zone,
} from '#domain/time/civil-time';
import { onOrAfter } from './working-days.ts';

/** The demo office is in Kota Serang. */
export const DEMO_ZONE: Zone = 'WIB';
const HALF_PAST_NINE = minutesOf('09:30');
const TWO_O_CLOCK = minutesOf('14:00');

/** The Worker's variable CLOCK: at the real instant `anchor` the demo's clock shows `start`. */
export interface DemoClock {
  start: Instant;
  anchor: Instant;
  speed: 1;
}

export type DemoClockChoice =
  | { ok: true; clock: DemoClock }
  | { ok: false; code: 'clock-unreadable' | 'clock-before-data' };

/**
 * What the demo's clock shows when it starts. The ledger orders its events by time, so over kept data the clock
 * never runs backwards: it goes on from `seen`, the last moment it showed, while that is still a morning's work,
 * and else begins the next working day. New data begin at 09.30 of this working day or the next.
 *
 * @param real the machine's clock
 * @param seen the last moment the kept data can have seen; null when there are none
 * @param told `YYYY-MM-DDTHH:MM` on the office's wall (KABAR_CLOCK), or null
 */
export function chooseDemoClock(real: Instant, seen: Instant | null, told: string | null): DemoClockChoice {
  const start = told === null ? usualStart(real, seen) : instantTold(told);
  if (start === null) return { ok: false, code: 'clock-unreadable' };
  if (seen !== null && start < seen) return { ok: false, code: 'clock-before-data' };
  return { ok: true, clock: { start, anchor: real, speed: 1 } };
}

/** What a demo clock shows at a moment of the machine's clock. */
export function shownBy(clock: DemoClock, real: Instant): Instant {
  return clock.start + (real - clock.anchor) * clock.speed;
}

function usualStart(real: Instant, seen: Instant | null): Instant {
  const morning = morningOf(onOrAfter(civilAt(real, DEMO_ZONE).date));
  if (seen === null || seen <= morning) return morning;
  const last = civilAt(seen, DEMO_ZONE);
  const stillAtWork =
    onOrAfter(last.date) === last.date && last.minutes >= HALF_PAST_NINE && last.minutes < TWO_O_CLOCK;
  if (stillAtWork) return seen;
  const sameDay = morningOf(onOrAfter(last.date));
  return sameDay >= seen ? sameDay : morningOf(onOrAfter(addDays(last.date, 1)));
}

function morningOf(date: CivilDate): Instant {
  return instantAt(date, HALF_PAST_NINE, DEMO_ZONE);
}

function instantTold(told: string): Instant | null {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(told) ?? [];
  return isRealDate(date) && time !== '' ? instantAt(date, minutesOf(time), DEMO_ZONE) : null;
}
