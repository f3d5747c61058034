import { describe, expect, test } from 'vitest';
import { type Action, action as actionSchema } from '#domain/ledger/action';
import type { FoundSlip } from '#domain/ledger/context';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { slip, slipByActs } from '../../support/sample-slip.ts';

const TEN = at(MONDAY, '10.00');
const imported = act(
  at(MONDAY, '07.45'),
  { type: 'publish-import', import: 'batch-0001' },
  {
    staged: {
      id: 'batch-0001',
      asOf: at(MONDAY, '06.00'),
      rows: 3,
      rowsAnnounced: 3,
      byStage: { printed: 3 },
      unknownCodes: [],
      unknownKelurahan: [],
    },
  },
);

function scanned(place = 'cipare'): Action {
  return { type: 'receive-cards', place, cards: { codes: ['K7QF9M2X4TRB8WZ4'] } };
}
const wholeBatch: Action = { type: 'receive-cards', place: 'cipare', cards: { batch: 'batch-0001' } };

function found(fingerprint: number, facts: SlipFacts | null = slip('CARD_SHIPPED')): FoundSlip {
  return { code: 'K7QF9M2X4TRB8WZ4', fingerprint, facts };
}

describe('cards that were scanned', () => {
  test('have arrived at the place, each once, in order', () => {
    given([])
      .when(act(TEN, scanned(), { slips: [found(30), found(10), found(30)] }))
      .writes([{ type: 'cards-received', place: 'cipare', batch: null, fingerprints: [10, 30] }]);
  });

  test('have arrived whatever SIAK says of them: a card in the hand is nearer than an export', () => {
    for (const facts of [slip('PRINT_READY_RECORD'), slip('HELD_FOR_AUDIT'), slipByActs({ issuedAt: TEN })]) {
      given([])
        .when(act(TEN, scanned(), { slips: [found(10, facts)] }))
        .isAccepted();
    }
  });

  test('leave out those that are here already, and are refused when all are', () => {
    const here = found(10, slip('CARD_SHIPPED', {}, { receivedAt: TEN, receivedPlace: 'cipare' }));
    given([])
      .when(act(TEN, scanned(), { slips: [here, found(20)] }))
      .writes([{ type: 'cards-received', place: 'cipare', batch: null, fingerprints: [20] }]);
    given([])
      .when(act(TEN, scanned(), { slips: [here] }))
      .isRefused('already-received');
  });

  test('are refused whole when one of the codes is none', () => {
    const misread = { code: null, fingerprint: 20, facts: null };
    given([])
      .when(act(TEN, scanned(), { slips: [found(10), misread] }))
      .isRefused('slip-code-malformed');
  });

  test('may have come from another place', () => {
    const elsewhere = found(10, slip('CARD_SHIPPED', {}, { receivedAt: TEN, receivedPlace: 'lobi' }));
    given([])
      .when(act(TEN, scanned(), { slips: [elsewhere] }))
      .isAccepted();
  });

  test('are refused whole when nobody has heard of one, naming its last group', () => {
    given([])
      .when(act(TEN, scanned(), { slips: [found(10), found(20, null)] }))
      .isRefused('slip-unknown', '8WZ4');
  });

  test('are received by a hall’s clerk at that hall alone', () => {
    const by = { actor: CIPARE_CLERK, slips: [found(10)] };
    given([])
      .when(act(TEN, scanned('cipare'), by))
      .isAccepted();
    given([])
      .when(act(TEN, scanned('lobi'), by))
      .isRefused('place-not-yours');
    given([])
      .when(act(TEN, scanned('atlantis'), { slips: [found(10)] }))
      .isRefused('place-unknown', 'atlantis');
  });
});

describe('all cards of a batch', () => {
  test('have arrived, as many as wait for this place', () => {
    given([imported])
      .when(act(TEN, wholeBatch, { awaiting: [3, 1, 2] }))
      .writes([{ type: 'cards-received', place: 'cipare', batch: 'batch-0001', fingerprints: [1, 2, 3] }]);
  });

  test('are refused when none waits, or no such batch was imported', () => {
    given([imported]).when(act(TEN, wholeBatch)).isRefused('nothing-to-receive');
    given([])
      .when(act(TEN, wholeBatch, { awaiting: [1] }))
      .isRefused('batch-unknown');
  });

  test('fill as many events as they need, none of them too long for a line of the ledger', () => {
    const awaiting = Array.from({ length: 4_500 }, (_, i) => i);
    const lengths = [2_000, 2_000, 500];
    given([imported])
      .when(act(TEN, wholeBatch, { awaiting }))
      .writes(
        lengths.map((length, i) => ({
          type: 'cards-received',
          place: 'cipare',
          batch: 'batch-0001',
          fingerprints: awaiting.slice(i * 2_000, i * 2_000 + length),
        })),
      );
  });
});

test('what a phone posts names codes or a batch, never both and never neither', () => {
  const reads = (cards: unknown): boolean =>
    actionSchema.safeParse({ type: 'receive-cards', place: 'cipare', cards }).success;
  expect(reads({ batch: 'batch-0001' })).toBe(true);
  expect(reads({ codes: ['K7QF9M2X4TRB8WZ4'] })).toBe(true);
  expect(reads({ codes: [] })).toBe(false);
  expect(reads({ codes: ['K7QF9M2X4TRB8WZ4'], batch: 'batch-0001' })).toBe(false);
  expect(reads({})).toBe(false);
});
