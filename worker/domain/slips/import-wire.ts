import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { civilDate, instant } from '../time/civil-time.ts';
import { batchId } from './import-events.ts';
import { isPlaceName, isRegistration, isStatusText } from './row-texts.ts';

/** Rows in one piece: as many as a free plan's 10 ms of CPU derives codes for. */
export const ROWS_PER_PIECE = 500;
/** Largest import; a city has 43,000 cards under way. */
export const IMPORT_ROWS_MAX = 200_000;

/** Begins an import under an id made in the browser; asked twice, it is one import. */
export const importOpening = z.strictObject({
  id: batchId,
  asOf: instant,
  rows: z.int().min(1).max(IMPORT_ROWS_MAX),
  /** Kelurahan named in the file that the office does not know: place names, never a row. */
  unknownKelurahan: z.array(z.string().max(60).refine(isPlaceName)).max(200),
});
export type ImportOpening = z.infer<typeof importOpening>;

/**
 * One row on its way to the Desk. The registration number is there to derive the slip code from and is kept
 * nowhere; name and NIK never leave the browser.
 */
export const importRow = z.strictObject({
  registration: z.string().trim().refine(isRegistration),
  code: z.string().trim().refine(isStatusText),
  lives: placeId.nullable(),
  recordedOn: civilDate.nullable(),
  printedOn: civilDate.nullable(),
  promisedOn: civilDate.nullable(),
  application: z.enum(['new', 'replacement', 'unknown']),
});
export type ImportRow = z.infer<typeof importRow>;

export const importPiece = z.strictObject({ rows: z.array(importRow).min(1).max(ROWS_PER_PIECE) });
export type ImportPiece = z.infer<typeof importPiece>;

/** The slip codes of a piece, in its order: for printing the slips, on the clerk's own screen. */
export const importPieceReply = z.object({ codes: z.array(z.string()), rows: z.int() });
export type ImportPieceReply = z.infer<typeof importPieceReply>;
