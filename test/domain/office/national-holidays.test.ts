import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { CALENDAR_ENDS, nationalHoliday } from '#domain/office/national-holidays';
import { nextRamadan } from '#domain/office/ramadan';
import { addDays, type CivilDate, DAY, daysBetween } from '#domain/time/civil-time';

const library = new Holidays('ID', { languages: ['en'] });

interface Marked {
  date: CivilDate;
  name: string;
}

/** The library's public holidays of a year. */
function reckoned(year: number): Marked[] {
  return library
    .getHolidays(String(year))
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
}

/** Our own days of a year, whose name passes. */
function ours(year: number, which: (name: string) => boolean): CivilDate[] {
  return daysOf(year).filter((date) => {
    const holiday = nationalHoliday(date);
    return holiday !== null && which(holiday.name.en);
  });
}

function daysOf(year: number): CivilDate[] {
  const days = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  return Array.from({ length: days }, (_, i) => addDays(`${year}-01-01`, i));
}

/** Days of the library that no decree marks: the moon was seen a day later in Indonesia. */
const DIFFERENT: Readonly<Record<number, readonly CivilDate[]>> = {
  // Isra Mikraj and Iduladha, decreed for 14 April and 22 August.
  2018: ['2018-04-13', '2018-08-21'],
  // The library's first day of Idulfitri is collective leave here, so the door is shut all the same.
  2026: [],
};

describe.each([2018, 2026])('the decree of %i', (year) => {
  test('marks every public holiday that the library knows, but for those listed with their reason', () => {
    const missing = reckoned(year)
      .map(({ date }) => date)
      .filter((date) => nationalHoliday(date) === null);
    expect(missing).toEqual(DIFFERENT[year]);
  });

  test('where it differs, the feast is a day after the library’s', () => {
    for (const date of DIFFERENT[year] ?? [])
      expect(nationalHoliday(addDays(date, 1))?.name.en).toMatch(/Isra Mikraj|Eid al-Adha/);
  });

  test('adds to it collective leave alone, and Easter Sunday since 2024', () => {
    const known = new Set(reckoned(year).map(({ date }) => date));
    const added = ours(year, (name) => !name.startsWith('Collective leave')).filter(
      (date) => !known.has(date),
    );
    const later = (DIFFERENT[year] ?? []).map((date) => addDays(date, 1));
    expect(added).toEqual(year === 2018 ? later : ['2026-03-22', '2026-04-05']);
  });

  test('is no estimate', () => {
    expect(daysOf(year).filter((date) => nationalHoliday(date)?.estimated)).toEqual([]);
  });

  test('has its great feasts on the library’s day or the one after: what the estimates lean on', () => {
    for (const feast of ['Eid al-Fitr', 'Eid al-Adha']) {
      const first = reckoned(year).find(({ name }) => name.includes(feast))?.date ?? '';
      expect(daysBetween(first, ours(year, (name) => name === feast)[0] ?? '')).toBeOneOf([0, 1]);
    }
  });
});

describe('2027, not decreed yet', () => {
  test('marks every day that the library reckons, so that no door is promised on a feast', () => {
    const missing = reckoned(2027).filter(({ date }) => nationalHoliday(date) === null);
    expect(missing).toEqual([]);
  });

  test('says of the days that move that they are estimates, and of those that do not that they are none', () => {
    const sure = daysOf(2027).filter((date) => nationalHoliday(date)?.estimated === false);
    expect(sure).toEqual(['2027-01-01', '2027-05-01', '2027-06-01', '2027-08-17', '2027-12-25']);
  });

  test('keeps Idulfitri and Iduladha shut whichever of two evenings the moon is seen', () => {
    for (const day of ['2027-03-09', '2027-03-10', '2027-03-11', '2027-05-16', '2027-05-17'])
      expect(nationalHoliday(day)).toMatchObject({ estimated: true });
  });
});

test('days that follow the moon fall where a moon can be: Idulfitri within three days of a mean new moon', () => {
  // New moon of 6 January 2000, 18.14 UTC; a mean month is 29.530589 days.
  const NEW_MOON = Date.parse('2000-01-06T18:14:00Z');
  const MONTH = 29.530589 * DAY;
  for (const year of [2018, 2026, 2027]) {
    const first = ours(year, (name) => name === 'Eid al-Fitr')[0] ?? '';
    const age = (Date.parse(`${first}T11:00:00Z`) - NEW_MOON) % MONTH;
    expect(Math.min(age, MONTH - age)).toBeLessThan(3 * DAY);
  }
});

test('the Ramadan that is offered ends on the eve of Idulfitri, and lasts 29 or 30 days', () => {
  for (const [today, eid] of [
    ['2018-05-01', '2018-06-15'],
    ['2026-02-01', '2026-03-21'],
    ['2026-11-24', '2027-03-10'],
  ] as const) {
    const ramadan = nextRamadan(today);
    expect(ramadan?.to).toBe(addDays(eid, -1));
    expect(daysBetween(ramadan?.from ?? '', eid)).toBeOneOf([29, 30]);
  }
});

test('in Ramadan the one that lasts is offered, past what is reckoned none', () => {
  expect(nextRamadan('2026-03-20')?.from).toBe('2026-02-19');
  expect(nextRamadan('2026-03-21')?.from).toBe('2027-02-08');
  expect(nextRamadan('2035-01-01')).toBeNull();
});

test('the calendar says where it ends', () => {
  expect(daysOf(Number(CALENDAR_ENDS.slice(0, 4)) + 1).filter((date) => nationalHoliday(date))).toEqual([]);
  expect(nationalHoliday('2027-12-25')).not.toBeNull();
});
