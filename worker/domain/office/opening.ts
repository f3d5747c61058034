import type { Bilingual } from '../services/service.ts';
import {
  addDays,
  type CivilDate,
  civilAt,
  type Instant,
  instantAt,
  minutesOf,
  weekdayOf,
} from '../time/civil-time.ts';
import { nationalHoliday } from './national-holidays.ts';
import type { Office } from './office.ts';
import type { Place } from './place.ts';
import type { Stretch } from './weekly-hours.ts';

/** Minutes before opening at which a day begins to ask for its confirmation. */
export const DAY_BEGINS_BEFORE_OPENING = 30;

/** How far ahead the board looks for the next opening: past the longest Lebaran leave. */
const LOOK_AHEAD_DAYS = 30;

/** One calendar day at one place. No stretches: shut, for `why`. */
export interface OpeningDay {
  date: CivilDate;
  stretches: readonly Stretch[];
  why: 'hours' | 'holiday' | 'closure';
  holiday: Bilingual | null;
}

/** A place at a moment. Instants are null when nothing lies within a month. */
export interface Opening {
  day: OpeningDay;
  open: boolean;
  /** Between two stretches of a day: shut, and open again within the hour or so. */
  onBreak: boolean;
  /** First opening and last closing of today; null when shut all day. */
  opensToday: Instant | null;
  closesToday: Instant | null;
  /** The next moment at which it opens. */
  opensNext: Instant | null;
  /** When open: the end of this stretch. */
  closesNext: Instant | null;
}

/** What the calendar says of one day: exceptional closure, then national holiday, then the weekly hours. */
export function openingDay(office: Office, place: Place, date: CivilDate): OpeningDay {
  const closure = office.closures.find(
    (c) => c.on === date && (c.places === 'all' || c.places.includes(place.id)),
  );
  if (closure) return { date, stretches: [], why: 'closure', holiday: closure.name };
  const holiday = office.openDespite.includes(date) ? null : nationalHoliday(date);
  if (holiday) return { date, stretches: [], why: 'holiday', holiday };
  const week = place.hours ?? office.hours;
  return { date, stretches: week[weekdayOf(date) - 1] ?? [], why: 'hours', holiday: null };
}

export function openingAt(office: Office, place: Place, now: Instant): Opening {
  const { date, minutes } = civilAt(now, office.zone);
  const day = openingDay(office, place, date);
  const at = (clock: string): Instant => instantAt(date, minutesOf(clock), office.zone);
  const current = day.stretches.find((s) => minutesOf(s.from) <= minutes && minutes < minutesOf(s.to));
  const first = day.stretches[0];
  const last = day.stretches.at(-1);
  const later = day.stretches.find((s) => minutesOf(s.from) > minutes);
  return {
    day,
    open: current !== undefined,
    onBreak: !current && later !== undefined && first !== undefined && minutes >= minutesOf(first.from),
    opensToday: first ? at(first.from) : null,
    closesToday: last ? at(last.to) : null,
    opensNext: later ? at(later.from) : nextOpening(office, place, date),
    closesNext: current ? at(current.to) : null,
  };
}

/** From half an hour before opening until closing: the span in which silence must not look like health. */
export function dayHasBegun(opening: Opening, now: Instant): boolean {
  const { opensToday, closesToday } = opening;
  if (opensToday === null || closesToday === null) return false;
  return now >= opensToday - DAY_BEGINS_BEFORE_OPENING * 60_000 && now < closesToday;
}

function nextOpening(office: Office, place: Place, after: CivilDate): Instant | null {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const date = addDays(after, ahead);
    const first = openingDay(office, place, date).stretches[0];
    if (first) return instantAt(date, minutesOf(first.from), office.zone);
  }
  return null;
}
