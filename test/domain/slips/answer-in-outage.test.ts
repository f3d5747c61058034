import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '#domain/slips/answer';
import type { OfficeFacts } from '#domain/slips/office-facts';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage, resolve, setService, update } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';

const BEGAN = at(MONDAY, '07.42');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const centralDown = act(at(MONDAY, '08.10'), outage(BEGAN));
const back = act(at(MONDAY, '14.00'), resolve('action-0002'));
const DOWN = [confirmed, centralDown];

function ask(facts: SlipFacts, here: string | null = 'lobi', past: Act[] = DOWN, now = TEN): Answer {
  return answer(facts, given(past).board, here, now);
}

const printReady = (file: OfficeFacts['file'] = null, promisedOn: string | null = null): SlipFacts =>
  slip('PRINT_READY_RECORD', { promisedOn }, { file, fileAt: file === 'held' ? TEN : null });

describe('while printing is stopped', () => {
  test('the answer names the outage, and when the next news comes instead of a date', () => {
    const { delay } = ask(printReady());
    expect(delay).toMatchObject({
      notice: { id: 'action-0002', cause: 'central-network' },
      endedAt: null,
      nextNewsAt: BEGAN + 3 * 3_600_000,
      nextNewsOverdue: false,
    });
    expect(ask(printReady(), 'lobi', DOWN, BEGAN + 3 * 3_600_000).delay?.nextNewsOverdue).toBe(true);
  });

  test.each([
    ['BIO_CAPTURED', 'sends-after-outage'],
    ['SENT_FOR_ENROLLMENT', 'checks-after-outage'],
    ['PRINT_READY_RECORD', 'prints-after-outage'],
    ['SENT_FOR_CARD_PRINTING', 'prints-after-outage'],
  ])('%s waits for it: %s', (code, next) => {
    expect(ask(slip(code))).toMatchObject({ next, delay: { holds: true, endedAt: null } });
  });

  test.each([
    ['BIO_CAPTURED', 'office-sends'],
    ['SENT_FOR_ENROLLMENT', 'centre-checks'],
    ['PRINT_READY_RECORD', 'prints-after-outage'],
  ])('for want of blanks alone, %s goes on as far as it can: %s', (code, next) => {
    const noBlanks = act(at(MONDAY, '08.10'), outage(BEGAN, { cause: 'blanks' }));
    expect(ask(slip(code), 'lobi', [confirmed, noBlanks])).toMatchObject({ next, delay: { holds: true } });
  });

  test.each(['CARD_PRINTED', 'CARD_SHIPPED', 'CARD_ISSUED', 'DUPLICATE_RECORD', 'HELD_FOR_AUDIT'])(
    '%s is not held up by it',
    (code) => {
      expect(ask(slip(code)).delay).toBeNull();
    },
  );

  test('recording that is only limited holds nobody up', () => {
    expect(ask(slip('UNREGISTERED')).delay).toBeNull();
  });

  test('an outage of one hall does not hold up what the office prints', () => {
    const local = act(at(MONDAY, '08.10'), outage(BEGAN, { scope: ['cipare'] }));
    expect(ask(printReady(), 'cipare', [confirmed, local]).delay).toBeNull();
  });
});

describe('the file', () => {
  test('taken home, or of whose whereabouts nothing is known: leave it at the counter that takes files', () => {
    for (const file of ['taken', null] as const) {
      expect(ask(printReady(file))).toMatchObject({ act: 'leave-file', counter: 'Loket 3', file });
    }
  });

  test('in a hall that takes files it is left there, at no numbered counter', () => {
    expect(ask(printReady('taken'), 'cipare')).toMatchObject({ act: 'leave-file', counter: null });
    expect(ask(printReady('taken'), 'taktakan').act).toBe('wait-at-home');
  });

  test('held here: nothing to do but wait, and since when it is held', () => {
    expect(ask(printReady('held'))).toMatchObject({ act: 'wait-at-home', file: 'held', fileAt: TEN });
    expect(ask(printReady('not-needed')).act).toBe('wait-at-home');
  });

  test('nobody is sent out for it from home, nor to a counter that is shut', () => {
    expect(ask(printReady('taken'), null).act).toBe('wait-at-home');
    expect(ask(printReady('taken'), 'lobi', DOWN, at(MONDAY, '12.15')).act).toBe('wait-at-home');
    const noFiles = act(at(MONDAY, '08.20'), setService('titip-berkas', 'stopped'));
    expect(ask(printReady('taken'), 'lobi', [...DOWN, noFiles]).act).toBe('wait-at-home');
  });

  test('is asked for only while it would be printed from: not before the centre has answered', () => {
    expect(ask(slip('SENT_FOR_ENROLLMENT')).act).toBe('wait-at-home');
  });

  test('is not asked for on an ordinary day', () => {
    expect(ask(printReady('taken'), 'lobi', [confirmed]).act).toBe('wait-at-home');
  });
});

