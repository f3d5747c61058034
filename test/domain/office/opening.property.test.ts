import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalHoliday } from '#domain/office/national-holidays';
import { type Office, office as officeSchema } from '#domain/office/office';
import { dayHasBegun, openingAt } from '#domain/office/opening';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import { addDays, civilAt, DAY, minutesOf, weekdayOf, type Zone } from '#domain/time/civil-time';
import { at } from '../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Zero to three stretches, in order, with a break between any two. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 - 1 }), { maxLength: 6 })
  .map((minutes) => minutes.sort((a, b) => a - b))
  .map((marks) =>
    Array.from({ length: Math.floor(marks.length / 2) }, (_, i) => ({
      from: clock(marks[2 * i] ?? 0),
      to: clock(marks[2 * i + 1] ?? 0),
    })),
  );
const week: fc.Arbitrary<WeeklyHours> = fc.tuple(day, day, day, day, day, day, day);

const moment = fc.integer({ min: at('2017-12-01', '00.00'), max: at('2018-12-31', '00.00') });
const anyOffice: fc.Arbitrary<Office> = fc
  .record({
    hours: week,
    zone: fc.constantFrom<Zone>('WIB', 'WITA', 'WIT'),
    openDespite: fc.array(fc.constantFrom('2018-06-18', '2018-08-17'), { maxLength: 2 }),
    closed: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
  })
  .map(({ hours, zone, openDespite, closed }) =>
    officeSchema.parse({
      ...SAMPLE_OFFICE,
      hours,
      zone,
      openDespite,
      closures: closed.map((days) => ({
        on: addDays('2017-12-01', days),
        name: { id: 'Tutup', en: 'Closed' },
        places: 'all',
      })),
    }),
  );

function lobbyOpening(office: Office, now: number): ReturnType<typeof openingAt> {
  const place = office.places[0];
  if (!place) throw new Error('an office without places');
  return openingAt(office, place, now);
}

test('a place is open exactly in the stretches of its week, on days that are neither holiday nor closure', () => {
  fc.assert(
    fc.property(anyOffice, moment, (office, now) => {
      const { date, minutes } = civilAt(now, office.zone);
      const free =
        office.closures.some((closure) => closure.on === date) ||
        (nationalHoliday(date) !== null && !office.openDespite.includes(date));
      const stretches = free ? [] : (office.hours[weekdayOf(date) - 1] ?? []);
      const within = stretches.some((s) => minutesOf(s.from) <= minutes && minutes < minutesOf(s.to));
      expect(lobbyOpening(office, now).open).toBe(within);
    }),
  );
});

test('the next opening lies ahead, is really an opening, and none was passed over', () => {
  fc.assert(
    fc.property(anyOffice, moment, fc.double({ min: 0, max: 1, noNaN: true }), (office, now, part) => {
      const { opensNext, open, closesNext } = lobbyOpening(office, now);
      if (opensNext === null) return;
      expect(opensNext).toBeGreaterThan(now);
      expect(lobbyOpening(office, opensNext).open).toBe(true);
      expect(lobbyOpening(office, opensNext - 1).open).toBe(false);
      const between = now + Math.floor(part * (opensNext - 1 - now));
      const stillThisStretch = open && closesNext !== null && between < closesNext;
      expect(lobbyOpening(office, between).open).toBe(stillThisStretch);
    }),
  );
});

test('a place that opens within a month says when', () => {
  fc.assert(
    fc.property(anyOffice, moment, fc.integer({ min: 1, max: 29 * DAY }), (office, now, later) => {
      fc.pre(!lobbyOpening(office, now).open && lobbyOpening(office, now + later).open);
      expect(lobbyOpening(office, now).opensNext).toBeLessThanOrEqual(now + later);
    }),
  );
});

test('open, the next closing lies ahead and is a closing; on break, the day has begun', () => {
  fc.assert(
    fc.property(anyOffice, moment, (office, now) => {
      const opening = lobbyOpening(office, now);
      expect(opening.closesNext !== null).toBe(opening.open);
      if (opening.closesNext !== null) {
        expect(opening.closesNext).toBeGreaterThan(now);
        expect(lobbyOpening(office, opening.closesNext).open).toBe(false);
        expect(lobbyOpening(office, opening.closesNext - 1).open).toBe(true);
      }
      if (opening.open || opening.onBreak) expect(dayHasBegun(opening, now)).toBe(true);
      expect(opening.open && opening.onBreak).toBe(false);
    }),
  );
});
