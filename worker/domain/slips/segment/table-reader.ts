import { BitReader } from './bit-reader.ts';
import type { ColumnPlan } from './column-plan.ts';
import { readRice } from './rice.ts';
import { RowReader } from './row-code.ts';
import { MAX_ROWS } from './row-sheet.ts';
import { BLOCK_ROWS, RICE_BITS, WIDTH_BITS } from './table-writer.ts';

/** What is held in memory of a table: two numbers a block. */
export interface TableHead {
  readonly rows: number;
  readonly gapRice: number;
  readonly firstKeys: Float64Array;
  /** Where each block starts, in bits from the start of the table's body; the last entry is the body's length. */
  readonly starts: Float64Array;
}

/** Null when the count is beyond what any writer writes. */
export function readTableHead(reader: BitReader): TableHead | null {
  const rows = reader.readGamma();
  if (rows > MAX_ROWS) return null;
  const blocks = Math.ceil(rows / BLOCK_ROWS);
  const firstKeys = new Float64Array(blocks);
  const starts = new Float64Array(blocks + 1);
  if (rows === 0) return { rows, gapRice: 0, firstKeys, starts };
  const gapRice = reader.read(RICE_BITS);
  const stepRice = reader.read(RICE_BITS);
  const shortest = reader.readGamma();
  const width = reader.read(WIDTH_BITS);
  let key = -1;
  let start = 0;
  for (let block = 0; block < blocks; block++) {
    key += readRice(reader, stepRice) + 1;
    firstKeys[block] = key;
    start += shortest + reader.read(width);
    starts[block + 1] = start;
  }
  return { rows, gapRice, firstKeys, starts };
}

/** Rows by key, decoded a block at a time from the file's own bytes. */
export class TableReader {
  readonly #head: TableHead;
  readonly #body: number;
  readonly #bytes: Uint8Array;
  readonly #plans: readonly ColumnPlan[];

  /** `body`: the bit of `bytes` at which the table's body starts. */
  constructor(head: TableHead, bytes: Uint8Array, body: number, plans: readonly ColumnPlan[]) {
    this.#head = head;
    this.#bytes = bytes;
    this.#body = body;
    this.#plans = plans;
  }

  get rowCount(): number {
    return this.#head.rows;
  }

  /** The place of a key among the table's keys; null when it is not there. */
  ordinalOf(key: number): number | null {
    const block = this.#blockOf(key);
    const { place } = this.#scan(block, key);
    return place < 0 ? null : block * BLOCK_ROWS + place;
  }

  /** The cells of a key's row; null when it is not there. */
  find(key: number): Int32Array | null {
    const { place, reader } = this.#scan(this.#blockOf(key), key);
    if (place < 0) return null;
    const rows = new RowReader(this.#plans);
    for (let row = 0; row <= place; row++) rows.next(reader);
    return rows.cells;
  }

  /** All keys, ascending. */
  *keys(): Generator<number> {
    for (let block = 0; block < this.#head.firstKeys.length; block++)
      yield* this.#keysOf(block, this.#open(block));
  }

  /** All rows by ascending key. `cells` is one buffer, overwritten by the next row. */
  *entries(): Generator<{ key: number; cells: Int32Array }> {
    const rows = new RowReader(this.#plans);
    for (let block = 0; block < this.#head.firstKeys.length; block++) {
      const reader = this.#open(block);
      for (const key of [...this.#keysOf(block, reader)]) {
        rows.next(reader);
        yield { key, cells: rows.cells };
      }
    }
  }

  /** The last block whose first key is not above `key`; −1 when there is none. */
  #blockOf(key: number): number {
    let low = 0;
    let high = this.#head.firstKeys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#head.firstKeys[middle] ?? 0) <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #open(block: number): BitReader {
    return new BitReader(this.#bytes, this.#body + (this.#head.starts[block] ?? 0));
  }

  #rowsIn(block: number): number {
    return Math.min(BLOCK_ROWS, this.#head.rows - block * BLOCK_ROWS);
  }

  /** Looks through a block's keys; leaves the reader at its rows when the key is there. */
  #scan(block: number, wanted: number): { place: number; reader: BitReader } {
    const reader = this.#open(Math.max(block, 0));
    if (block < 0) return { place: -1, reader };
    let key = this.#head.firstKeys[block] ?? 0;
    let place = key === wanted ? 0 : -1;
    for (let row = 1; row < this.#rowsIn(block); row++) {
      key += readRice(reader, this.#head.gapRice) + 1;
      if (key === wanted) place = row;
      if (key > wanted && place < 0) break;
    }
    return { place, reader };
  }

  *#keysOf(block: number, reader: BitReader): Generator<number> {
    let key = this.#head.firstKeys[block] ?? 0;
    yield key;
    for (let row = 1; row < this.#rowsIn(block); row++) {
      key += readRice(reader, this.#head.gapRice) + 1;
      yield key;
    }
  }
}
