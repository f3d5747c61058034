import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalHoliday } from '#domain/office/national-holidays';
import { type Office, office as officeSchema } from '#domain/office/office';
import { dayHasBegun, openingAt } from '#domain/office/opening';
import type { Stretch, WeeklyHours } from '#domain/office/weekly-hours';
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
/** For all, or for this place alone, or for another. */
const places = fc.constantFrom<'all' | string[]>('all', ['lobi'], ['lobi', 'cipare'], ['cipare']);
const date = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2017-12-01', days));
const name = { id: 'Lain', en: 'Different' };
const closure = fc.record({
  on: date,
  name: fc.constant(name),
  places,
  stretches: fc.oneof(fc.constant([]), day),
});
const season = fc
  .record({ from: date, days: fc.integer({ min: 0, max: 90 }), hours: week, places })
  .map(({ days, ...more }) => ({ ...more, id: 'season', name, to: addDays(more.from, days) }));
const anyOffice: fc.Arbitrary<Office> = fc
  .record({
    hours: week,
    own: fc.option(week),
    zone: fc.constantFrom<Zone>('WIB', 'WITA', 'WIT'),
    openDespite: fc.uniqueArray(fc.constantFrom('2018-06-18', '2018-08-17'), { maxLength: 2 }),
    closures: fc.array(closure, { maxLength: 8 }),
    seasons: fc.array(season, { maxLength: 3 }),
  })
  .map(({ own, ...drawn }) =>
    officeSchema.parse({
      ...SAMPLE_OFFICE,
      ...drawn,
      places: SAMPLE_OFFICE.places.map((place) => (place.id === 'lobi' ? { ...place, hours: own } : place)),
    }),
  );

function lobbyOpening(office: Office, now: number): ReturnType<typeof openingAt> {
  const place = office.places[0];
  if (!place) throw new Error('an office without places');
  return openingAt(office, place, now);
}

test('a place is open exactly in the stretches of what stands nearest: closure, holiday, season, week', () => {
  fc.assert(
    fc.property(anyOffice, moment, (office, now) => {
      const { date: today, minutes } = civilAt(now, office.zone);
      const within = (stretches: readonly Stretch[] | undefined): boolean =>
        stretches?.some((s) => minutesOf(s.from) <= minutes && minutes < minutesOf(s.to)) ?? false;
      const onThisDay = (hours: WeeklyHours | null | undefined): boolean =>
        within(hours?.[weekdayOf(today) - 1]);
      const own = office.places[0]?.hours ?? null;
      const mine = ({ places: named }: { places: 'all' | string[] }): boolean =>
        named !== 'all' && named.includes('lobi');
      const forAll = ({ places: named }: { places: 'all' | string[] }): boolean => named === 'all';
      const expected = (): boolean => {
        const closures = office.closures.filter(({ on }) => on === today);
        const closed = closures.find(mine) ?? closures.find(forAll);
        if (closed) return within(closed.stretches) && (mine(closed) || own === null || onThisDay(own));
        if (nationalHoliday(today) !== null && !office.openDespite.includes(today)) return false;
        const seasons = office.seasons.filter(({ from, to }) => from <= today && today <= to);
        const inSeason = seasons.find(mine) ?? seasons.find(forAll);
        if (inSeason) return onThisDay(inSeason.hours) && (mine(inSeason) || own === null || onThisDay(own));
        return onThisDay(own ?? office.hours);
      };
      expect(lobbyOpening(office, now).open).toBe(expected());
    }),
    { numRuns: 400 },
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
