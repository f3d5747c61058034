import { FINGERPRINT_SPACE } from '../fingerprint.ts';
import type { LayerShape } from './layer-shape.ts';

/** Rows a segment can hold; keeps Huffman codes under 31 bits and positions in a file under 2^32 bits. */
export const MAX_ROWS = 2 ** 21;

/** A row as it comes and goes. */
export interface SheetRow<Facts> {
  readonly fingerprint: number;
  readonly facts: Facts;
}

/** Rows as columns of numbers, sorted by fingerprint, each fingerprint once. */
export interface RowSheet {
  readonly keys: Float64Array;
  readonly cells: readonly Int32Array[];
  readonly texts: readonly string[];
}

/**
 * Takes rows in any order; of two with the same fingerprint the later one stays. Rows are turned into numbers as they
 * come, so a million of them from a generator take tens of bytes each and no objects.
 * Throws RangeError for a fingerprint or fact that no segment can hold, or for more than MAX_ROWS rows.
 */
export function layOut<Facts>(shape: LayerShape<Facts>, rows: Iterable<SheetRow<Facts>>): RowSheet {
  const texts: string[] = [];
  const textIds = new Map<string, number>();
  const textId = (text: string): number => {
    const known = textIds.get(text);
    if (known !== undefined) return known;
    textIds.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const keys: number[] = [];
  const cells = shape.columns.map((): number[] => []);
  for (const { fingerprint, facts } of rows) {
    if (!Number.isInteger(fingerprint) || fingerprint < 0 || fingerprint >= FINGERPRINT_SPACE) {
      throw new RangeError('A fingerprint is a whole number of 48 bits.');
    }
    if (keys.push(fingerprint) > MAX_ROWS) throw new RangeError('A segment holds at most 2^21 rows.');
    for (const [at, cell] of shape.toCells(facts, textId).entries()) cells[at]?.push(cell);
  }
  const order = sortedLastWins(keys);
  return {
    keys: Float64Array.from(order, (row) => keys[row] ?? 0),
    cells: cells.map((column) => Int32Array.from(order, (row) => column[row] ?? 0)),
    texts,
  };
}

/** The row numbers in order of their keys; of equal keys only the one that came last. */
function sortedLastWins(keys: readonly number[]): Uint32Array {
  const order = Uint32Array.from(keys, (_, row) => row);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return order.filter(
    (row, place) => place + 1 === order.length || keys[row] !== keys[order[place + 1] ?? 0],
  );
}
