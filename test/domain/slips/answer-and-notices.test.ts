import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '#domain/slips/answer';
import { HOUR } from '#domain/time/civil-time';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, correct, maintenance, outage, undo, withdraw } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';

const SAID = at(MONDAY, '08.10');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const down = act(SAID, outage(SAID));

function ask(
  past: Act[],
  now: number,
  code = 'PRINT_READY_RECORD',
  promisedOn: string | null = MONDAY,
): Answer {
  return answer(slip(code, { promisedOn }), given([confirmed, ...past]).board, 'lobi', now);
}

describe('an outage that was taken back never was', () => {
  const back: [string, Act][] = [
    ['withdrawn', act(TEN, withdraw('action-0002'))],
    ['undone', act(SAID + 5_000, undo('action-0002'))],
  ];

  test.each(back)('%s: it holds nothing up, on that day and later', (_, taken) => {
    for (const now of [TEN + 1, at(TUESDAY, '09.00')]) {
      const told = ask([down, taken], now);
      expect(told).toMatchObject({ delay: null, next: 'office-prints' });
      expect(told.promise?.fate).toBe(now > at(TUESDAY, '00.00') ? 'passed' : 'stands');
    }
  });

  test.each(back)('%s: another one that runs is named in its place', (_, taken) => {
    // The one that began last would be named first.
    const older = act(SAID + 1, outage(SAID - HOUR, { cause: 'power' }));
    expect(ask([down, older], TEN).delay?.notice.id).toBe('action-0002');
    expect(ask([down, older, taken], TEN + 1).delay?.notice).toMatchObject({ cause: 'power' });
  });
});

test('a corrected outage explains what it says now: another service stopped, and printing did not wait', () => {
  const fixed = act(TEN, correct('action-0002', { effects: [{ service: 'akta', state: 'stopped' }] }));
  expect(ask([down], TEN).promise?.fate).toBe('covered');
  expect(ask([down, fixed], TEN)).toMatchObject({ delay: null, promise: { fate: 'stands' } });
});

test('a corrected beginning moves the days that an outage explains', () => {
  const fixed = act(at(TUESDAY, '08.30'), correct('action-0002', { startedAt: at(TUESDAY, '08.00') }));
  expect(ask([down], at(TUESDAY, '09.00')).promise?.fate).toBe('covered');
  expect(ask([down, fixed], at(TUESDAY, '09.00')).promise?.fate).toBe('passed');
});

describe('planned work', () => {
  const weekly = maintenance(TEN, {
    effects: [{ service: 'perekaman', state: 'stopped' }],
    repeats: { every: 'week', times: 2 },
  });
  const planned = act(SAID, weekly);

  test('keeps people from setting out while it is in force, and at no other time', () => {
    const acts = [TEN - 1, TEN, TEN + 3 * HOUR].map((now) => ask([planned], now, 'UNREGISTERED').act);
    expect(acts).toEqual(['come-to-record', 'wait-at-home', 'come-to-record']);
    const next = act(at('2018-02-12', '07.40'), confirm());
    const week = [at('2018-02-12', '09.59'), at('2018-02-12', '10.00')];
    expect(week.map((now) => ask([planned, next], now, 'UNREGISTERED').act)).toEqual([
      'come-to-record',
      'wait-at-home',
    ]);
  });

  test('had its end from the beginning: it is no outage, and breaks no promised day', () => {
    const printing = act(SAID, maintenance(TEN));
    const told = ask([printing], TEN + 1);
    expect(told).toMatchObject({ delay: null, promise: { on: MONDAY, fate: 'stands' } });
  });
});
