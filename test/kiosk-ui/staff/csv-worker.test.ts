import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/office/place';
import { importRow } from '#domain/slips/import-wire';
import { readFile } from '../../../kiosk-ui/staff/import/read-file.ts';
import plain from '../../support/data/siak-export.csv?raw';
import messy from '../../support/data/siak-export-messy.csv?raw';

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
const PLACES = [
  hall('unyur', 'Unyur', 'Serang'),
  hall('sukawana-serang', 'Sukawana', 'Serang'),
  hall('sukawana-curug', 'Sukawana', 'Curug'),
];

async function contentsOf(text: string) {
  const reading = await readFile(new Blob([text]), PLACES);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.contents;
}

/** Every word of every name and every NIK that the file holds. */
function personal(text: string): Set<string> {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const [, , nik, name] = line.split(line.includes(';') ? ';' : ',');
    if (nik && /^\d{16}$/.test(nik)) found.add(nik);
    for (const word of name?.match(/[A-Z]{4,}/g) ?? []) found.add(word);
  }
  for (const title of ['NAMA', 'LGKP', 'NAMA_LGKP']) found.delete(title);
  return found;
}

describe('the reading thread', () => {
  it('reads a SIAK export whole', async () => {
    const contents = await contentsOf(plain);
    expect(contents.rows).toHaveLength(400);
    expect(contents.broken).toEqual([]);
    expect(contents.byStage).toMatchObject({ 'print-ready': 160, collected: 60, 'on-the-way': 48 });
    expect(contents.rows.every((row) => importRow.safeParse(row).success)).toBe(true);
  });

  it('reads what Excel made of one: each broken row by its line and column, the rest taken', async () => {
    const contents = await contentsOf(messy);
    expect(contents.rows).toHaveLength(395);
    expect(
      contents.broken.map(({ line, reasons }) => `${line} ${reasons.map((r) => r.fault).join()}`),
    ).toEqual([
      '82 date-impossible',
      '228 registration-missing',
      '282 registration-missing',
      '305 registration-unreadable',
      '384 date-impossible',
    ]);
    expect(contents.repeated).toHaveLength(2);
  });

  it('tells the two Sukawana apart', async () => {
    const { byKelurahan } = await contentsOf(messy);
    const places = byKelurahan.map(({ place }) => place);
    expect(places).toContain('sukawana-serang');
    expect(places).toContain('sukawana-curug');
  });

  it.each([
    ['plain', plain],
    ['messy', messy],
  ])('lets no name and no NIK out of the %s file', async (_, text) => {
    const told = JSON.stringify(await readFile(new Blob([text]), PLACES));
    const words = [...personal(text)];
    expect(words.length).toBeGreaterThan(400);
    // Kelurahan share words with people ("Taman", "Banten"): what the file names as a place may be told.
    const places = new Set(text.match(/[A-Z]{4,}/g)?.filter((word) => isPlaceWord(word, text)));
    expect(words.filter((word) => told.includes(word) && !places.has(word))).toEqual([]);
  });

  it('refuses a file without the columns it needs, naming them', async () => {
    expect(await readFile(new Blob(['NIK;Nama\n1;2\n']), PLACES)).toEqual({
      kind: 'columns-missing',
      fields: ['registration', 'status'],
    });
  });

  it('refuses a workbook, and says that it is one', async () => {
    expect(await readFile(new Blob(['PK\u0003\u0004']), PLACES)).toEqual({
      kind: 'file-unreadable',
      fault: { kind: 'is-workbook' },
    });
  });
});

function isPlaceWord(word: string, text: string): boolean {
  return text.split('\n').some((line) => {
    const parts = line.split(line.includes(';') ? ';' : ',');
    return [parts[5], parts[6], parts[7]].some((cell) => cell?.includes(word));
  });
}
