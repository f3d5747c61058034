import { describe, expect, test } from 'vitest';
import type { ImportSummary } from '#domain/slips/import-events';
import { importOpening, importRow } from '#domain/slips/import-wire';
import { HOUR } from '#domain/time/civil-time';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';

const TEN = at(MONDAY, '10.00');

function staged(more: Partial<ImportSummary> = {}): ImportSummary {
  return {
    id: 'batch-0001',
    asOf: at(MONDAY, '06.00'),
    rows: 400,
    rowsAnnounced: 400,
    byStage: { 'print-ready': 250, printed: 149, unknown: 1 },
    unknownCodes: ['HELD_FOR_AUDIT'],
    unknownKelurahan: ['Atlantis'],
    ...more,
  };
}

function publish(summary: ImportSummary | null, now = TEN): Act {
  return act(now, { type: 'publish-import', import: summary?.id ?? 'batch-0001' }, { staged: summary });
}

describe('an import is published', () => {
  test('whole, with its counts and what it could not name, and never a row', () => {
    const { rowsAnnounced: _, ...summary } = staged();
    given([])
      .when(publish(staged()))
      .writes([{ type: 'batch-imported', batch: { ...summary, importedAt: TEN } }]);
  });

  test('and stands first among the batches; the twelve newest are kept', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      publish(staged({ id: `batch-${String(i).padStart(4, '0')}` }), TEN + i),
    );
    expect(given(many).state.batches.map((batch) => batch.id)).toEqual(
      Array.from({ length: 12 }, (_, i) => `batch-${String(13 - i).padStart(4, '0')}`),
    );
  });
});

describe('an import is refused', () => {
  test('when none of that name waits', () => {
    given([]).when(publish(null)).isRefused('import-unknown');
  });

  test('when rows are missing, saying how many came', () => {
    given([])
      .when(publish(staged({ rows: 399 })))
      .isRefused('import-incomplete', '399/400');
  });

  test('when it is empty', () => {
    given([])
      .when(publish(staged({ rows: 0, rowsAnnounced: 0 })))
      .isRefused('import-empty');
  });

  test('when it has more unknown codes than SIAK can have: a column of something else was taken for them', () => {
    const strange = (count: number): ImportSummary =>
      staged({ unknownCodes: Array.from({ length: count }, (_, i) => `ODD_${i}`) });
    given([])
      .when(publish(strange(20)))
      .isAccepted();
    given([])
      .when(publish(strange(21)))
      .isRefused('import-codes-strange', '21');
  });

  test('when the export is of a time to come, but for an hour that a PC’s clock may be fast', () => {
    given([])
      .when(publish(staged({ asOf: TEN + HOUR })))
      .isAccepted();
    given([])
      .when(publish(staged({ asOf: TEN + HOUR + 1 })))
      .isRefused('import-date-future');
  });
});

describe('the wire', () => {
  const row = {
    registration: '3673-20180129-000000',
    code: 'PRR',
    lives: 'cipare',
    recordedOn: '2018-01-29',
    printedOn: null,
    promisedOn: '2018-02-19',
    application: 'new',
  };

  test('carries rows without name and NIK: a row with more than its columns is not read', () => {
    expect(importRow.safeParse(row).success).toBe(true);
    expect(importRow.safeParse({ ...row, nik: '3673990301500000' }).success).toBe(false);
    expect(importRow.safeParse({ ...row, recordedOn: '2018-02-31' }).success).toBe(false);
    expect(importRow.safeParse({ ...row, code: ' ' }).success).toBe(false);
  });

  test('does not open an import without rows', () => {
    const opening = { id: 'batch-0001', asOf: TEN, rows: 0, unknownKelurahan: [] };
    expect(importOpening.safeParse(opening).success).toBe(false);
    expect(importOpening.safeParse({ ...opening, rows: 1 }).success).toBe(true);
  });
});
