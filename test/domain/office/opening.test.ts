import { describe, expect, test } from 'vitest';
import { findPlace } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { dayHasBegun, type Opening, openingAt, openingDay } from '#domain/office/opening';
import { RAMADAN_HOURS, RAMADAN_NAME } from '#domain/office/ramadan';
import { type CivilDate, MINUTE } from '#domain/time/civil-time';
import { at, FRIDAY, MONDAY, SATURDAY } from '../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

function opening(date: CivilDate, clock: string, office: Office = SAMPLE_OFFICE, placeId = 'lobi'): Opening {
  const place = findPlace(office, placeId);
  if (!place) throw new Error('no such place in this test');
  return openingAt(office, place, at(date, clock, office.zone));
}

describe('a working day', () => {
  test('opens on the minute and closes on the minute', () => {
    expect(opening(MONDAY, '07.59')).toMatchObject({ open: false, opensNext: at(MONDAY, '08.00') });
    expect(opening(MONDAY, '08.00')).toMatchObject({ open: true, closesNext: at(MONDAY, '12.00') });
    expect(opening(MONDAY, '15.59')).toMatchObject({ open: true, closesNext: at(MONDAY, '16.00') });
    expect(opening(MONDAY, '16.00')).toMatchObject({ open: false, closesNext: null, onBreak: false });
  });

  test('knows its first opening and last closing all day long, also at night', () => {
    for (const clock of ['00.00', '09.00', '12.30', '23.59']) {
      expect(opening(MONDAY, clock)).toMatchObject({
        opensToday: at(MONDAY, '08.00'),
        closesToday: at(MONDAY, '16.00'),
      });
    }
  });

  test('has a break that ends at the next stretch, not the next day', () => {
    expect(opening(MONDAY, '12.00')).toMatchObject({
      open: false,
      onBreak: true,
      opensNext: at(MONDAY, '13.00'),
    });
    expect(opening(MONDAY, '12.59').onBreak).toBe(true);
    expect(opening(MONDAY, '13.00')).toMatchObject({ open: true, onBreak: false });
  });

  test('has the long break on Friday', () => {
    expect(opening(FRIDAY, '11.45')).toMatchObject({ onBreak: true, opensNext: at(FRIDAY, '13.30') });
  });

  test('is over in the evening, and the next opening is tomorrow’s', () => {
    expect(opening(MONDAY, '20.00').opensNext).toBe(at('2018-02-06', '08.00'));
  });
});

describe('a day off', () => {
  test('at the weekend has no hours and points to Monday', () => {
    expect(opening(SATURDAY, '10.00')).toMatchObject({
      open: false,
      opensToday: null,
      closesToday: null,
      opensNext: at('2018-02-12', '08.00'),
    });
    expect(opening(FRIDAY, '18.00').opensNext).toBe(at('2018-02-12', '08.00'));
  });

  test('crosses the end of a month and of a year', () => {
    expect(opening('2026-01-30', '17.00').opensNext).toBe(at('2026-02-02', '08.00'));
    expect(opening('2017-12-29', '17.00').opensNext).toBe(at('2018-01-02', '08.00'));
    expect(opening('2024-02-28', '17.00').opensNext).toBe(at('2024-02-29', '08.00'));
  });

  test('on a national holiday is named', () => {
    const day = openingDay(SAMPLE_OFFICE, lobby(SAMPLE_OFFICE), '2026-08-17');
    expect(day).toMatchObject({ stretches: [], why: 'holiday', name: { id: 'Hari Kemerdekaan' } });
  });

  test('over Lebaran 2018 the next opening is ten days away, past leave and weekend', () => {
    expect(opening('2018-06-08', '16.30').opensNext).toBe(at('2018-06-21', '08.00'));
  });

  test('over Nyepi and Lebaran 2026 the next opening is past both', () => {
    expect(opening('2026-03-17', '16.30').opensNext).toBe(at('2026-03-25', '08.00'));
  });

  test('on which the office works all the same has its usual hours', () => {
    const office = { ...SAMPLE_OFFICE, openDespite: ['2018-06-20'] };
    expect(opening('2018-06-19', '10.00', office).opensNext).toBe(at('2018-06-20', '08.00'));
    expect(opening('2018-06-20', '10.00', office).open).toBe(true);
  });
});

