import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '#domain/slips/answer';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage, resolve } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';

const BEGAN = at(MONDAY, '08.30');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const printingDown = act(at(MONDAY, '09.00'), outage(BEGAN));
const effects = [{ service: 'ambil-ktp', state: 'stopped' as const }];
const pickupDown = (scope: 'all' | string[] = 'all'): Act =>
  act(at(MONDAY, '09.00'), outage(BEGAN, { cause: 'staffing', owner: 'office', scope, effects }));

/** A card that is printed and not yet at `cipare`, where it will wait. */
function ask(promisedOn: string | null, past: Act[], now = TEN): Answer {
  return answer(slip('CARD_PRINTED', { promisedOn }), given([confirmed, ...past]).board, null, now);
}

describe('while pickup is stopped where the card will wait', () => {
  test('a printed card is held up: its next news is that of the outage', () => {
    const { delay } = ask(null, [pickupDown(['cipare'])]);
    expect(delay).toMatchObject({ holds: true, endedAt: null, notice: { cause: 'staffing' } });
    expect(delay?.nextNewsAt).not.toBeNull();
  });

  test('the promise of today is covered, and that of tomorrow at risk', () => {
    expect(ask(MONDAY, [pickupDown()]).promise?.fate).toBe('covered');
    expect(ask(TUESDAY, [pickupDown()]).promise?.fate).toBe('at-risk');
  });

  test('elsewhere it does not matter', () => {
    const elsewhere = ask(MONDAY, [pickupDown(['lobi'])]);
    expect(elsewhere).toMatchObject({ delay: null, promise: { fate: 'stands' } });
  });
});

describe('a promised day that fell into an outage of printing', () => {
  test('is covered although the card is printed by now, and the outage is named but holds up nothing', () => {
    const late = ask(MONDAY, [printingDown], at(TUESDAY, '10.00'));
    expect(late).toMatchObject({
      promise: { on: MONDAY, fate: 'covered' },
      delay: { holds: false, endedAt: null, notice: { cause: 'central-network' } },
      next: 'office-sends-to-hall',
    });
  });

  test('stays covered when the outage is over', () => {
    const over = act(at(MONDAY, '14.00'), resolve('action-0002'));
    const late = ask(MONDAY, [printingDown, over], at(TUESDAY, '10.00'));
    expect(late).toMatchObject({
      promise: { fate: 'covered' },
      delay: { holds: false, endedAt: at(MONDAY, '14.00') },
    });
  });
});

describe('the promise of today', () => {
  test('has passed once the place where the card waits is closed for the day, and stands on its break', () => {
    expect(ask(MONDAY, [], at(MONDAY, '12.30')).promise?.fate).toBe('stands');
    expect(ask(MONDAY, [], at(MONDAY, '15.59')).promise?.fate).toBe('stands');
    expect(ask(MONDAY, [], at(MONDAY, '16.00')).promise?.fate).toBe('passed');
  });

  test('of a day on which that place is shut has passed from the morning', () => {
    expect(ask(SATURDAY, [], at(SATURDAY, '08.00')).promise?.fate).toBe('passed');
    expect(ask(SATURDAY, [], TEN).promise?.fate).toBe('stands');
  });
});
