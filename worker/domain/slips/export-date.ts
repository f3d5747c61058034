import { type CivilDate, isRealDate } from '../time/civil-time.ts';

/** A date cell: a day, none given, or something that is no day. */
export type ExportDate = { kind: 'day'; on: CivilDate } | { kind: 'none' } | { kind: 'impossible' };

const DAY_MS = 86_400_000;
/** Spreadsheets count days from here (their 1900 leap day is below every date that can occur). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
/** 1 January 1990 to 31 December 2099: before the one no KTP-el was recorded, and a bare number beyond the other is no date. */
const SERIAL_FIRST = 32_874;
const SERIAL_LAST = 73_050;

/**
 * Reads a date as exports and spreadsheets write it: `29/01/2018`, `29-01-2018`, `29.1.2018`, `2018-01-29`, each
 * with or without a time, and `43129`, what a spreadsheet makes of a date whose format was lost. Day before month,
 * as everywhere in Indonesia. Empty cells, dashes and `0000-00-00` are no date given.
 */
export function readExportDate(cell: string): ExportDate {
  const text = cell.trim();
  if (/^[-–—]?$/.test(text) || /^0{1,4}[-/.]0{1,2}[-/.]0{1,4}(\s.*)?$/.test(text)) return { kind: 'none' };
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromSerial(Number.parseInt(text, 10));
  return { kind: 'impossible' };
}

function dayOf(year = '', month = '', day = ''): ExportDate {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(on) && on >= '1990-01-01' && on <= '2099-12-31'
    ? { kind: 'day', on }
    : { kind: 'impossible' };
}

function fromSerial(serial: number): ExportDate {
  if (serial < SERIAL_FIRST || serial > SERIAL_LAST) return { kind: 'impossible' };
  return { kind: 'day', on: new Date(SERIAL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10) };
}
