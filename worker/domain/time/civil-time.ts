import * as z from 'zod';

/** A moment: milliseconds since 1970-01-01T00:00Z. What the ledger keeps; never shown as it is. */
export type Instant = number;
export const instant = z.int().min(0).max(8_640_000_000_000_000);

/** Indonesia's three zones. None has daylight saving, so an offset in hours is the whole rule. */
export const zone = z.enum(['WIB', 'WITA', 'WIT']);
export type Zone = z.infer<typeof zone>;
const OFFSET_HOURS: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A day on the office's wall calendar, `YYYY-MM-DD`. */
export type CivilDate = string;
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isRealDate(text), { error: 'no such day' });

/** A time on the office's wall clock, `HH:MM`, 24 hours. */
export type ClockTime = string;
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** 1 is Monday, 7 is Sunday (ISO 8601), as an office counts its week. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What the wall of an office in `zone` shows at a moment. `minutes` counts from midnight. */
export interface CivilMoment {
  date: CivilDate;
  minutes: number;
  weekday: Weekday;
}

/** The office's calendar day and clock at an instant, whatever zone the device is in. */
export function civilAt(at: Instant, inZone: Zone): CivilMoment {
  const local = at + OFFSET_HOURS[inZone] * HOUR;
  const date = new Date(local).toISOString().slice(0, 10);
  return { date, minutes: Math.floor((((local % DAY) + DAY) % DAY) / MINUTE), weekday: weekdayOf(date) };
}

/** The instant at which the office's wall shows `minutes` past midnight of `date`. */
export function instantAt(date: CivilDate, minutes: number, inZone: Zone): Instant {
  return Date.parse(`${date}T00:00:00Z`) - OFFSET_HOURS[inZone] * HOUR + minutes * MINUTE;
}

/** An instant for a file that people and sheets read: the office's wall clock, to the second, with its offset from UTC. */
export function isoAt(at: Instant, inZone: Zone): string {
  const hours = OFFSET_HOURS[inZone];
  return `${new Date(at + hours * HOUR).toISOString().slice(0, 19)}+${String(hours).padStart(2, '0')}:00`;
}

/** `HH:MM` in minutes past midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The later of two days, or of two clock times: both sort as they are written. */
export function later<Written extends CivilDate | ClockTime>(one: Written, other: Written): Written {
  if (one > other) return one;
  return other;
}

export function weekdayOf(date: CivilDate): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 1;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The same clock on the same day of the month so many months on; where that month is shorter, on its last day. Made
 * without texts: boards ask it often.
 */
export function monthsLater(at: Instant, months: number, inZone: Zone): Instant {
  const local = new Date(at + OFFSET_HOURS[inZone] * HOUR);
  const year = local.getUTCFullYear();
  const month = local.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const midnight = Date.UTC(year, month, Math.min(local.getUTCDate(), last));
  return midnight + (local.getTime() % DAY) - OFFSET_HOURS[inZone] * HOUR;
}

/** How many months of the office's calendar lie between those of two instants; 0 within one month. */
export function monthsBetween(from: Instant, to: Instant, inZone: Zone): number {
  const first = new Date(from + OFFSET_HOURS[inZone] * HOUR);
  const last = new Date(to + OFFSET_HOURS[inZone] * HOUR);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  return years * 12 + last.getUTCMonth() - first.getUTCMonth();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** True for days that exist: 2018-02-31 matches the pattern and is none. */
export function isRealDate(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}
