import { describe, expect, it } from 'vitest';
import { decodeText, readCsv } from '../../../kiosk-ui/staff/import/read-csv.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const cells = (text: string) => {
  const lines = readCsv(text);
  return 'kind' in lines ? lines : lines.map((line) => line.cells);
};

describe('a CSV', () => {
  it.each([
    ['commas', 'a,b\n1,2'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
  ])('may be parted by %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may begin with a byte order mark and end its lines in any way, even in two', () => {
    expect(cells('\uFEFFa;b\r\n1;2\n3;4\r\n')).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['']]);
  });

  it('is parted by the sign that makes its header known, whatever stands above it', () => {
    const text = 'Laporan, KTP-el, Kota, Serang, 2018\n\nNo Reg;Status\nR-0001;PRR\n\n';
    expect(cells(text)).toContainEqual(['R-0001', 'PRR']);
  });

  it('numbers its records by the line they begin on, however long a cell is', () => {
    const lines = readCsv('a,b\n"one\ntwo\nthree",2\n3,4\n');
    expect('kind' in lines ? lines : lines.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  it('may hold quoted quotes and delimiters', () => {
    expect(cells('a;b\n"D\'ARC; ""SITI""";2')).toEqual([
      ['a', 'b'],
      ['D\'ARC; "SITI"', '2'],
    ]);
  });

  it('with a quotation mark that is never closed is refused whole, naming the line', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ kind: 'quotes-broken', line: 3 });
  });

  it('is never asked to calculate', () => {
    expect(cells('a,b\n=1+1,2')).toEqual([
      ['a', 'b'],
      ['=1+1', '2'],
    ]);
  });
});

describe('the text of a file', () => {
  it('is UTF-8, and else what old Windows programs write', () => {
    expect(decodeText(bytes('Défi'))).toBe('Défi');
    expect(decodeText(Uint8Array.of(0x44, 0xe9))).toBe('Dé');
  });

  it('may be UTF-16 when it says so', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toBe('a');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x61))).toBe('a');
  });

  it('of a workbook is none: it can be saved as CSV', () => {
    expect(decodeText(bytes('PK\u0003\u0004'))).toEqual({ kind: 'is-workbook' });
  });

  it('of a picture is none', () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x00, 0x01))).toEqual({ kind: 'not-text' });
  });
});
