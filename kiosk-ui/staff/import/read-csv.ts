import Papa from 'papaparse';
import { findHeader } from '#domain/slips/export-columns';
import type { ExportLine } from '#domain/slips/export-reading';

/** Why a file is not a table one can read. */
export type FileFault =
  | { kind: 'too-big' }
  /** A workbook (XLSX, ODS), which is a zip file; it can be saved as CSV. */
  | { kind: 'is-workbook' }
  | { kind: 'not-text' }
  /** A quotation mark that is never closed swallows the rows after it: nothing of such a file can be trusted. */
  | { kind: 'quotes-broken'; line: number };

/** 200,000 rows of an export are some 30 MB. */
export const FILE_BYTES_MAX = 64 * 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Deep enough for a letterhead above the header. */
const HEAD_ROWS = 10;

/** The text of a file: UTF-8, UTF-16 with its mark, else what old Windows programs write. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | FileFault {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'too-big' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: 'is-workbook' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return { kind: 'not-text' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The records of a CSV, each with the line it begins on. Commas, semicolons or tabs; quoted cells may hold line breaks. */
export function readCsv(text: string): ExportLine[] | FileFault {
  // One kind of line end: then a line's number is a count of them, and files joined from two systems read well.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines: ExportLine[] = [];
  let line = 1;
  let from = 0;
  let broken: number | null = null;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step({ data, errors, meta }, parser) {
      if (errors.some((error) => error.type === 'Quotes')) {
        broken = line;
        return parser.abort();
      }
      lines.push({ line, cells: data });
      line += countLineEnds(plain, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return broken === null ? lines : { kind: 'quotes-broken', line: broken };
}

/**
 * The delimiter under which the header is one we know; for a file that has none, the sign that stands most often at
 * its top. Papa's own guess counts cells, and a letterhead or an empty last line leads it astray.
 */
function delimiterOf(text: string): string {
  const counted = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: HEAD_ROWS });
    const cells = data.reduce((sum, row) => sum + row.length, 0);
    return { delimiter, known: findHeader(data).kind === 'found', cells };
  });
  const best = counted.find(({ known }) => known) ?? counted.sort((a, b) => b.cells - a.cells)[0];
  return best?.delimiter ?? ',';
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
