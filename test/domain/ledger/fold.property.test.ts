import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardSnapshot, snapshotOf } from '#domain/board/snapshot';
import { fact, ledgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import type { OfficeState } from '#domain/ledger/state';
import { anyHistory, BEGINNING } from '../../support/random-history.ts';

test('folding the same ledger twice gives the same state', () => {
  fc.assert(
    fc.property(anyHistory, ({ events, state }) => {
      expect(events.reduce(evolve, BEGINNING)).toEqual(state);
    }),
  );
});

test('the state is plain data: kept as JSON half-way, the rest folds to the same end', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(30), ({ events, state }, half) => {
      const kept: OfficeState = JSON.parse(JSON.stringify(events.slice(0, half).reduce(evolve, BEGINNING)));
      expect(events.slice(half).reduce(evolve, kept)).toEqual(state);
    }),
  );
});

test('every decided fact and every line of the ledger reads back from its JSON as it was', () => {
  fc.assert(
    fc.property(anyHistory, ({ events }) => {
      for (const event of events) {
        expect(ledgerEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
        expect(fact.parse(event.fact)).toEqual(event.fact);
      }
    }),
  );
});

test('folding never touches the state before: whoever still holds it sees no change', () => {
  fc.assert(
    fc.property(anyHistory, ({ events }) => {
      let state = BEGINNING;
      for (const event of events) {
        const before = JSON.stringify(state);
        const after = evolve(state, event);
        expect(JSON.stringify(state)).toBe(before);
        state = after;
      }
    }),
  );
});

test('the public copy of any state satisfies the schema by which every page reads it', () => {
  fc.assert(
    fc.property(anyHistory, ({ state }) => {
      const board = snapshotOf(state, { epoch: 1, seq: 1, at: 0, segments: [] });
      expect(boardSnapshot.parse(JSON.parse(JSON.stringify(board)))).toEqual(board);
    }),
  );
});

test('random histories are real ones: acts are accepted and refused in them', () => {
  const histories = fc.sample(anyHistory, { numRuns: 200, seed: 2018 });
  const kinds = new Set(histories.flatMap(({ events }) => events.map((event) => event.fact.type)));
  expect([...kinds].sort()).toEqual([
    'act-undone',
    'batch-imported',
    'cards-received',
    'day-confirmed',
    'notice-corrected',
    'notice-published',
    'notice-resolved',
    'notice-updated',
    'notice-withdrawn',
    'office-described',
    'service-set',
    'sessions-ended',
    'staff-changed',
    'staff-invited',
    'staff-readmitted',
    'staff-removed',
    'template-saved',
  ]);
  expect(histories.some(({ refused }) => refused > 0)).toBe(true);
});
