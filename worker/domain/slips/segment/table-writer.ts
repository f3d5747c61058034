import type { BitWriter } from './bit-writer.ts';
import { bestRice, writeRice } from './rice.ts';

/** Rows a lookup decodes at most. More make the index smaller, fewer make a lookup faster. */
export const BLOCK_ROWS = 128;
export const RICE_BITS = 6;
export const WIDTH_BITS = 6;

/**
 * Writes sorted rows as blocks. To `head`: the count, the first key of each block and its length in bits, which is
 * all a reader keeps in memory. To `body`: each block's other keys as gaps, then its rows.
 */
export function writeTable(
  head: BitWriter,
  body: BitWriter,
  keys: Float64Array,
  writeRow: (row: number) => void,
): void {
  head.writeGamma(keys.length);
  if (keys.length === 0) return;
  const gap = (row: number, from: number): number => (keys[row] ?? 0) - (keys[from] ?? 0) - 1;
  const isFirst = (row: number): boolean => row % BLOCK_ROWS === 0;
  const gapRice = bestRice(
    keys.map((_, row) => (isFirst(row) ? 0 : gap(row, row - 1))).filter((_, row) => !isFirst(row)),
  );
  const firsts = keys.filter((_, row) => isFirst(row));
  const steps = firsts.map((first, block) => (block === 0 ? first : first - (firsts[block - 1] ?? 0) - 1));
  const stepRice = bestRice(steps);

  const lengths: number[] = [];
  for (let start = 0; start < keys.length; start += BLOCK_ROWS) {
    const end = Math.min(start + BLOCK_ROWS, keys.length);
    const before = body.length;
    for (let row = start + 1; row < end; row++) writeRice(body, gap(row, row - 1), gapRice);
    for (let row = start; row < end; row++) writeRow(row);
    lengths.push(body.length - before);
  }

  const shortest = Math.min(...lengths);
  const width = Math.ceil(Math.log2(Math.max(...lengths) - shortest + 1));
  head.write(gapRice, RICE_BITS);
  head.write(stepRice, RICE_BITS);
  head.writeGamma(shortest);
  head.write(width, WIDTH_BITS);
  for (const [block, length] of lengths.entries()) {
    writeRice(head, steps[block] ?? 0, stepRice);
    head.write(length - shortest, width);
  }
}