describe('the promised date', () => {
  const fate = (promisedOn: string, past: Act[], now = TEN): string | undefined =>
    ask(printReady(null, promisedOn), 'lobi', past, now).promise?.fate;

  test('stands on a day without an outage, and has passed when its day is over', () => {
    expect(fate(MONDAY, [confirmed])).toBe('stands');
    expect(fate(MONDAY, [confirmed], at(MONDAY, '15.59'))).toBe('stands');
    expect(fate(MONDAY, [confirmed], at(MONDAY, '16.00'))).toBe('passed');
    expect(fate('2018-02-02', [confirmed])).toBe('passed');
  });

  test('is covered when its day falls into the outage, from its first day to today', () => {
    expect(fate(MONDAY, DOWN)).toBe('covered');
    expect(fate(TUESDAY, DOWN, at(TUESDAY, '10.00'))).toBe('covered');
    expect(fate(MONDAY, DOWN, at(TUESDAY, '10.00'))).toBe('covered');
  });

  test('is at risk when its day is still to come and no end is known', () => {
    expect(fate(TUESDAY, DOWN)).toBe('at-risk');
  });

  test('that had passed before the outage began is not excused by it', () => {
    expect(fate('2018-02-02', DOWN)).toBe('passed');
  });

  test('stays covered after the outage, naming it, and a later one stands again', () => {
    const after = [...DOWN, back];
    const recovered = ask(printReady(null, MONDAY), 'lobi', after, at(TUESDAY, '10.00'));
    expect(recovered).toMatchObject({
      promise: { on: MONDAY, fate: 'covered' },
      delay: { endedAt: at(MONDAY, '14.00'), nextNewsAt: null, notice: { id: 'action-0002' } },
      next: 'office-prints',
    });
    expect(fate('2018-02-12', after, at(TUESDAY, '10.00'))).toBe('stands');
    expect(ask(printReady(null, '2018-02-12'), 'lobi', after, at(TUESDAY, '10.00')).delay).toBeNull();
  });

  test('of a printed card is no longer at risk, but may have been broken by the printing that stood still', () => {
    const printed = (promisedOn: string): Answer => ask(slip('CARD_SHIPPED', { promisedOn }));
    expect(printed(MONDAY).promise).toEqual({ on: MONDAY, fate: 'covered' });
    expect(printed(TUESDAY).promise).toEqual({ on: TUESDAY, fate: 'stands' });
    expect(printed('2018-02-02').promise).toEqual({ on: '2018-02-02', fate: 'passed' });
  });

  test('is silent once the card is ready, and where the visitor must act first', () => {
    const ready = slip('CARD_SHIPPED', { promisedOn: MONDAY }, { receivedAt: TEN, receivedPlace: 'cipare' });
    expect(ask(ready).promise).toBeNull();
    expect(ask(slip('DUPLICATE_RECORD', { promisedOn: MONDAY })).promise).toBeNull();
  });

  test('is silent where none was given', () => {
    expect(ask(printReady()).promise).toBeNull();
  });
});

describe('while recording is stopped', () => {
  const effects = [{ service: 'perekaman', state: 'stopped' as const }];
  const noRecording = act(at(MONDAY, '08.10'), outage(BEGAN, { cause: 'power', effects }));
  const byHand = act(at(MONDAY, '08.10'), setService('perekaman', 'stopped'));

  test.each(['UNREGISTERED', 'ENROLL_FAILURE_AT_CENTRAL'])('nobody sets out for it with %s', (code) => {
    const told = ask(slip(code), null, [confirmed, noRecording]);
    expect(told).toMatchObject({ act: 'wait-at-home', counter: null, delay: { holds: true } });
    expect(ask(slip(code), null, [confirmed, byHand]).act).toBe('wait-at-home');
  });

  test('a card that is to be printed is not held up by it', () => {
    expect(ask(printReady(), 'lobi', [confirmed, noRecording]).delay).toBeNull();
  });
});

test('two outages: the one that runs is named before one that is over', () => {
  const again = act(at(TUESDAY, '08.05'), outage(at(TUESDAY, '08.00'), { cause: 'blanks' }));
  const answered = ask(printReady(null, MONDAY), 'lobi', [...DOWN, back, again], at(TUESDAY, '10.00'));
  expect(answered.delay).toMatchObject({ endedAt: null, notice: { cause: 'blanks' } });
});

test('a promise that an earlier outage broke is not called passed because another one runs now', () => {
  const again = act(at(TUESDAY, '08.05'), outage(at(TUESDAY, '08.00'), { cause: 'blanks' }));
  const answered = ask(printReady(null, MONDAY), 'lobi', [...DOWN, back, again], at(TUESDAY, '10.00'));
  expect(answered.promise).toEqual({ on: MONDAY, fate: 'covered' });
});

test('an outage that came to limit printing only no longer holds the card up', () => {
  const eased = act(
    at(MONDAY, '09.30'),
    update('action-0002', {
      effects: [{ service: 'cetak-ktp', state: 'limited' }],
      nextUpdateAt: at(MONDAY, '12.00'),
    }),
  );
  expect(ask(printReady(), 'lobi', [...DOWN, eased]).delay).toBeNull();
});
