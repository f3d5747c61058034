import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExportDate } from '#domain/slips/export-date';

describe('a date in an export', () => {
  it.each([
    ['29/01/2018', '2018-01-29'],
    ['29-01-2018', '2018-01-29'],
    ['9.1.2018', '2018-01-09'],
    ['2018-01-29', '2018-01-29'],
    ['2018/1/9', '2018-01-09'],
    ['29/01/2018 08:15:00', '2018-01-29'],
    ['2018-01-29T00:00:00', '2018-01-29'],
    [' 05-02-2018 ', '2018-02-05'],
  ])('%s is %s', (cell, on) => {
    expect(readExportDate(cell)).toEqual({ kind: 'day', on });
  });

  it('has its day before its month, as everywhere in Indonesia', () => {
    expect(readExportDate('05/02/2018')).toEqual({ kind: 'day', on: '2018-02-05' });
  });

  it('that a spreadsheet turned into a number is still that day', () => {
    expect(readExportDate('43150')).toEqual({ kind: 'day', on: '2018-02-19' });
    expect(readExportDate('43150,25')).toEqual({ kind: 'day', on: '2018-02-19' });
  });

  it.each(['', '  ', '-', '–', '0000-00-00', '00/00/0000', '0000-00-00 00:00:00'])(
    '%j is no date given',
    (cell) => {
      expect(readExportDate(cell)).toEqual({ kind: 'none' });
    },
  );

  it.each([
    '31/02/2018',
    '2018-13-01',
    '29/02/2018',
    '01/01/1018',
    '1/2/18',
    'besok',
    '2018',
    '3673990301500300',
    '99999',
  ])('%s is no day', (cell) => {
    expect(readExportDate(cell)).toEqual({ kind: 'impossible' });
  });

  it('is read back whatever the separator, for every day there is', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom('/', '-', '.'),
        (date, separator) => {
          const on = date.toISOString().slice(0, 10);
          const cell = on.split('-').reverse().join(separator);
          expect(readExportDate(cell)).toEqual({ kind: 'day', on });
        },
      ),
    ));
});