describe('a closure', () => {
  const name = { id: 'Pelantikan', en: 'Inauguration' };

  test('of one hall shuts that hall and no other place', () => {
    const office: Office = {
      ...SAMPLE_OFFICE,
      closures: [{ on: MONDAY, name, places: ['cipare'], stretches: [] }],
    };
    expect(opening(MONDAY, '09.00', office, 'cipare')).toMatchObject({
      open: false,
      day: { why: 'closure', name },
      opensNext: at('2018-02-06', '08.00'),
    });
    expect(opening(MONDAY, '09.00', office, 'lobi').open).toBe(true);
  });

  test('is told before a holiday of the same day, and holds even where the office works despite it', () => {
    const closures: Office['closures'] = [{ on: '2026-08-17', name, places: 'all', stretches: [] }];
    const office = { ...SAMPLE_OFFICE, closures, openDespite: ['2026-08-17'] };
    expect(openingDay(office, lobby(office), '2026-08-17')).toMatchObject({ stretches: [], name });
  });
});

describe('hours of a place of its own', () => {
  test('stand before those of the office', () => {
    const places = SAMPLE_OFFICE.places.map((place) =>
      place.id === 'cipare'
        ? { ...place, hours: [[], [], [], [], [], [{ from: '09:00', to: '11:00' }], []] as Office['hours'] }
        : place,
    );
    const office = { ...SAMPLE_OFFICE, places };
    expect(opening(MONDAY, '10.00', office, 'cipare').opensNext).toBe(at(SATURDAY, '09.00'));
    expect(opening(SATURDAY, '10.00', office, 'cipare').open).toBe(true);
  });

  test('that are never open have no next opening', () => {
    const office: Office = { ...SAMPLE_OFFICE, hours: [[], [], [], [], [], [], []] };
    expect(opening(MONDAY, '10.00', office)).toMatchObject({ opensNext: null, opensToday: null });
  });
});

describe('a day with hours of its own', () => {
  const name = { id: 'Rapat', en: 'A meeting' };
  const early = (places: 'all' | string[], on = MONDAY): Office => ({
    ...SAMPLE_OFFICE,
    closures: [{ on, name, places, stretches: [{ from: '08:00', to: '11:00' }] }],
  });

  test('closes at the earlier hour, says why, and opens again the next morning', () => {
    expect(opening(MONDAY, '10.00', early('all'))).toMatchObject({
      open: true,
      closesToday: at(MONDAY, '11.00'),
      closesNext: at(MONDAY, '11.00'),
      day: { why: 'special-hours', name },
    });
    expect(opening(MONDAY, '11.00', early('all'))).toMatchObject({
      open: false,
      onBreak: false,
      opensNext: at('2018-02-06', '08.00'),
    });
  });

  test('opens a door on a holiday or a weekend that would else be shut', () => {
    expect(opening(SATURDAY, '09.00', early(['lobi'], SATURDAY)).open).toBe(true);
    expect(opening('2018-02-16', '09.00', early('all', '2018-02-16')).open).toBe(true);
  });

  test('of the place itself stand before the office’s closure of that day', () => {
    const office = early(['cipare']);
    const shut = { on: MONDAY, name, places: 'all' as const, stretches: [] };
    const both = { ...office, closures: [shut, ...office.closures] };
    expect(opening(MONDAY, '09.00', both, 'cipare').open).toBe(true);
    expect(opening(MONDAY, '09.00', both, 'lobi').open).toBe(false);
  });

  test('of the office open no door of a hall that keeps another week', () => {
    const office = withOwnWeek(early('all'), [[], [{ from: '08:00', to: '10:00' }], [], [], [], [], []]);
    expect(opening(MONDAY, '09.00', office, 'cipare').open).toBe(false);
    expect(opening(MONDAY, '09.00', office, 'taktakan').open).toBe(true);
  });
});

