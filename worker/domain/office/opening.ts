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
import { closureOn, hoursOfClosure, seasonOn, weekInSeason } from './special-days.ts';
import type { Stretch } from './weekly-hours.ts';

/** Minutes before opening at which a day begins to ask for its confirmation. */
export const DAY_BEGINS_BEFORE_OPENING = 30;

/** How far ahead the board looks for the next opening: past the longest Lebaran leave. */
const LOOK_AHEAD_DAYS = 30;

/** One calendar day at one place, and what made it so. No stretches: shut. */
export interface OpeningDay {
  date: CivilDate;
  stretches: readonly Stretch[];
  /** `closure` and `holiday` are shut; `special-hours` are a closure that leaves some hours open. */
  why: 'hours' | 'season' | 'special-hours' | 'holiday' | 'closure';
  /** What the closure, the holiday or the season is called; null for the usual week. */
  name: Bilingual | null;
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

/**
 * What the calendar says of one day at a place: its closure or special hours (its own before the office's), then the
 * national holiday unless the office works all the same, then the season, then the place's own week, then the office's.
 */
export function openingDay(office: Office, place: Place, date: CivilDate): OpeningDay {
  const closure = closureOn(office, place, date);
  if (closure) {
    const stretches = hoursOfClosure(closure, place);
    return { date, stretches, why: stretches.length > 0 ? 'special-hours' : 'closure', name: closure.name };
  }
  const holiday = office.openDespite.includes(date) ? null : nationalHoliday(date);
  if (holiday) return { date, stretches: [], why: 'holiday', name: holiday.name };
  const season = seasonOn(office, place, date);
  const week = season ? weekInSeason(season, place) : (place.hours ?? office.hours);
  return {
    date,
    stretches: week[weekdayOf(date) - 1] ?? [],
    why: season ? 'season' : 'hours',
    name: season?.name ?? null,
  };
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
