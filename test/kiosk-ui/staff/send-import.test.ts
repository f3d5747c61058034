import { describe, expect, it } from 'vitest';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { type ImportPieceReply, type ImportRow, ROWS_PER_PIECE } from '#domain/slips/import-wire';
import { UNREACHABLE, type Unreachable } from '../../../kiosk-ui/api-client.ts';
import { sendImport } from '../../../kiosk-ui/staff/import/send-import.ts';

const row = (number: number): ImportRow => ({
  registration: `R-${number}`,
  code: 'CARD_PRINTED',
  lives: null,
  recordedOn: null,
  printedOn: null,
  promisedOn: null,
  application: 'unknown',
});
const rows = Array.from({ length: 2 * ROWS_PER_PIECE + 3 }, (_, at) => row(at));
const onTheWay = {
  opening: { id: 'import-0001', asOf: 0, rows: rows.length, unknownKelurahan: [] },
  rows,
  lines: rows.map((_, at) => at + 2),
};

/** A Desk that keeps what it is sent. `answer` may answer in its place, by the number of the call. */
function aDesk(answer: (call: number) => ImportPieceReply | Refusal | Unreachable | null = () => null) {
  const kept = new Map<number, readonly ImportRow[]>();
  let calls = 0;
  const staged = () => [...kept.values()].reduce((sum, part) => sum + part.length, 0);
  return {
    kept,
    openImport: async () => ({ rows: staged() }),
    sendPiece: async (_: string, piece: number, part: { rows: ImportRow[] }) => {
      const other = answer(calls++);
      if (other !== null) return other;
      kept.set(piece, part.rows);
      return { codes: part.rows.map((one) => `code of ${one.registration}`), rows: staged() };
    },
  };
}

describe('an import on its way', () => {
  it('goes in pieces the Desk can take, and brings back a code for each row, in order', async () => {
    const desk = aDesk();
    const seen: number[] = [];
    const sent = await sendImport(desk, onTheWay, [], (arrived) => seen.push(arrived));
    expect([...desk.kept.values()].map((part) => part.length)).toEqual([500, 500, 3]);
    expect(seen).toEqual([500, 1000, 1003]);
    expect(sent).toEqual({ kind: 'sent', codes: rows.map((one) => `code of ${one.registration}`) });
  });

  it('gets over a hiccup by itself', async () => {
    const desk = aDesk((call) => (call === 1 ? UNREACHABLE : null));
    expect(await sendImport(desk, onTheWay, [], () => {})).toMatchObject({ kind: 'sent' });
  });

  it('cut off half-way keeps the codes it has, and goes on from the first missing piece', async () => {
    let dead = true;
    const desk = aDesk((call) => (dead && call > 0 ? UNREACHABLE : null));
    const cut = await sendImport(desk, onTheWay, [], () => {});
    expect(cut).toMatchObject({ kind: 'cut-off' });
    dead = false;
    const already = cut.kind === 'cut-off' ? cut.codes : [];
    expect(already).toHaveLength(500);
    const sent = await sendImport(desk, onTheWay, already, () => {});
    expect(sent).toMatchObject({ kind: 'sent' });
    expect([...desk.kept.keys()]).toEqual([0, 1, 2]);
  });

  it('begins anew when the Desk has dropped what it had', async () => {
    const desk = aDesk();
    const sent = await sendImport(
      desk,
      onTheWay,
      rows.slice(0, 500).map((one) => one.registration),
      () => {},
    );
    expect(desk.kept.size).toBe(3);
    expect(sent).toMatchObject({ kind: 'sent', codes: expect.arrayContaining(['code of R-0']) });
  });

  it('refused stops there, with the reason', async () => {
    const desk = aDesk(() => refuse('import-piece-conflict'));
    expect(await sendImport(desk, onTheWay, [], () => {})).toEqual({
      kind: 'refused',
      refusal: refuse('import-piece-conflict'),
    });
  });
});
