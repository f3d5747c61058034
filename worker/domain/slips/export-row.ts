import { bareTitle, type ExportColumns, type ExportField, recogniseColumns } from './export-columns.ts';
import { readExportDate } from './export-date.ts';
import type { FindKelurahan } from './find-kelurahan.ts';
import type { ImportRow } from './import-wire.ts';
import { isNik, isPlaceName, isRegistration, isStatusText } from './row-texts.ts';
import { readSiakStatus } from './siak-status.ts';

/** Why a row cannot be taken as it stands. Closed: words say each in both languages. */
export type RowFault =
  | 'registration-missing'
  | 'registration-rounded'
  | 'registration-is-nik'
  | 'registration-unreadable'
  | 'status-missing'
  | 'status-unreadable'
  | 'date-impossible'
  | 'cells-missing'
  | 'cells-too-many';

/** One reason, and the column it stands in; null when it is the row's own shape. */
export interface RowReason {
  fault: RowFault;
  field: ExportField | null;
}

/**
 * One line of an export: a row to import, one that is broken (every reason is named), or none at all (empty, a
 * total, the header once more). `unknownKelurahan` and `unknownCode` do not break a row: it is kept and reported.
 */
export type RowReading =
  | { kind: 'row'; row: ImportRow; unknownKelurahan: string | null; unknownCode: string | null }
  | { kind: 'broken'; reasons: readonly RowReason[] }
  | { kind: 'no-row' };

export interface RowReader {
  columns: ExportColumns & { registration: number; status: number };
  /** How many columns the header has: a row with more has slipped sideways, and a name may stand anywhere. */
  width: number;
  findKelurahan: FindKelurahan;
}

const TOTALS = /^(JUMLAH|TOTAL|GRANDTOTAL|SUBTOTAL|JUMLAHTOTAL)$/;
/** What a spreadsheet makes of a long number: its digits are gone. */
const ROUNDED = /^\d([.,]\d+)?E\+?\d+$/i;
/** Reads one row. Only cells of known columns are looked at. */
export function readExportRow(cells: readonly string[], reader: RowReader): RowReading {
  const { columns, width, findKelurahan } = reader;
  const cell = (field: ExportField): string => {
    const at = columns[field];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  if (isNoRow(cells, cell('registration'))) return { kind: 'no-row' };

  const reasons: RowReason[] = [];
  const shape = shapeFault(cells, columns, width);
  if (shape) reasons.push({ fault: shape, field: null });
  const registration = cell('registration');
  const registrationFault = faultOfRegistration(registration);
  if (registrationFault) reasons.push({ fault: registrationFault, field: 'registration' });
  const statusFault = faultOfStatus(cell('status'));
  if (statusFault) reasons.push({ fault: statusFault, field: 'status' });
  const dateIn = (field: 'recordedOn' | 'printedOn' | 'promisedOn'): string | null => {
    const date = readExportDate(cell(field));
    if (date.kind === 'impossible') reasons.push({ fault: 'date-impossible', field });
    return date.kind === 'day' ? date.on : null;
  };
  const dates = {
    recordedOn: dateIn('recordedOn'),
    printedOn: dateIn('printedOn'),
    promisedOn: dateIn('promisedOn'),
  };
  if (reasons.length > 0) return { kind: 'broken', reasons };

  const status = readSiakStatus(cell('status'));
  const lives = findKelurahan(cell('kelurahan'), cell('kecamatan'));
  return {
    kind: 'row',
    row: {
      registration,
      code: status.code,
      lives,
      ...dates,
      application: applicationOf(cell('application')),
    },
    unknownKelurahan: lives === null ? nameOf(cell('kelurahan'), cell('kecamatan')) : null,
    unknownCode: status.known ? null : status.code,
  };
}

function isNoRow(cells: readonly string[], registration: string): boolean {
  if (cells.every((text) => text.trim() === '')) return true;
  // The header once more, where two exports were joined.
  if (registration !== '') return recogniseColumns([registration]).registration === 0;
  return cells.some((text) => TOTALS.test(bareTitle(text)));
}

function shapeFault(cells: readonly string[], columns: ExportColumns, width: number): RowFault | null {
  if (cells.slice(width).some((text) => text.trim() !== '')) return 'cells-too-many';
  return cells.length <= Math.max(...Object.values(columns)) ? 'cells-missing' : null;
}

function faultOfRegistration(text: string): RowFault | null {
  if (text === '') return 'registration-missing';
  if (ROUNDED.test(text)) return 'registration-rounded';
  // Sixteen bare digits are a NIK, and the NIK is never what a code is derived from.
  if (isNik(text)) return 'registration-is-nik';
  return isRegistration(text) ? null : 'registration-unreadable';
}

function faultOfStatus(text: string): RowFault | null {
  if (text === '') return 'status-missing';
  return isStatusText(text) ? null : 'status-unreadable';
}

function applicationOf(text: string): ImportRow['application'] {
  const bare = bareTitle(text);
  if (/BARU|PEMULA|PERTAMA|NEW/.test(bare)) return 'new';
  return /GANTI|HILANG|RUSAK|UBAH|REPLACE|PERPANJANG|PINDAH/.test(bare) ? 'replacement' : 'unknown';
}

function nameOf(kelurahan: string, kecamatan: string): string | null {
  if (!isPlaceName(kelurahan)) return null;
  return (isPlaceName(kecamatan) ? `${kelurahan}, ${kecamatan}` : kelurahan).slice(0, 60);
}
