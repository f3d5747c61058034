import type { DayHours, WeeklyHours } from '#domain/office/weekly-hours';
import { WEEKDAYS, type Weekday } from '#domain/time/civil-time';

/** The week with one day changed. */
export function withDay(week: WeeklyHours, weekday: Weekday, hours: DayHours): WeeklyHours {
  const [mon, tue, wed, thu, fri, sat, sun] = week;
  const at = (day: Weekday, was: DayHours): DayHours => (day === weekday ? hours : was);
  return [at(1, mon), at(2, tue), at(3, wed), at(4, thu), at(5, fri), at(6, sat), at(7, sun)];
}

/** Monday to Thursday as one of them is: four days that hardly any office keeps apart. */
export function alsoToThursday(week: WeeklyHours, hours: DayHours): WeeklyHours {
  return WEEKDAYS.filter((day) => day <= 4).reduce((changed, day) => withDay(changed, day, hours), week);
}

export function neverOpen(week: WeeklyHours): boolean {
  return week.every((day) => day.length === 0);
}
