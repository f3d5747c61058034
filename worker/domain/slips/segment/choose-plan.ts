import { type ColumnPlan, clockOf, type Telling, tell } from './column-plan.ts';
import { Huffman, huffmanLengths } from './huffman.ts';
import { type ColumnShape, NONE } from './layer-shape.ts';

/** A column as it will be written: the plan, and each row's symbol under it. */
export interface PlannedColumn {
  readonly plan: ColumnPlan;
  readonly symbols: Int32Array;
}

/** Above this many pairs of symbols a parent's code books would cost more than they save. */
const MOST_PAIRS = 2 ** 20;

/** About what a code length takes in a book. */
const BOOK_ENTRY_BITS = 3;

/**
 * Plans the columns of a segment in order. For each, every telling with every earlier column as parent is priced in
 * bits (the code books in the header too) and the cheapest is kept, so the file follows what the data is like
 * instead of what we thought it would be.
 */
export function planColumns(shapes: readonly ColumnShape[], cells: readonly Int32Array[]): PlannedColumn[] {
  const planned: PlannedColumn[] = [];
  for (const [at, shape] of shapes.entries()) {
    const column = cells[at] ?? new Int32Array();
    let best: (Told & { readonly parent: number | null }) | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const telling of tellingsOf(shape)) {
      const told = tellColumn(column, telling.since === null ? undefined : cells[telling.since], telling);
      for (const parent of [null, ...planned.keys()]) {
        const price = told.plainBits + priceOf(told, parent === null ? undefined : planned[parent]);
        if (price < least) [best, least] = [{ ...told, parent }, price];
      }
    }
    if (best === undefined) throw new RangeError('A column had no telling.');
    const books = booksOf(best, best.parent === null ? undefined : planned[best.parent]);
    planned.push({ plan: { ...best, books }, symbols: best.symbols });
  }
  return planned;
}

function tellingsOf(shape: ColumnShape): Telling[] {
  const splits = shape.clock ? [false, true] : [false];
  const anchors = shape.since === undefined ? [null] : [null, shape.since];
  return splits.flatMap((split) => anchors.map((since) => ({ split, since })));
}

interface Told extends Omit<ColumnPlan, 'books' | 'parent'> {
  readonly symbols: Int32Array;
  /** What the dictionary and the times of day cost, whatever the parent. */
  readonly plainBits: number;
}

function tellColumn(column: Int32Array, anchors: Int32Array | undefined, telling: Telling): Told {
  const told = column.map((cell, row) => tell(cell, anchors?.[row] ?? NONE, telling.split));
  const dictionary = Int32Array.from(new Set(told)).sort();
  const symbolOf = new Map<number, number>();
  dictionary.forEach((value, symbol) => {
    symbolOf.set(value, symbol);
  });
  const symbols = told.map((value) => symbolOf.get(value) ?? 0);
  let plainBits = 0;
  let last: number | undefined;
  for (const value of dictionary) {
    if (last !== undefined && last !== NONE) plainBits += gammaBits(value - last - 1);
    last = value;
  }
  let [clockFrom, clockBits] = [0, 0];
  if (telling.split) {
    const clocks = column.filter((cell) => cell !== NONE).map(clockOf);
    const [from, to] = clocks.reduce(([a, b], clock) => [Math.min(a, clock), Math.max(b, clock)], [1439, 0]);
    clockFrom = Math.min(from, to);
    clockBits = Math.ceil(Math.log2(to - clockFrom + 1));
    plainBits += clockBits * clocks.length;
  }
  return { telling, dictionary, symbols, plainBits, clockFrom, clockBits };
}

/** Bits of the rows' symbols and of the code books, by entropy; infinite when there would be too many books. */
function priceOf(told: Told, parent: PlannedColumn | undefined): number {
  const size = told.dictionary.length;
  const contexts = parent?.plan.dictionary.length ?? 1;
  if (parent !== undefined && contexts * size > MOST_PAIRS) return Number.POSITIVE_INFINITY;
  const counts = countPairs(told, parent);
  let bits = 0;
  for (let context = 0; context < contexts; context++) {
    const own = counts.subarray(context * size, (context + 1) * size);
    let total = 0;
    let kinds = 0;
    for (const count of own) {
      if (count === 0) continue;
      total += count;
      kinds += 1;
      bits -= count * Math.log2(count);
    }
    bits += gammaBits(kinds);
    if (kinds > 0) bits += total * Math.log2(total) + kinds * (BOOK_ENTRY_BITS + Math.log2(size / kinds) + 1);
  }
  return bits;
}

/** How often each symbol stands beside each symbol of the parent; one long row of counts a context. */
function countPairs(told: Told, parent: PlannedColumn | undefined): Uint32Array {
  const size = told.dictionary.length;
  const counts = new Uint32Array((parent?.plan.dictionary.length ?? 1) * size);
  told.symbols.forEach((symbol, row) => {
    const at = (parent?.symbols[row] ?? 0) * size + symbol;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return counts;
}

function booksOf(told: Told, parent: PlannedColumn | undefined): (Huffman | null)[] {
  const size = told.dictionary.length;
  const counts = countPairs(told, parent);
  return Array.from({ length: parent?.plan.dictionary.length ?? 1 }, (_, context) => {
    const own = [...counts.subarray(context * size, (context + 1) * size).entries()].filter(([, n]) => n > 0);
    if (own.length === 0) return null;
    return new Huffman(
      own.map(([symbol]) => symbol),
      huffmanLengths(own.map(([, count]) => count)),
    );
  });
}

function gammaBits(value: number): number {
  return 2 * Math.floor(Math.log2(Math.max(value, 0) + 1)) + 1;
}
