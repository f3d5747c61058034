import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshotOf } from '#domain/board/snapshot';
import { type Answer, answer } from '#domain/slips/answer';
import type { OfficeFacts } from '#domain/slips/office-facts';
import type { SiakFacts } from '#domain/slips/siak-facts';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { addDays, DAY } from '#domain/time/civil-time';
import { at, MONDAY } from '../../support/office-time.ts';
import { anyHistory } from '../../support/random-history.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const START = at(MONDAY, '08.00');
const date = fc.option(fc.integer({ min: -40, max: 60 }).map((days) => addDays(MONDAY, days)));
const when = fc.option(fc.integer({ min: 0, max: 40 * DAY }).map((by) => START + by));
const place = fc.constantFrom('lobi', 'cipare', 'taktakan');

const siak: fc.Arbitrary<SiakFacts> = fc.record({
  code: fc.constantFrom(
    ...[
      'UNREGISTERED',
      'BIO_CAPTURED',
      'SENT_FOR_ENROLLMENT',
      'ENROLL_FAILURE_AT_CENTRAL',
      'DUPLICATE_RECORD',
    ],
    ...['PRINT_READY_RECORD', 'SENT_FOR_CARD_PRINTING', 'CARD_PRINTED', 'CARD_SHIPPED', 'CARD_ISSUED', 'ODD'],
  ),
  lives: fc.option(fc.oneof(place, fc.constant('atlantis'))),
  recordedOn: date,
  printedOn: date,
  promisedOn: date,
  application: fc.constantFrom('new', 'replacement', 'unknown'),
});
const office: fc.Arbitrary<OfficeFacts> = fc
  .record({
    issuedAt: when,
    file: fc.option(fc.constantFrom('held', 'taken', 'not-needed')),
    fileAt: when,
    received: fc.option(
      fc.record({ receivedAt: fc.integer({ min: START, max: START + DAY }), receivedPlace: place }),
    ),
    collectedAt: fc.option(fc.constant(START), { freq: 9 }),
  })
  .map(({ received, ...facts }) => ({
    ...facts,
    ...(received ?? { receivedAt: null, receivedPlace: null }),
  }));

const facts: fc.Arbitrary<SlipFacts> = fc.record({
  siak: fc.option(siak, { freq: 9 }),
  office: fc.option(office),
  siakAsOf: fc.constant(START),
  officeAsOf: fc.constant(START),
});
const here = fc.option(place);

/** Any slip, asked anywhere, in the middle of any history of the office. */
function always(holds: (answered: Answer, known: SlipFacts, asked: { here: string | null }) => void): void {
  fc.assert(
    fc.property(
      anyHistory,
      facts,
      here,
      fc.integer({ min: -DAY, max: 9 * DAY }),
      (history, known, at, by) => {
        const board = snapshotOf(history.state, { epoch: 1, seq: 1, at: 0, segments: [] });
        if (!board) throw new Error('the office of a random history is described');
        holds(answer(known, board, at, history.end + by), known, { here: at });
      },
    ),
    { numRuns: 500 },
  );
}

test('a card is ready only when its place has confirmed receipt, and nobody has collected it', () => {
  always(({ stage, receivedAt }, known) => {
    if (stage === 'ready') expect(receivedAt).not.toBeNull();
    if (known.office?.receivedAt == null) expect(stage).not.toBe('ready');
    if (known.office?.collectedAt != null) expect(stage).toBe('collected');
  });
});

test('nobody is sent out of the house for a card that is not ready, or to a place that is shut', () => {
  always(({ stage, act, pickup }, _, asked) => {
    const collects = act === 'collect-here' || act === 'collect-there';
    if (collects)
      expect([stage, pickup.opening.open, pickup.state]).toEqual([
        'ready',
        true,
        expect.not.stringMatching('stopped'),
      ]);
    if (act === 'collect-here') expect(pickup.place.id).toBe(asked.here);
    if (act === 'leave-file') expect(asked.here).not.toBeNull();
  });
});

test('no promise of a date stands while an outage with no known end holds the card up', () => {
  always(({ promise, delay }) => {
    if (delay && delay.endedAt === null) expect(promise?.fate).not.toBe('stands');
    if (promise?.fate === 'at-risk') expect(delay?.endedAt).toBeNull();
    if (promise?.fate === 'covered') expect(delay).not.toBeNull();
  });
});

test('an outage that runs says when the next news comes', () => {
  always(({ delay }) => {
    if (delay && delay.endedAt === null) expect(delay.nextNewsAt).not.toBeNull();
  });
});

test('counters have numbers in the lobby alone, and the card waits at a place of the office', () => {
  always(({ counter, pickup }, _, asked) => {
    if (asked.here !== null && asked.here !== 'lobi') expect(counter).toBeNull();
    expect(SAMPLE_OFFICE.places).toContainEqual(pickup.place);
  });
});
