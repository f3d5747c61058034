import { nationalHoliday } from '#domain/office/national-holidays';
import { addDays, type CivilDate, weekdayOf } from '#domain/time/civil-time';

/** Monday to Friday and no national holiday. */
export function isWorkingDay(date: CivilDate): boolean {
  return weekdayOf(date) <= 5 && nationalHoliday(date) === null;
}

/** The `count`th working day after a date, not counting the date itself. */
export function workingDaysAfter(date: CivilDate, count: number): CivilDate {
  const next = onOrAfter(addDays(date, 1));
  return count <= 1 ? next : workingDaysAfter(next, count - 1);
}

/** The date itself when the office works then, else the next day on which it does. */
export function onOrAfter(date: CivilDate): CivilDate {
  return isWorkingDay(date) ? date : onOrAfter(addDays(date, 1));
}

/** The date itself when the office works then, else the last day before on which it did. */
export function onOrBefore(date: CivilDate): CivilDate {
  return isWorkingDay(date) ? date : onOrBefore(addDays(date, -1));
}
