import {
  addDays,
  type CivilDate,
  civilAt,
  DAY,
  daysBetween,
  HOUR,
  type Instant,
  MINUTE,
  weekdayOf,
  type Zone,
} from '#domain/time/civil-time';
import type { TimeWords } from './id/time.ts';

/** Times and spans in words, on the office's wall clock whatever zone the device is in. */
export interface SayTime {
  /** `07.42` */
  clock(at: Instant): string;
  /** The day on the office's calendar. */
  date(at: Instant): CivilDate;
  /** `07.42` from `07:42`, the office's own writing of its hours. */
  clockTime(time: string): string;
  /** `08.00–16.00` */
  stretch(from: string, to: string): string;
  /** `Kamis, 8 Februari` */
  day(date: CivilDate): string;
  /** `Kamis, 8 Februari 2018` */
  dayWithYear(date: CivilDate): string;
  /** `Kam 8 Feb` */
  shortDay(date: CivilDate): string;
  /** `Kam 8 Feb`; of another year than `today`, `8 Feb 2018`: an old date must not look like one to come. */
  shortDayFrom(date: CivilDate, today: CivilDate): string;
  /** A day near `now` by the name people use: besok, Senin; further off `2 Maret`. */
  nearDay(date: CivilDate, now: Instant): string;
  /** A moment with as much of its day as is needed: `07.42`, `kemarin 16.00`, `Sen 5 Feb 07.42`. */
  moment(at: Instant, now: Instant): string;
  /** `2 jam 10 menit`, rounded down; two units at most. */
  span(ms: number): string;
  /** The same in its larger unit alone: `21 jam`. */
  roughSpan(ms: number): string;
  /** `20 detik lalu`, `baru saja` */
  ago(ms: number): string;
  /** `38 menit lagi`, rounded up, since a promise must not look further off than it is kept. */
  ahead(ms: number): string;
  /** `sejak *07.42* (2 jam 10 menit)` */
  since(at: Instant, now: Instant): string;
  /** `sejak 07.42` */
  sinceShort(at: Instant, now: Instant): string;
}

const BELOW_THIS_JUST_NOW = 5_000;

export function sayTime(words: TimeWords, zone: Zone): SayTime {
  const clockTime = (time: string): string => words.clock(time.slice(0, 2), time.slice(3, 5));
  const clock = (at: Instant): string => {
    const { minutes } = civilAt(at, zone);
    return words.clock(twoDigits(Math.floor(minutes / 60)), twoDigits(minutes % 60));
  };
  const parts = (date: CivilDate, weekdays: readonly string[], months: readonly string[]) => ({
    weekday: weekdays[weekdayOf(date) - 1] ?? '',
    day: Number(date.slice(8, 10)),
    month: months[Number(date.slice(5, 7)) - 1] ?? '',
  });
  const day = (date: CivilDate): string => {
    const { weekday, day: dayOfMonth, month } = parts(date, words.weekdays, words.months);
    return words.day(weekday, dayOfMonth, month);
  };
  const shortDay = (date: CivilDate): string => {
    const { weekday, day: dayOfMonth, month } = parts(date, words.weekdaysShort, words.monthsShort);
    return words.shortDay(weekday, dayOfMonth, month);
  };
  const moment = (at: Instant, now: Instant): string => {
    const date = civilAt(at, zone).date;
    const today = civilAt(now, zone).date;
    if (date === today) return clock(at);
    if (date === addDays(today, -1)) return words.dayAndClock(words.yesterday, clock(at));
    if (date === addDays(today, 1)) return words.dayAndClock(words.tomorrow, clock(at));
    return words.dayAndClock(shortDay(date), clock(at));
  };
  return {
    clock,
    date: (at) => civilAt(at, zone).date,
    clockTime,
    stretch: (from, to) => `${clockTime(from)}–${clockTime(to)}`,
    day,
    dayWithYear: (date) => {
      const { weekday, day: dayOfMonth, month } = parts(date, words.weekdays, words.months);
      return words.dayWithYear(weekday, dayOfMonth, month, date.slice(0, 4));
    },
    shortDay,
    shortDayFrom: (date, today) => {
      const year = date.slice(0, 4);
      if (year === today.slice(0, 4)) return shortDay(date);
      const { day: dayOfMonth, month } = parts(date, words.weekdaysShort, words.monthsShort);
      return `${words.dayOfMonth(dayOfMonth, month)} ${year}`;
    },
    nearDay: (date, now) => {
      const away = daysBetween(civilAt(now, zone).date, date);
      if (away === 0) return words.today;
      if (away === 1) return words.tomorrow;
      if (away === -1) return words.yesterday;
      const { weekday, day: dayOfMonth, month } = parts(date, words.weekdays, words.months);
      return Math.abs(away) < 7 ? weekday : words.dayOfMonth(dayOfMonth, month);
    },
    moment,
    span: (ms) => sayMinutes(Math.floor(ms / MINUTE), words),
    roughSpan: (ms) => sayMinutes(rounded(Math.floor(ms / MINUTE)), words),
    ago: (ms) => {
      if (ms < BELOW_THIS_JUST_NOW) return words.justNow;
      if (ms < MINUTE) return words.ago(words.seconds(Math.floor(ms / 1000)));
      return words.ago(sayMinutes(Math.floor(ms / MINUTE), words));
    },
    ahead: (ms) => (ms <= 0 ? words.anyMoment : words.ahead(sayMinutes(Math.ceil(ms / MINUTE), words))),
    since: (at, now) => {
      const minutes = Math.floor((now - at) / MINUTE);
      return words.since(moment(at, now), minutes < 1 ? words.justNow : sayMinutes(minutes, words));
    },
    sinceShort: (at, now) => words.sinceShort(moment(at, now)),
  };
}

/** Two units while the second still matters to someone who waits: days with hours, hours with minutes. */
function sayMinutes(minutes: number, words: TimeWords): string {
  if (minutes < 1) return words.underAMinute;
  const days = Math.floor(minutes / (DAY / MINUTE));
  const hours = Math.floor(minutes / (HOUR / MINUTE)) % 24;
  const rest = minutes % 60;
  const units =
    days > 0
      ? ([days, words.days, hours, words.hours] as const)
      : ([hours, words.hours, rest, words.minutes] as const);
  const [large, sayLarge, small, saySmall] = units;
  if (large === 0) return saySmall(small);
  return small === 0 || days > 1 ? sayLarge(large) : `${sayLarge(large)} ${saySmall(small)}`;
}

/** Past an hour the minutes say no more; past a day, neither do the hours. */
function rounded(minutes: number): number {
  const unit = minutes >= DAY / MINUTE ? DAY / MINUTE : minutes >= HOUR / MINUTE ? HOUR / MINUTE : 1;
  return Math.floor(minutes / unit) * unit;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
