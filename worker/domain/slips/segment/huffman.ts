import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/**
 * A canonical Huffman code: symbols in order of length, then of symbol. A code of one symbol takes no bits at all,
 * so a column that follows from another costs nothing. Counts stay under MAX_ROWS, hence lengths under 31 bits.
 */
export class Huffman {
  readonly #symbols: readonly number[];
  readonly #perLength: readonly number[];
  readonly #codes = new Map<number, { code: number; length: number }>();

  /** `lengths[i]` is the code length of `symbols[i]`; symbols ascending. */
  constructor(symbols: readonly number[], lengths: readonly number[]) {
    const order = symbols.map((symbol, i) => ({ symbol, length: lengths[i] ?? 0 }));
    order.sort((a, b) => a.length - b.length || a.symbol - b.symbol);
    this.#symbols = order.map((entry) => entry.symbol);
    const perLength = new Array<number>((order.at(-1)?.length ?? 0) + 1).fill(0);
    let code = 0;
    let last = 0;
    for (const { symbol, length } of order) {
      code *= 2 ** (length - last);
      last = length;
      this.#codes.set(symbol, { code, length });
      code += 1;
      perLength[length] = (perLength[length] ?? 0) + 1;
    }
    this.#perLength = perLength;
  }

  /** Symbols ascending, with their code lengths: all that another reader needs to build the same code. */
  entries(): { symbol: number; length: number }[] {
    const entries = [...this.#codes].map(([symbol, { length }]) => ({ symbol, length }));
    return entries.sort((a, b) => a.symbol - b.symbol);
  }

  write(writer: BitWriter, symbol: number): void {
    const entry = this.#codes.get(symbol);
    if (entry === undefined) throw new RangeError('A symbol was not counted before it was written.');
    writer.write(entry.code, entry.length);
  }

  read(reader: BitReader): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 0; length < this.#perLength.length; length++) {
      const count = this.#perLength[length] ?? 0;
      if (code - first < count) return this.#symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) * 2;
      code = code * 2 + reader.bit();
    }
    // Not reached in a file whose checksum held: a complete code ends within its longest length.
    throw new RangeError('The bits spell no symbol.');
  }
}

/** Code lengths for these counts (each over 0), in their order. */
export function huffmanLengths(counts: readonly number[]): number[] {
  const leaves = counts.length;
  if (leaves <= 1) return counts.map(() => 0);
  const order = counts.map((_, i) => i).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const weight = order.map((i) => counts[i] ?? 0);
  const parent: number[] = [];
  // Two queues, leaves and joints, both ascending: the lighter head is always the next to join.
  let leaf = 0;
  let joint = leaves;
  const lightest = (): number => {
    const takeLeaf = leaf < leaves && (joint >= weight.length || (weight[leaf] ?? 0) <= (weight[joint] ?? 0));
    return takeLeaf ? leaf++ : joint++;
  };
  while (weight.length < 2 * leaves - 1) {
    const [a, b] = [lightest(), lightest()];
    parent[a] = weight.length;
    parent[b] = weight.length;
    weight.push((weight[a] ?? 0) + (weight[b] ?? 0));
  }
  const depth = new Array<number>(weight.length).fill(0);
  for (let node = weight.length - 2; node >= 0; node--) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  const lengths = new Array<number>(leaves).fill(0);
  order.forEach((i, place) => {
    lengths[i] = depth[place] ?? 0;
  });
  return lengths;
}
