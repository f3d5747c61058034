import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { type ImportOpening, type ImportRow, ROWS_PER_PIECE } from '#domain/slips/import-wire';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';

/** An import on its way: nothing of it shows anywhere until it is published. */
export interface ImportOnTheWay {
  opening: ImportOpening;
  rows: readonly ImportRow[];
  /** Line of each row in the file; never sent. */
  lines: readonly number[];
}

/** How far it came. `cut-off`: sent again from its first missing piece under the same id, it goes on where it stopped. */
export type ImportSent =
  | { kind: 'sent'; codes: readonly string[] }
  | { kind: 'cut-off'; codes: readonly string[] }
  | { kind: 'refused'; refusal: Refusal };

/** Network hiccups a phone gets over by itself before anyone is asked. */
const TRIES = 3;

/**
 * Sends an import piece by piece.
 * @param already codes of the pieces that arrived before, in order
 * @param onProgress rows that have arrived
 */
export async function sendImport(
  api: Pick<ApiClient, 'openImport' | 'sendPiece'>,
  { opening, rows }: ImportOnTheWay,
  already: readonly string[],
  onProgress: (arrived: number) => void,
): Promise<ImportSent> {
  const codes = [...already];
  // Opening twice is opening once; a Desk that has dropped the import meanwhile says so here.
  const opened = await persist(() => api.openImport(opening));
  if (opened === UNREACHABLE) return { kind: 'cut-off', codes };
  if (isRefusal(opened)) return { kind: 'refused', refusal: opened };
  // The Desk drops what stands about for an hour: then it begins anew.
  if (opened.rows < codes.length) codes.length = 0;
  while (codes.length < rows.length) {
    const piece = Math.floor(codes.length / ROWS_PER_PIECE);
    const from = piece * ROWS_PER_PIECE;
    const part = rows.slice(from, from + ROWS_PER_PIECE);
    const reply = await persist(() => api.sendPiece(opening.id, piece, { rows: part }));
    if (reply === UNREACHABLE) return { kind: 'cut-off', codes };
    if (isRefusal(reply)) return { kind: 'refused', refusal: reply };
    codes.push(...reply.codes);
    onProgress(codes.length);
  }
  return { kind: 'sent', codes };
}

async function persist<T>(ask: () => Promise<T>): Promise<T> {
  let answer = await ask();
  for (let tries = 1; answer === UNREACHABLE && tries < TRIES; tries++) answer = await ask();
  return answer;
}
