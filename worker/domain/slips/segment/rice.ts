import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/**
 * Rice codes: the low `k` bits as they are, the rest in unary. The gaps between sorted hashes fall off
 * geometrically, and for such gaps these are within a few hundredths of a bit of the best there is.
 */
export function writeRice(writer: BitWriter, value: number, k: number): void {
  const divisor = 2 ** k;
  writer.writeUnary(Math.floor(value / divisor));
  writer.write(value % divisor, k);
}

export function readRice(reader: BitReader, k: number): number {
  const high = reader.readUnary();
  return high * 2 ** k + reader.read(k);
}

/** The cheapest `k` (0–47) for these whole numbers; near log2 of their mean, so only its neighbours are tried. */
export function bestRice(values: Float64Array): number {
  if (values.length === 0) return 0;
  let sum = 0;
  for (const value of values) sum += value;
  const guess = Math.floor(Math.log2(sum / values.length + 1));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, guess - 2); k <= Math.min(47, guess + 1); k++) {
    let bits = 0;
    for (const value of values) bits += Math.floor(value / 2 ** k) + 1 + k;
    if (bits < least) [best, least] = [k, bits];
  }
  return best;
}
