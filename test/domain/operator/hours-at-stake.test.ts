import { describe, expect, test } from 'vitest';
import type { Office } from '#domain/office/office';
import { daysOnlyIn, hoursAtStake, withHoursOf } from '../../../worker/operator/hours-at-stake.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../support/sample-office.ts';

const TODAY = '2026-11-24';
const [MONDAY, ...REST] = SAMPLE_HOURS;
const LATE_MONDAY: Office['hours'] = [MONDAY.slice(1), ...REST];

const closure = (on: string, places: 'all' | string[] = 'all'): Office['closures'][number] => ({
  on,
  name: { id: 'Rapat', en: 'Meeting' },
  places,
  stretches: [],
});
const ramadan = (to: string): Office['seasons'][number] => ({
  id: 'ramadan',
  name: { id: 'Ramadan', en: 'Ramadan' },
  from: '2026-11-01',
  to,
  hours: SAMPLE_HOURS,
  places: 'all',
});
const office = (change: Partial<Office>): Office => ({ ...SAMPLE_OFFICE, ...change });
const withWeekOf = (id: string, hours: Office['hours'] | null): Office =>
  office({ places: SAMPLE_OFFICE.places.map((place) => (place.id === id ? { ...place, hours } : place)) });
const atStake = (standing: Office, told: Office = SAMPLE_OFFICE) => hoursAtStake(standing, told, TODAY);

describe('hours at stake', () => {
  test('are none where file and office say the same, in whatever order the places are named', () => {
    const standing = office({ closures: [closure(TODAY, ['cipare', 'lobi'])], seasons: [ramadan(TODAY)] });
    const told = office({ closures: [closure(TODAY, ['lobi', 'cipare'])], seasons: [ramadan(TODAY)] });
    expect(atStake(standing, told)).toEqual([]);
  });
  test('are none where the file only adds days', () => {
    expect(atStake(SAMPLE_OFFICE, office({ closures: [closure('2026-12-01')] }))).toEqual([]);
  });
  test('are a closure of today or later, never one that is over', () => {
    const closures = [closure('2026-11-23'), closure(TODAY), closure('2026-12-01', ['cipare'])];
    expect(atStake(office({ closures }))).toEqual([
      'closure 2026-11-24: Rapat / Meeting (shut; all places)',
      'closure 2026-12-01: Rapat / Meeting (shut; cipare)',
    ]);
  });
  test('are a closure that the file has at other times', () => {
    const standing = { ...closure(TODAY), stretches: [{ from: '08:00', to: '11:00' }] };
    expect(atStake(office({ closures: [standing] }), office({ closures: [closure(TODAY)] }))).toEqual([
      'closure 2026-11-24: Rapat / Meeting (open 08:00–11:00; all places)',
    ]);
  });
  test('are a season whose last day has not gone by, and one with another week', () => {
    expect(atStake(office({ seasons: [ramadan('2026-11-23')] }))).toEqual([]);
    const line = 'season 2026-11-01 to 2026-11-24: Ramadan / Ramadan (all places)';
    expect(atStake(office({ seasons: [ramadan(TODAY)] }))).toEqual([line]);
    const told = office({ seasons: [{ ...ramadan(TODAY), hours: LATE_MONDAY }] });
    expect(atStake(office({ seasons: [ramadan(TODAY)] }), told)).toEqual([line]);
  });
  test('are a holiday to come on which the office works', () => {
    expect(atStake(office({ openDespite: ['2026-08-17', '2026-12-25'] }))).toEqual([
      'holiday 2026-12-25: worked all the same',
    ]);
  });
  test('are the week of the office, of a hall, and of a hall that went back to the office’s', () => {
    expect(atStake(office({ hours: LATE_MONDAY }))).toEqual(['week of the office']);
    expect(atStake(withWeekOf('cipare', LATE_MONDAY))).toEqual(['week of cipare']);
    expect(atStake(SAMPLE_OFFICE, withWeekOf('cipare', LATE_MONDAY))).toEqual([
      'week of cipare: that of the office',
    ]);
  });
  test('are not the week of a hall that the file gives up', () => {
    const told = office({ places: SAMPLE_OFFICE.places.filter((place) => place.id !== 'cipare') });
    expect(atStake(withWeekOf('cipare', LATE_MONDAY), told)).toEqual([]);
  });
});

test('days that the file brings are told as well: a phone may have lifted them', () => {
  expect(daysOnlyIn(office({ closures: [closure(TODAY)] }), SAMPLE_OFFICE, TODAY)).toHaveLength(1);
});

describe('an office described with the standing hours', () => {
  const standing = {
    ...withWeekOf('cipare', LATE_MONDAY),
    hours: LATE_MONDAY,
    closures: [closure('2026-12-01')],
    seasons: [ramadan('2026-12-01')],
    openDespite: ['2026-12-25'],
  };
  test('loses none of them', () => {
    expect(atStake(standing, withHoursOf(standing, SAMPLE_OFFICE))).toEqual([]);
  });
  test('takes everything else from the file, and a new place with its own hours', () => {
    const [hall] = SAMPLE_OFFICE.places.slice(1);
    const fresh = { ...(hall ?? expect.fail('the sample has a hall')), id: 'baru', hours: SAMPLE_HOURS };
    const told = office({ name: 'Nama baru', places: [...SAMPLE_OFFICE.places, fresh] });
    const sent = withHoursOf(standing, told);
    expect(sent.name).toBe('Nama baru');
    expect(sent.places.at(-1)).toEqual(fresh);
  });
});
