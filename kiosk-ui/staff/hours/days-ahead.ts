import { nationalHoliday } from '#domain/office/national-holidays';
import type { Closure, Office } from '#domain/office/office';
import type { Place } from '#domain/office/place';
import type { Bilingual } from '#domain/services/service';
import { addDays, type CivilDate } from '#domain/time/civil-time';

/** A day that is not like others, as the sheet lists it. */
export type DayAhead =
  | { kind: 'holiday'; on: CivilDate; name: Bilingual; estimated: boolean; working: boolean }
  | { kind: 'closure'; on: CivilDate; name: Bilingual; closure: Closure };

const LOOK_AHEAD_DAYS = 60;

/** Holidays, and the closures that concern a place, from today on, soonest first. */
export function daysAhead(office: Office, place: Place, today: CivilDate): DayAhead[] {
  return Array.from({ length: LOOK_AHEAD_DAYS }, (_, i) => addDays(today, i)).flatMap((on) => {
    const holiday = nationalHoliday(on);
    const marked: DayAhead[] = holiday
      ? [{ kind: 'holiday', on, ...holiday, working: office.openDespite.includes(on) }]
      : [];
    const closed = office.closures
      .filter((closure) => closure.on === on)
      .filter(({ places }) => places === 'all' || places.includes(place.id))
      .map((closure): DayAhead => ({ kind: 'closure', on, name: closure.name, closure }));
    return [...marked, ...closed];
  });
}
