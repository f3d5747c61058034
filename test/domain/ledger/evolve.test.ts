import { expect, test } from 'vitest';
import type { LedgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { EMPTY_STATE } from '#domain/ledger/state';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm } from '../../support/sample-actions.ts';

const NINE = at(MONDAY, '09.00');
const LINE = {
  epoch: 1,
  seq: 1,
  at: NINE,
  tappedAt: NINE,
  actor: 'a',
  role: 'clerk',
  device: null,
  actionId: 'action-0001',
};

test('an event this code does not know stops the fold loudly, rather than be left out', () => {
  const fromTheFuture: LedgerEvent = JSON.parse(JSON.stringify({ ...LINE, fact: { type: 'moon-landed' } }));
  expect(() => evolve(EMPTY_STATE, fromTheFuture)).toThrow('unknown event in the ledger');
});

test('news on a notice that was never published means a damaged ledger', () => {
  const { state } = given([]);
  const orphan: LedgerEvent = {
    ...LINE,
    role: 'clerk',
    fact: { type: 'notice-resolved', notice: 'action-0099', text: null },
  };
  expect(() => evolve(state, orphan)).toThrow('action-0099');
});

test('an office described anew keeps its notices, confirmations and settings', () => {
  const before = given([act(NINE, confirm())]);
  const after = before.describedAs({ ...given([]).board.office, name: 'Disdukcapil Baru' });
  expect(after.state).toEqual({ ...before.state, office: after.state.office });
  expect(after.board.office.name).toBe('Disdukcapil Baru');
});
