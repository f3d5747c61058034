import { describe, expect, it } from 'vitest';
import { findPlace } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { closureOfDraft, dayDraft, REASON_IDS, REASONS } from '../../../../kiosk-ui/staff/hours/day-draft.ts';
import { draftOfDay, endingAt, hoursOfDraft } from '../../../../kiosk-ui/staff/hours/day-hours-draft.ts';
import { daysAhead } from '../../../../kiosk-ui/staff/hours/days-ahead.ts';
import { at, FRIDAY, MONDAY, SATURDAY, TUESDAY } from '../../../support/office-time.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../../support/sample-office.ts';

function lobby(office: Office = SAMPLE_OFFICE) {
  const place = findPlace(office, 'lobi');
  if (!place) throw new Error('no lobby in this test');
  return place;
}
const draft = (date: string, clock: string) => dayDraft(SAMPLE_OFFICE, lobby(), at(date, clock));

describe('a day that is different', () => {
  it('closes at the next full hour, or the next half where that is closing time already', () => {
    expect(draft(TUESDAY, '09.12')).toMatchObject({ on: TUESDAY, kind: 'early', closes: '10:00' });
    expect(draft(TUESDAY, '09.00').closes).toBe('10:00');
    expect(draft(TUESDAY, '15.10').closes).toBe('15:30');
    expect(draft(TUESDAY, '05.00').closes).toBe('06:00');
  });

  it('is the next opening day once today’s door is shut', () => {
    expect(draft(FRIDAY, '16.00')).toMatchObject({ on: '2018-02-12', kind: 'shut' });
    expect(draft(SATURDAY, '10.00')).toMatchObject({ on: '2018-02-12', kind: 'shut' });
  });

  it('closing early keeps the break that comes before, and drops what comes after', () => {
    const closing = (closes: string) =>
      closureOfDraft({ ...draft(MONDAY, '09.00'), closes }, SAMPLE_OFFICE, lobby()).stretches;
    expect(closing('14:00')).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '14:00' },
    ]);
    expect(closing('12:30')).toEqual([{ from: '08:00', to: '12:00' }]);
    expect(closing('07:00')).toEqual([]);
  });

  it('has a reason in both languages for every choice but one’s own', () => {
    for (const reason of REASON_IDS)
      if (reason !== 'own') expect(REASONS[reason].id).not.toBe(REASONS[reason].en);
  });

  it('takes the Indonesian where the English is left empty', () => {
    const own = { ...draft(MONDAY, '09.00'), reason: 'own' as const, own: { id: ' Gladi ', en: ' ' } };
    expect(closureOfDraft(own, SAMPLE_OFFICE, lobby()).name).toEqual({ id: 'Gladi', en: 'Gladi' });
  });
});

describe('the fields of a day', () => {
  it('give back the very hours they were filled from', () => {
    for (const [i, hours] of SAMPLE_HOURS.entries()) {
      const fields = draftOfDay(hours, i + 1);
      expect(fields && hoursOfDraft(fields)).toEqual(hours);
    }
  });

  it('are not offered for a day of two breaks, which they could not hold', () => {
    const twice = ['08:00', '10:00', '12:00'].map((from) => ({ from, to: `${from.slice(0, 2)}:50` }));
    expect(draftOfDay(twice, 1)).toBeNull();
  });

  it('end a day within a stretch or between two', () => {
    expect(endingAt([{ from: '08:00', to: '12:00' }], '12:00')).toEqual([{ from: '08:00', to: '12:00' }]);
    expect(endingAt([{ from: '08:00', to: '12:00' }], '08:00')).toEqual([]);
  });
});

it('the days ahead name what concerns a place, from today on', () => {
  const name = { id: 'Rapat', en: 'A meeting' };
  const of = (on: string, places: 'all' | string[]) => ({ on, name, places, stretches: [] });
  const closures = [
    of(MONDAY, 'all'),
    of(TUESDAY, ['lobi']),
    of(FRIDAY, ['cipare']),
    of('2018-02-16', 'all'),
  ];
  const office = { ...SAMPLE_OFFICE, closures };
  expect(daysAhead(office, lobby(), TUESDAY).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
    `closure ${TUESDAY}`,
    'holiday 2018-02-16',
    'closure 2018-02-16',
    'holiday 2018-03-17',
    'holiday 2018-03-30',
  ]);
});
