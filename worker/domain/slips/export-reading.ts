import type { Place, PlaceId } from '../office/place.ts';
import { type ExportField, findHeader, type HeaderReading } from './export-columns.ts';
import { type RowReader, type RowReason, readExportRow } from './export-row.ts';
import { kelurahanFinder } from './find-kelurahan.ts';
import type { ImportRow } from './import-wire.ts';
import { readSiakStatus } from './siak-status.ts';
import type { Stage } from './stage.ts';

/** A row that cannot be taken, by the line it begins on in the file (from 1). */
export interface BrokenLine {
  line: number;
  reasons: readonly RowReason[];
}

/** A whole export, read. Nothing in it tells a name or a NIK. */
export interface ExportContents {
  rows: readonly ImportRow[];
  /** The line in the file on which each row begins: for whoever matches slips with their own list. */
  lines: readonly number[];
  broken: readonly BrokenLine[];
  /** The same registration twice: the later line counts. */
  repeated: readonly { line: number; earlier: number }[];
  unknownCodes: readonly string[];
  unknownKelurahan: readonly string[];
  byStage: Partial<Record<Stage, number>>;
  /** Rows by the kelurahan people live in; those of an unknown one are counted in `elsewhere`. */
  byKelurahan: readonly { place: PlaceId; rows: number }[];
  elsewhere: number;
  /** Titles of the columns taken, as the file spells them. */
  titles: Partial<Record<ExportField, string>>;
}

export type ExportReading =
  | { kind: 'read'; contents: ExportContents }
  | { kind: 'columns-missing'; fields: (HeaderReading & { kind: 'missing' })['fields'] }
  | { kind: 'no-rows' };

/** One record of the file, with the line it begins on. */
export interface ExportLine {
  line: number;
  cells: readonly string[];
}

/** Reads a parsed export: finds the header, reads each row, counts. All or nothing is decided by people, later. */
export function readExport(lines: readonly ExportLine[], places: readonly Place[]): ExportReading {
  const header = findHeader(lines.slice(0, 10).map((line) => line.cells));
  if (header.kind === 'missing') return { kind: 'columns-missing', fields: header.fields };
  const reader: RowReader = {
    columns: header.columns,
    width: header.titles.length,
    findKelurahan: kelurahanFinder(places),
  };
  const kept = new Map<string, { row: ImportRow; line: number }>();
  const broken: BrokenLine[] = [];
  const repeated: { line: number; earlier: number }[] = [];
  const unknownCodes = new Set<string>();
  const unknownKelurahan = new Set<string>();
  for (const { line, cells } of lines.slice(header.row + 1)) {
    const reading = readExportRow(cells, reader);
    if (reading.kind === 'no-row') continue;
    if (reading.kind === 'broken') {
      broken.push({ line, reasons: reading.reasons });
      continue;
    }
    const { registration } = reading.row;
    const earlier = kept.get(registration);
    if (earlier) repeated.push({ line, earlier: earlier.line });
    kept.set(registration, { row: reading.row, line });
    if (reading.unknownCode !== null) unknownCodes.add(reading.unknownCode);
    if (reading.unknownKelurahan !== null) unknownKelurahan.add(reading.unknownKelurahan);
  }
  const rows = [...kept.values()].map(({ row }) => row);
  if (rows.length === 0 && broken.length === 0) return { kind: 'no-rows' };
  return {
    kind: 'read',
    contents: {
      rows,
      lines: [...kept.values()].map(({ line }) => line),
      broken,
      repeated,
      unknownCodes: [...unknownCodes],
      unknownKelurahan: [...unknownKelurahan],
      ...countRows(rows),
      titles: titlesOf(header),
    },
  };
}

function countRows(
  rows: readonly ImportRow[],
): Pick<ExportContents, 'byStage' | 'byKelurahan' | 'elsewhere'> {
  const byStage: Partial<Record<Stage, number>> = {};
  const byPlace = new Map<PlaceId, number>();
  let elsewhere = 0;
  for (const row of rows) {
    const { stage } = readSiakStatus(row.code);
    byStage[stage] = (byStage[stage] ?? 0) + 1;
    if (row.lives === null) elsewhere += 1;
    else byPlace.set(row.lives, (byPlace.get(row.lives) ?? 0) + 1);
  }
  const byKelurahan = [...byPlace]
    .map(([place, count]) => ({ place, rows: count }))
    .sort((a, b) => b.rows - a.rows);
  return { byStage, byKelurahan, elsewhere };
}

function titlesOf({ columns, titles }: HeaderReading & { kind: 'found' }): ExportContents['titles'] {
  return Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, (titles[at] ?? '').trim()]));
}
