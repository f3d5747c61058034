import { describe, expect, test } from 'vitest';
import { type Office, office as officeSchema } from '#domain/office/office';
import { weeklyHours } from '#domain/office/weekly-hours';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../support/sample-office.ts';

const reads = (office: unknown): boolean => officeSchema.safeParse(office).success;
const { places, services } = SAMPLE_OFFICE;

describe('the description of an office', () => {
  test('has one lobby, neither none nor two', () => {
    expect(reads(SAMPLE_OFFICE)).toBe(true);
    expect(reads({ ...SAMPLE_OFFICE, places: places.filter((place) => place.kind === 'hall') })).toBe(false);
    const asLobby: Office['places'] = places.map((place) => ({ ...place, kind: 'lobby' }));
    expect(reads({ ...SAMPLE_OFFICE, places: asLobby })).toBe(false);
  });

  test('gives every place and every service an id of its own', () => {
    expect(reads({ ...SAMPLE_OFFICE, places: [...places, places[1]] })).toBe(false);
    expect(reads({ ...SAMPLE_OFFICE, services: [...services, services[0]] })).toBe(false);
  });
});

describe('weekly hours', () => {
  const withMonday = (...stretches: [string, string][]): boolean =>
    weeklyHours.safeParse([stretches.map(([from, to]) => ({ from, to })), ...SAMPLE_HOURS.slice(1)]).success;

  test('are stretches in order, with a break between any two', () => {
    expect(withMonday(['08:00', '12:00'], ['13:00', '16:00'])).toBe(true);
    expect(withMonday()).toBe(true);
    expect(withMonday(['13:00', '16:00'], ['08:00', '12:00'])).toBe(false);
    expect(withMonday(['08:00', '12:00'], ['11:00', '16:00'])).toBe(false);
    expect(withMonday(['08:00', '12:00'], ['12:00', '16:00'])).toBe(false);
  });

  test('close after they open', () => {
    expect(withMonday(['08:00', '08:00'])).toBe(false);
    expect(withMonday(['16:00', '08:00'])).toBe(false);
  });

  test('speak of seven days', () => {
    expect(weeklyHours.safeParse(SAMPLE_HOURS.slice(0, 6)).success).toBe(false);
  });
});
