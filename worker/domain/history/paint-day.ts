import type { Stretch } from '../office/weekly-hours.ts';
import { minutesOf } from '../time/civil-time.ts';

/** Minutes of a day, `from` counted from midnight and `to` not among them. */
export interface Piece {
  from: number;
  to: number;
}

/** The minutes of a day's stretches before `until`. */
export function piecesOf(stretches: readonly Stretch[], until: number): Piece[] {
  return stretches
    .map(({ from, to }) => ({ from: minutesOf(from), to: Math.min(minutesOf(to), until) }))
    .filter(({ from, to }) => from < to);
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** What of the pieces lies within a claim, and what is left of them: so no minute is counted twice. */
export function claim(pieces: readonly Piece[], { from, to }: Piece): { taken: number; left: Piece[] } {
  const left = pieces.flatMap((piece) =>
    [
      { from: piece.from, to: Math.min(piece.to, from) },
      { from: Math.max(piece.from, to), to: piece.to },
    ].filter((rest) => rest.from < rest.to),
  );
  return { taken: lengthOf(pieces) - lengthOf(left), left };
}
