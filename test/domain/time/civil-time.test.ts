import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilAt,
  civilDate,
  clockTime,
  DAY,
  daysBetween,
  instantAt,
  isRealDate,
  monthsBetween,
  monthsLater,
  weekdayOf,
  type Zone,
} from '#domain/time/civil-time';

const zones = fc.constantFrom<Zone>('WIB', 'WITA', 'WIT');
const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
const IANA: Record<Zone, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

describe('the office’s wall clock', () => {
  test('shows what the world’s zone tables say, in all three zones', () => {
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const { date, minutes } = civilAt(now, zone);
        const wall = new Intl.DateTimeFormat('sv-SE', {
          timeZone: IANA[zone],
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(now);
        const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
        expect(`${date} ${clock.join(':')}`).toBe(wall);
      }),
    );
  });

  test('and back: the minute that the wall shows is the minute of the instant', () => {
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const { date, minutes } = civilAt(now, zone);
        expect(instantAt(date, minutes, zone)).toBe(now - (now % 60_000));
      }),
    );
  });

  test('turns to the next day at midnight of the office, not of London', () => {
    const midnight = instantAt('2018-02-09', 0, 'WIB');
    expect(new Date(midnight).toISOString()).toBe('2018-02-08T17:00:00.000Z');
    expect(civilAt(midnight - 1, 'WIB')).toEqual({ date: '2018-02-08', minutes: 1439, weekday: 4 });
    expect(civilAt(midnight, 'WIB')).toEqual({ date: '2018-02-09', minutes: 0, weekday: 5 });
  });
});

describe('days', () => {
  test('are counted over months and leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    fc.assert(
      fc.property(moments, fc.integer({ min: -4_000, max: 4_000 }), (now, days) => {
        const { date } = civilAt(now, 'WIB');
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(date, days)).toBe(civilAt(now + days * DAY, 'WIB').date);
      }),
    );
  });

  test('begin the week on Monday', () => {
    expect(['2018-02-05', '2018-02-10', '2018-02-11'].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  test('that do not exist are no days', () => {
    for (const text of ['2018-02-29', '2018-13-01', '2018-00-10', '2018-2-5', '20180205', '']) {
      expect(civilDate.safeParse(text).success).toBe(false);
    }
    expect(isRealDate('2024-02-29')).toBe(true);
  });

  test('have no 24th hour and no 60th minute', () => {
    expect(clockTime.safeParse('23:59').success).toBe(true);
    for (const text of ['24:00', '12:60', '7:30', '07.30'])
      expect(clockTime.safeParse(text).success).toBe(false);
  });
});

describe('months', () => {
  test('later come the same day and clock, or the last day of a month that is shorter', () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 0, max: 60 }), (now, zone, months) => {
        const then = monthsLater(now, months, zone);
        const [before, after] = [civilAt(now, zone), civilAt(then, zone)];
        expect(after.minutes).toBe(before.minutes);
        expect(then % 60_000).toBe(now % 60_000);
        expect(monthsBetween(now, then, zone)).toBe(months);
        const kept = after.date.slice(8) === before.date.slice(8);
        const isLast = addDays(after.date, 1).slice(8) === '01';
        expect(kept || (isLast && after.date.slice(8) < before.date.slice(8))).toBe(true);
      }),
    );
  });

  test('are those of the office’s calendar: the last hour of one in London is the first of the next in Serang', () => {
    const newYear = instantAt('2018-01-01', 0, 'WIB');
    expect(monthsBetween(newYear - 1, newYear, 'WIB')).toBe(1);
    expect(monthsBetween(newYear, newYear - 1, 'WIB')).toBe(-1);
  });
});