describe('a season', () => {
  const ramadan = {
    id: 'ramadan',
    name: RAMADAN_NAME,
    from: '2026-02-19',
    to: '2026-03-20',
    hours: RAMADAN_HOURS,
    places: 'all' as const,
  };
  const fasting: Office = { ...SAMPLE_OFFICE, seasons: [ramadan] };

  test('has its hours from its first to its last day, and the usual ones around it', () => {
    expect(opening('2026-02-18', '10.00', fasting).closesToday).toBe(at('2026-02-18', '16.00'));
    expect(opening('2026-02-19', '10.00', fasting)).toMatchObject({
      closesToday: at('2026-02-19', '15.00'),
      day: { why: 'season', name: RAMADAN_NAME },
    });
    expect(opening('2026-03-17', '10.00', fasting).closesToday).toBe(at('2026-03-17', '15.00'));
    expect(opening('2026-03-25', '10.00', fasting).day.why).toBe('hours');
  });

  test('keeps the Friday prayer', () => {
    expect(opening('2026-02-20', '12.00', fasting)).toMatchObject({
      onBreak: true,
      opensNext: at('2026-02-20', '12.30'),
      closesToday: at('2026-02-20', '15.30'),
    });
  });

  test('opens no door on a holiday, unless the office works all the same, and then at its hours', () => {
    expect(opening('2026-03-18', '09.00', fasting).open).toBe(false);
    const working = { ...fasting, openDespite: ['2026-03-18'] };
    expect(opening('2026-03-18', '09.00', working).closesToday).toBe(at('2026-03-18', '15.00'));
  });

  test('of a place itself stands before the office’s', () => {
    const own = { ...ramadan, id: 'hall', places: ['cipare'], hours: SAMPLE_OFFICE.hours };
    const office = { ...fasting, seasons: [ramadan, own] };
    expect(opening('2026-02-19', '10.00', office, 'cipare').closesToday).toBe(at('2026-02-19', '16.00'));
    expect(opening('2026-02-19', '10.00', office, 'lobi').closesToday).toBe(at('2026-02-19', '15.00'));
  });

  test('for all leaves a hall with a week of its own what both share', () => {
    const thursdays = [{ from: '10:00', to: '16:00' }];
    const office = withOwnWeek(fasting, [[], [], [], thursdays, [], thursdays, []]);
    expect(openingDay(office, hall(office), '2026-02-19').stretches).toEqual([
      { from: '10:00', to: '12:00' },
      { from: '12:30', to: '15:00' },
    ]);
    for (const shutForOne of ['2026-02-20', '2026-02-21'])
      expect(openingDay(office, hall(office), shutForOne).stretches).toEqual([]);
  });

  test('that names such a hall is its hours as they stand', () => {
    const named = { ...fasting, seasons: [{ ...ramadan, places: ['cipare'] }] };
    const office = withOwnWeek(named, [[], [], [], [], [], [], []]);
    expect(opening('2026-02-19', '09.00', office, 'cipare').open).toBe(true);
  });
});

describe('the day begins', () => {
  const begun = (date: CivilDate, clock: string): boolean =>
    dayHasBegun(opening(date, clock), at(date, clock));

  test('half an hour before opening, lasts through the break, and ends with the last closing', () => {
    expect(begun(MONDAY, '07.29')).toBe(false);
    expect(begun(MONDAY, '07.30')).toBe(true);
    expect(begun(MONDAY, '12.30')).toBe(true);
    expect(begun(MONDAY, '15.59')).toBe(true);
    expect(begun(MONDAY, '16.00')).toBe(false);
    expect(dayHasBegun(opening(MONDAY, '07.30'), at(MONDAY, '07.30') - 1 * MINUTE)).toBe(false);
  });

  test('never on a day off', () => {
    expect(begun(SATURDAY, '09.00')).toBe(false);
  });
});

describe('the office’s own zone', () => {
  test('decides when it opens: 08.00 in Jayapura is 06.00 in Jakarta', () => {
    const east: Office = { ...SAMPLE_OFFICE, zone: 'WIT' };
    expect(openingAt(east, lobby(east), at(MONDAY, '06.00', 'WIB')).open).toBe(true);
    expect(openingAt(east, lobby(east), at(MONDAY, '05.59', 'WIB')).open).toBe(false);
  });
});

function withOwnWeek(office: Office, hours: Office['hours']): Office {
  const places = office.places.map((place) => (place.id === 'cipare' ? { ...place, hours } : place));
  return { ...office, places };
}

function hall(office: Office): Office['places'][number] {
  const place = findPlace(office, 'cipare');
  if (!place) throw new Error('no hall in this test');
  return place;
}

function lobby(office: Office): Office['places'][number] {
  const place = findPlace(office, 'lobi');
  if (!place) throw new Error('no lobby in this test');
  return place;
}
