import { describe, expect, test } from 'vitest';
import type { PublishNotice } from '#domain/notices/notice-actions';
import { type Answer, answer } from '#domain/slips/answer';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm, outage } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { slip } from '../../support/sample-slip.ts';

const BEGAN = at(MONDAY, '08.30');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
/** `taktakan` records as well, so that there are two counters to go to. */
const office = {
  ...SAMPLE_OFFICE,
  places: SAMPLE_OFFICE.places.map((p) => (p.id === 'taktakan' ? { ...p, services: ['perekaman'] } : p)),
};

function ask(
  code: string,
  scope: PublishNotice['scope'],
  here: string | null = null,
  now = TEN,
): Pick<Answer, 'act' | 'counter' | 'delay' | 'promise'> {
  const effects = [{ service: 'perekaman', state: 'stopped' as const }];
  const down = act(at(MONDAY, '09.00'), outage(BEGAN, { cause: 'power', scope, effects }));
  return answer(slip(code, { promisedOn: MONDAY }), given([confirmed, down], office).board, here, now);
}

describe('nobody sets out to a recording counter that is stopped', () => {
  test('whoever is asked to record again waits, is told why, and when there is news', () => {
    const told = ask('ENROLL_FAILURE_AT_CENTRAL', 'all');
    expect(told).toMatchObject({ act: 'wait-at-home', counter: null, promise: null });
    expect(told.delay).toMatchObject({ holds: true, notice: { cause: 'power' } });
    expect(told.delay?.nextNewsAt).not.toBeNull();
  });

  test('at no hour of that day, and not from a hall where it is stopped as well', () => {
    for (const now of [TEN, at(MONDAY, '12.30'), at(MONDAY, '19.00')]) {
      expect(ask('UNREGISTERED', 'all', 'taktakan', now).act).toBe('wait-at-home');
    }
  });

  test('but whoever stands where recording goes on is recorded there, and nothing holds them up', () => {
    expect(ask('UNREGISTERED', ['lobi'], 'taktakan')).toMatchObject({ act: 'come-to-record', delay: null });
    expect(ask('UNREGISTERED', ['lobi']).act).toBe('wait-at-home');
  });

  test('and from a hall that stopped, the lobby still records', () => {
    expect(ask('UNREGISTERED', ['taktakan'], 'taktakan')).toMatchObject({
      act: 'come-to-record',
      delay: null,
    });
  });

  test.each([
    ['DUPLICATE_RECORD', 'clear-duplicate'],
    ['SEARCH_FAILURE_AT_CENTRAL', 'ask-counter'],
  ])('%s is settled at the help counter, which does not record', (code, todo) => {
    expect(ask(code, 'all')).toMatchObject({ act: todo, delay: null });
  });
});
