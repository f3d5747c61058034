import type { ImportPieceReply, ImportRow } from '../../../worker/domain/slips/import-wire.ts';
import { acted, askAs, freshId, MORNING } from './desk.ts';

/** A registration as an export names it, with what SIAK says of it. */
export function row(number: number, more: Partial<ImportRow> = {}): ImportRow {
  return {
    registration: `3673-20261101-${String(number).padStart(6, '0')}`,
    code: 'PRINT_READY_RECORD',
    lives: 'taktakan',
    recordedOn: '2026-11-02',
    printedOn: null,
    promisedOn: '2026-11-24',
    application: 'new',
    ...more,
  };
}

export function openImport(
  session: string | null,
  id: string,
  rows: number,
  asOf = MORNING,
): Promise<Response> {
  return askAs(session, '/api/imports', 'POST', { id, asOf, rows, unknownKelurahan: [] });
}

export function sendPiece(
  session: string | null,
  id: string,
  piece: number,
  rows: ImportRow[],
): Promise<Response> {
  return askAs(session, `/api/imports/${id}/pieces/${piece}`, 'PUT', { rows });
}

/** Opens, sends in pieces of 500, publishes. @returns the slip codes in order, and the batch. */
export async function importAll(
  session: string,
  rows: ImportRow[],
  asOf = MORNING,
): Promise<{ codes: string[]; batch: string }> {
  const batch = freshId();
  await openImport(session, batch, rows.length, asOf);
  const codes: string[] = [];
  for (let piece = 0; piece * 500 < rows.length; piece++) {
    const answer = await sendPiece(session, batch, piece, rows.slice(piece * 500, (piece + 1) * 500));
    if (!answer.ok) throw new Error(`piece refused: ${await answer.text()}`);
    codes.push(...(await answer.json<ImportPieceReply>()).codes);
  }
  await acted(session, { type: 'publish-import', import: batch });
  return { codes, batch };
}
