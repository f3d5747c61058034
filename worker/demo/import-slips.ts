import { type ImportRow, ROWS_PER_PIECE } from '#domain/slips/import-wire';
import type { Instant } from '#domain/time/civil-time';
import { UNKNOWN_KELURAHAN } from './slips.ts';
import { mustAnswer, type StaffClient } from './staff-client.ts';

/**
 * Imports rows as the staff page does: in pieces, then published whole.
 * @returns the slip codes, in the order of the rows
 */
export async function importSlips(
  staff: StaffClient,
  importId: string,
  rows: readonly ImportRow[],
  asOf: Instant,
): Promise<string[]> {
  const unknownKelurahan = [UNKNOWN_KELURAHAN];
  const opening = { id: importId, asOf, rows: rows.length, unknownKelurahan };
  mustAnswer(await staff.api.openImport(opening), 'open an import');
  const codes: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_PIECE) {
    const piece = { rows: rows.slice(from, from + ROWS_PER_PIECE) };
    const taken = await staff.api.sendPiece(importId, from / ROWS_PER_PIECE, piece);
    codes.push(...mustAnswer(taken, 'send a piece').codes);
  }
  await staff.act(`publish-${importId}`, { type: 'publish-import', import: importId });
  return codes;
}
