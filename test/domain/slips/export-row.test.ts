import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/office/place';
import { type RowReader, readExportRow } from '#domain/slips/export-row';
import { kelurahanFinder } from '#domain/slips/find-kelurahan';
import { importRow } from '#domain/slips/import-wire';

const hall = (id: string, name: string, district: string): Place => ({
  id,
  kind: 'hall',
  name,
  district,
  address: null,
  cardsWait: 'here',
  services: null,
  hours: null,
});

const PLACES: Place[] = [
  { ...hall('lobi', 'Lobi', ''), kind: 'lobby', district: null },
  hall('unyur', 'Unyur', 'Serang'),
  hall('sukawana-serang', 'Sukawana', 'Serang'),
  hall('sukawana-curug', 'Sukawana', 'Curug'),
  hall('cipocok-jaya', 'Cipocok Jaya', 'Cipocok Jaya'),
];

const reader: RowReader = {
  // registration, name, kelurahan, kecamatan, status, recorded, printed, promised, application
  columns: {
    registration: 0,
    kelurahan: 2,
    kecamatan: 3,
    status: 4,
    recordedOn: 5,
    printedOn: 6,
    promisedOn: 7,
    application: 8,
  },
  width: 9,
  findKelurahan: kelurahanFinder(PLACES),
};

const GOOD = [
  '3673-20180129-000001',
  'TUTI',
  'UNYUR',
  'SERANG',
  'CARD_PRINTED',
  '29/01/2018',
  '',
  '13/02/2018',
  'BARU',
];

/** The good row with some cells replaced, by column. */
const withCells = (changes: Record<number, string>): string[] => GOOD.map((cell, at) => changes[at] ?? cell);
const read = (changes: Record<number, string> = {}) => readExportRow(withCells(changes), reader);
const faults = (changes: Record<number, string>) => {
  const reading = read(changes);
  return reading.kind === 'broken'
    ? reading.reasons.map(({ fault, field }) => `${fault} ${field}`)
    : reading.kind;
};

describe('a row of an export', () => {
  it('gives what a slip needs, and no more', () => {
    expect(read()).toEqual({
      kind: 'row',
      row: {
        registration: '3673-20180129-000001',
        code: 'CARD_PRINTED',
        lives: 'unyur',
        recordedOn: '2018-01-29',
        printedOn: null,
        promisedOn: '2018-02-13',
        application: 'new',
      },
      unknownKelurahan: null,
      unknownCode: null,
    });
  });

  it('never carries a cell of another column, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(JSON.stringify(readExportRow(withCells({ 1: `§${name}§` }), reader))).not.toContain('§');
      }),
    ));

  it('always fits the wire when it is taken', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,44}$/),
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _.-]{0,60}$/),
        fc.constantFrom('UNYUR', 'SUKAWANA', 'ENTAH', ''),
        fc.constantFrom('29/01/2018', '43150', '', '0000-00-00'),
        (registration, status, kelurahan, date) => {
          const reading = readExportRow(
            withCells({ 0: registration, 2: kelurahan, 4: status, 5: date }),
            reader,
          );
          if (reading.kind === 'row') expect(importRow.parse(reading.row)).toEqual(reading.row);
        },
      ),
    ));

  it('takes a status in any spelling', () => {
    expect(read({ 4: ' prr ' })).toMatchObject({ row: { code: 'PRINT_READY_RECORD' }, unknownCode: null });
  });

  it('keeps a status nobody knows, and reports it', () => {
    expect(read({ 4: 'Card Lost' })).toMatchObject({ row: { code: 'CARD_LOST' }, unknownCode: 'CARD_LOST' });
  });

  it('keeps its place in the lobby when the kelurahan is unknown, and reports the name', () => {
    expect(read({ 2: 'TAK ADA' })).toMatchObject({
      row: { lives: null },
      unknownKelurahan: 'TAK ADA, SERANG',
    });
  });

  it('reports no kelurahan that is not a name: it may be a number of a person', () => {
    expect(read({ 2: '3673990301500300' })).toMatchObject({ row: { lives: null }, unknownKelurahan: null });
  });

  it('tells apart two kelurahan of one name by their kecamatan', () => {
    expect(read({ 2: 'SUKAWANA', 3: 'CURUG' })).toMatchObject({ row: { lives: 'sukawana-curug' } });
    expect(read({ 2: 'Kel. Sukawana', 3: 'Kec. Serang' })).toMatchObject({
      row: { lives: 'sukawana-serang' },
    });
  });

  it('guesses neither of two kelurahan when the kecamatan is not given', () => {
    expect(read({ 2: 'SUKAWANA', 3: '' })).toMatchObject({
      row: { lives: null },
      unknownKelurahan: 'SUKAWANA',
    });
  });

  it('needs no kecamatan for a kelurahan that has no namesake', () => {
    expect(read({ 2: 'cipocokjaya', 3: '' })).toMatchObject({ row: { lives: 'cipocok-jaya' } });
  });

  it.each([
    ['BARU', 'new'],
    ['Perekaman baru', 'new'],
    ['GANTI', 'replacement'],
    ['Penggantian (hilang)', 'replacement'],
    ['Rusak', 'replacement'],
    ['', 'unknown'],
    ['X', 'unknown'],
  ])('of kind %j is %s', (cell, application) => {
    expect(read({ 8: cell })).toMatchObject({ row: { application } });
  });
});

describe('a row that is none', () => {
  it.each([
    ['empty', ['', ' ', '']],
    ['a total', ['', '', '', 'JUMLAH', '', '', '', '400', '']],
    ['the header once more', ['No Registrasi', 'Nama', 'Kelurahan', 'Kecamatan', 'Status', '', '', '', '']],
  ])('is passed over: %s', (_, cells) => {
    expect(readExportRow(cells, reader)).toEqual({ kind: 'no-row' });
  });
});

describe('a broken row', () => {
  it.each([
    [{ 0: '' }, 'registration-missing registration'],
    [{ 0: '3.67399E+15' }, 'registration-rounded registration'],
    [{ 0: '3673990301500300' }, 'registration-is-nik registration'],
    [{ 0: '=HYPERLINK("http://x.invalid")' }, 'registration-unreadable registration'],
    [{ 0: '12' }, 'registration-unreadable registration'],
    [{ 4: '' }, 'status-missing status'],
    [{ 4: '400' }, 'status-unreadable status'],
    [{ 5: '31/02/2018' }, 'date-impossible recordedOn'],
    [{ 7: 'besok' }, 'date-impossible promisedOn'],
  ])('%j says so: %s', (changes, expected) => {
    expect(faults(changes)).toEqual([expected]);
  });

  it('names every reason at once, so that it is mended once', () => {
    expect(faults({ 0: '', 4: '', 6: '31/04/2018' })).toEqual([
      'registration-missing registration',
      'status-missing status',
      'date-impossible printedOn',
    ]);
  });

  it('that has slipped sideways is not taken', () => {
    expect(readExportRow([...GOOD, 'GANTI'], reader)).toMatchObject({
      reasons: [{ fault: 'cells-too-many' }],
    });
  });

  it('that is cut short is not taken', () => {
    expect(readExportRow(GOOD.slice(0, 6), reader)).toMatchObject({ reasons: [{ fault: 'cells-missing' }] });
  });

  it('is not made by empty cells beyond the last column', () => {
    expect(readExportRow([...GOOD, '', ''], reader)).toMatchObject({ kind: 'row' });
  });
});
