import { BitWriter } from './bit-writer.ts';
import { planColumns } from './choose-plan.ts';
import { withHead } from './file-head.ts';
import { LAYER_SHAPES, LAYERS, type Layer } from './layers.ts';
import { writePlan } from './plan-code.ts';
import { writeRow } from './row-code.ts';
import { layOut } from './row-sheet.ts';
import type { SegmentBase, SegmentMeta, SegmentRow } from './segment.ts';
import { writeTable } from './table-writer.ts';
import { writeText, writeTexts } from './texts.ts';

export const LAYER_BITS = 2;
export const INSTANT_BITS = 48;
export const IDENTITY_BITS = 32;

/**
 * Packs rows of one layer into an immutable file. Rows come in any order; of two with the same fingerprint the later
 * one stays. Instants of the office layer are kept to the minute, rounded down.
 *
 * With `base` (an open segment, mostly the SIAK one) rows whose slip stands there too are written by their place in
 * it, a few bits instead of a fingerprint's 36; the file can then only be opened together with that base.
 *
 * The file: 12 bytes of head (file-head.ts), then bits, most significant first:
 *   layer (2) · asOf in ms (48) · batch · leans? (1) [· identity of the base (32)] · texts
 *   · a plan for each column (plan-code.ts): how its values are told, its parent, dictionary and code books
 *   · [head of the leaning table ·] head of the own table (table-writer.ts) · zeros up to a whole byte
 *   · blocks of 128 rows: Rice-coded gaps of the keys, then each row's symbols, Huffman-coded given their parent's.
 * A key is a fingerprint in the own table and a place in the base in the leaning one.
 *
 * Throws RangeError for what no segment can hold: see layOut, and `asOf` beyond 48 bits.
 */
export function encodeSegment<L extends Layer>(
  layer: L,
  rows: Iterable<SegmentRow<L>>,
  meta: SegmentMeta,
  base?: SegmentBase,
): Uint8Array<ArrayBuffer> {
  if (!Number.isInteger(meta.asOf) || meta.asOf < 0 || meta.asOf >= 2 ** INSTANT_BITS) {
    throw new RangeError('The age of a segment is an instant of at most 48 bits.');
  }
  const shape = LAYER_SHAPES[layer];
  const sheet = layOut(shape, rows);
  const columns = planColumns(shape.columns, sheet.cells);

  const head = new BitWriter();
  head.write(LAYERS.indexOf(layer), LAYER_BITS);
  head.write(meta.asOf, INSTANT_BITS);
  writeText(head, meta.batch);
  head.write(base === undefined ? 0 : 1, 1);
  if (base !== undefined) head.write(base.identity, IDENTITY_BITS);
  writeTexts(head, sheet.texts);
  for (const { plan } of columns) writePlan(head, plan);

  const body = new BitWriter();
  const own: number[] = [];
  const leaning: number[] = [];
  const places = base === undefined ? null : placesIn(base, sheet.keys);
  sheet.keys.forEach((_, row) => {
    (places?.[row] === undefined || places[row] < 0 ? own : leaning).push(row);
  });
  const put = (keys: ArrayLike<number>, chosen: readonly number[]): void =>
    writeTable(
      head,
      body,
      Float64Array.from(chosen, (row) => keys[row] ?? 0),
      (place) => writeRow(body, columns, sheet.cells, chosen[place] ?? 0),
    );
  if (places !== null) put(places, leaning);
  put(sheet.keys, own);

  const [front, back] = [head.finish(), body.finish()];
  const content = new Uint8Array(front.length + back.length);
  content.set(front);
  content.set(back, front.length);
  return withHead(content);
}

/** For each of these sorted fingerprints its place in the base, or −1; both sides walked once. */
function placesIn(base: SegmentBase, keys: Float64Array): Float64Array {
  const places = new Float64Array(keys.length).fill(-1);
  let row = 0;
  let place = 0;
  for (const fingerprint of base.fingerprints()) {
    while (row < keys.length && (keys[row] ?? 0) < fingerprint) row += 1;
    if (row === keys.length) break;
    if (keys[row] === fingerprint) places[row] = place;
    place += 1;
  }
  return places;
}
