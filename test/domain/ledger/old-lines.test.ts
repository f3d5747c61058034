import { expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { boardSnapshot } from '#domain/board/snapshot';
import { ledgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { EMPTY_STATE } from '#domain/ledger/state';
import { given } from '../../support/given.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

/** Lines as an office wrote them before notices could repeat, be corrected or withdrawn, and before devices were noted. */
const OLD_LINES = [
  '{"epoch":1,"seq":1,"at":1517793000000,"tappedAt":1517793000000,"actor":"staff-1","role":"clerk","actionId":"old-action-1","fact":{"type":"notice-published","notice":{"kind":"outage","cause":"central-network","owner":"centre","scope":"all","effects":[{"service":"cetak-ktp","state":"stopped"}],"advice":"leave-file","text":null,"startedAt":1517791320000,"endsAt":null,"nextUpdateAt":1517803800000,"id":"old-action-1","phase":"reported","publishedAt":1517793000000,"resolvedAt":null,"updates":[{"at":1517793000000,"by":"clerk","phase":"reported","text":null,"nextUpdateAt":1517803800000}]}}}',
  '{"epoch":1,"seq":2,"at":1517796000000,"tappedAt":1517796000000,"actor":"staff-1","role":"clerk","actionId":"old-action-2","fact":{"type":"notice-updated","notice":"old-action-1","phase":"confirmed","effects":null,"text":{"id":"Masih diperbaiki.","en":null},"nextUpdateAt":1517810400000}}',
  '{"epoch":1,"seq":3,"at":1517796060000,"tappedAt":1517796060000,"actor":"staff-2","role":"admin","actionId":"old-action-3","fact":{"type":"staff-invited","role":"kelurahan","places":["cipare"]}}',
  '{"epoch":1,"seq":4,"at":1517800000000,"tappedAt":1517800000000,"actor":"staff-1","role":"clerk","actionId":"old-action-4","fact":{"type":"notice-resolved","notice":"old-action-1","text":null}}',
];
/** The board as KV held it then: no new field, neither of the notice nor of the office. */
const { seasons: _, ...OLD_OFFICE } = SAMPLE_OFFICE;

test('lines of the ledger from before this vocabulary are read and folded as they were meant', () => {
  const events = OLD_LINES.map((line) => ledgerEvent.parse(JSON.parse(line)));
  expect(events.map(({ device }) => device)).toEqual([null, null, null, null]);
  const state = events.reduce(evolve, { ...EMPTY_STATE, office: SAMPLE_OFFICE });
  expect(state.notices['old-action-1']).toMatchObject({
    phase: 'resolved',
    resolvedAt: 1517800000000,
    repeats: null,
    visibleFrom: null,
    template: null,
    correctedAt: null,
    withdrawnAt: null,
  });
  expect(state.notices['old-action-1']?.updates.map(({ phase }) => phase)).toEqual([
    'reported',
    'confirmed',
    'resolved',
  ]);
});

test('a board from before is read by a page of today', () => {
  const [first] = OLD_LINES;
  const { fact } = JSON.parse(first ?? '');
  const old = { ...given([]).board, office: OLD_OFFICE, notices: [fact.notice] };
  const board = boardSnapshot.parse(JSON.parse(JSON.stringify(old)));
  const seen = boardView(board, 'lobi', 1517794000000);
  expect(seen).toMatchObject({ state: 'stopped', lead: { id: 'old-action-1' }, ahead: [], withdrawn: [] });
});
