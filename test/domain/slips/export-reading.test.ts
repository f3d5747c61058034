import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/office/place';
import { readExport } from '#domain/slips/export-reading';

const unyur: Place = {
  id: 'unyur',
  kind: 'hall',
  name: 'Unyur',
  district: 'Serang',
  address: null,
  cardsWait: 'here',
  services: null,
  hours: null,
};

/** An export of four columns: each row is written `registration status kelurahan`, and holds a name between. */
const reading = (...rows: string[]) =>
  readExport(
    [
      ['No Reg', 'Nama', 'Status', 'Kel'],
      ...rows.map((row) => [row.split(' ')[0] ?? '', 'TUTI', ...row.split(' ').slice(1)]),
    ].map((cells, at) => ({ line: at + 1, cells })),
    [unyur],
  );
const contents = (...rows: string[]) => {
  const read = reading(...rows);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.contents;
};

describe('an export as a whole', () => {
  it('counts its rows by stage and by kelurahan', () => {
    const read = contents('R-0001 PRR Unyur', 'R-0002 CARD_PRINTED Unyur', 'R-0003 PRR Entah');
    expect(read.byStage).toEqual({ 'print-ready': 2, printed: 1 });
    expect(read.byKelurahan).toEqual([{ place: 'unyur', rows: 2 }]);
    expect(read.elsewhere).toBe(1);
    expect(read.unknownKelurahan).toEqual(['Entah']);
  });

  it('takes the later of two lines for one registration, in the place of the earlier, and says so', () => {
    const read = contents('R-0001 PRR Unyur', 'R-0002 PRR Unyur', 'R-0001 CARD_PRINTED Unyur');
    expect(read.rows.map((row) => `${row.registration} ${row.code}`)).toEqual([
      'R-0001 CARD_PRINTED',
      'R-0002 PRINT_READY_RECORD',
    ]);
    expect(read.repeated).toEqual([{ line: 4, earlier: 2 }]);
  });

  it('lets an earlier good line stand when a later one is broken', () => {
    const read = contents('R-0001 PRR Unyur', 'R-0001 400 Unyur');
    expect(read.rows).toHaveLength(1);
    expect(read.broken).toEqual([{ line: 3, reasons: [{ fault: 'status-unreadable', field: 'status' }] }]);
  });

  it('reports a code nobody knows once', () => {
    expect(contents('R-0001 XYZ Unyur', 'R-0002 xyz Unyur').unknownCodes).toEqual(['XYZ']);
  });

  it('keeps the titles it went by, for the clerk to check', () => {
    expect(contents('R-0001 PRR Unyur').titles).toEqual({
      registration: 'No Reg',
      status: 'Status',
      kelurahan: 'Kel',
    });
  });

  it('never holds a name', () => {
    expect(JSON.stringify(contents('R-0001 PRR Unyur', ' PRR Unyur'))).not.toContain('TUTI');
  });

  it('with only a header has no rows', () => {
    expect(reading()).toEqual({ kind: 'no-rows' });
  });

  it('without the columns it needs is refused whole, naming them', () => {
    expect(readExport([{ line: 1, cells: ['NIK', 'Status'] }], [unyur])).toEqual({
      kind: 'columns-missing',
      fields: ['registration'],
    });
  });
});
