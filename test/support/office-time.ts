import { type CivilDate, type Instant, instantAt, minutesOf, type Zone } from '#domain/time/civil-time';

/** The moment at which an office's wall shows this day and clock, as tests write it: `at('2018-02-08', '07.42')`. */
export function at(date: CivilDate, clock: string, zone: Zone = 'WIB'): Instant {
  return instantAt(date, minutesOf(clock.replace('.', ':')), zone);
}

/** The first days of the outage this project was made for. 5 February 2018 is a Monday. */
export const MONDAY = '2018-02-05';
export const TUESDAY = '2018-02-06';
export const FRIDAY = '2018-02-09';
export const SATURDAY = '2018-02-10';
