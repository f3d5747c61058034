import { describe, expect, it } from 'vitest';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice } from '#domain/notices/notice';
import type { Batch } from '#domain/slips/import-events';
import { DAY, HOUR } from '#domain/time/civil-time';
import { morningOf, tasksFor } from '../../../kiosk-ui/staff/home/tasks.ts';
import { ADMIN, CIPARE_CLERK, CLERK, VIEWER } from '../../support/given.ts';
import { at, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { actorOf, boardOf, noticeOf } from './a-desk.ts';

const NOW = at(TUESDAY, '07.48');
const confirmed = { on: TUESDAY, at: NOW, by: 'clerk' } as const;
const EVERYWHERE = { lobi: confirmed, cipare: confirmed, taktakan: confirmed };
const batch = (asOf: number): Batch => ({
  id: 'batch-0001',
  asOf,
  importedAt: asOf,
  rows: 1,
  byStage: {},
  unknownCodes: [],
  unknownKelurahan: [],
});
const FRESH = [batch(NOW - HOUR)];

const kinds = (board: BoardSnapshot, actor = CLERK, batches = FRESH, here = 'lobi') =>
  tasksFor(board, batches, actorOf(actor), here, NOW).map((task) => task.kind);

describe('what needs a clerk', () => {
  it('is nothing when all places are confirmed and the export is fresh', () => {
    expect(kinds(boardOf({ confirmations: EVERYWHERE }))).toEqual([]);
  });

  it('is the halls that nobody spoke for; the own place is asked about at the desk', () => {
    const tasks = tasksFor(boardOf(), FRESH, actorOf(CLERK), 'lobi', NOW);
    expect(tasks).toEqual([{ kind: 'places-unconfirmed', places: ['cipare', 'taktakan'] }]);
  });

  it('is never a place of somebody else', () => {
    expect(kinds(boardOf(), CIPARE_CLERK, FRESH, 'cipare')).toEqual([]);
  });

  it('is news that is overdue, first of all', () => {
    const late = noticeOf({ nextUpdateAt: NOW - 1 });
    expect(kinds(boardOf({ notices: [late] }))).toEqual(['news-overdue', 'places-unconfirmed']);
  });

  it('is not the overdue news of the whole office, for a clerk of one kelurahan', () => {
    const late = noticeOf({ nextUpdateAt: NOW - 1, scope: 'all' });
    expect(kinds(boardOf({ notices: [late] }), CIPARE_CLERK, FRESH, 'cipare')).toEqual([]);
  });

  it('is an export that is missing or two days old, for those who may import', () => {
    const board = boardOf({ confirmations: EVERYWHERE });
    expect(kinds(board, CLERK, [])).toEqual(['import-missing']);
    expect(kinds(board, CLERK, [batch(NOW - 3 * DAY)])).toEqual(['import-old']);
    expect(kinds(board, CIPARE_CLERK, [], 'cipare')).toEqual([]);
  });

  it('is nothing for a viewer', () => {
    expect(kinds(boardOf({ notices: [noticeOf({ nextUpdateAt: NOW - 1 })] }), VIEWER, [])).toEqual([]);
  });
});

describe('the morning question', () => {
  const asked = (board: BoardSnapshot, actor = ADMIN, here = 'lobi', now = NOW) =>
    morningOf(board, actorOf(actor), here, now);
  const running: Notice = noticeOf({ startedAt: NOW - DAY, nextUpdateAt: NOW + HOUR });

  it('is asked until somebody spoke for the day', () => {
    expect(asked(boardOf())).toEqual({ kind: 'fresh' });
    expect(asked(boardOf({ confirmations: EVERYWHERE }))).toBeNull();
  });

  it('asks of yesterday’s outage, so that "all normal" cannot stand beside it', () => {
    expect(asked(boardOf({ notices: [running] }))).toEqual({
      kind: 'still-active',
      outages: [running],
      mayResolve: true,
    });
  });

  it('lets a kelurahan clerk say "the same" of the office’s outage, not "recovered"', () => {
    expect(asked(boardOf({ notices: [running] }), CIPARE_CLERK, 'cipare')).toMatchObject({
      mayResolve: false,
    });
  });

  it('is not put to a viewer, for a foreign place, or on a day off', () => {
    expect(asked(boardOf(), VIEWER)).toBeNull();
    expect(asked(boardOf(), CIPARE_CLERK, 'lobi')).toBeNull();
    expect(asked(boardOf(), ADMIN, 'lobi', at(SATURDAY, '09.00'))).toBeNull();
  });
});
