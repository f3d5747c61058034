import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import type { ColumnPlan } from './column-plan.ts';
import { Huffman } from './huffman.ts';
import { type ColumnShape, NONE } from './layer-shape.ts';
import { bestRice, readRice, writeRice } from './rice.ts';

/** Code lengths stay under 31 (see Huffman); a book holds the shortest and the bits that count from it. */
const LENGTH_LIMIT = 31;
const LENGTH_BITS = 5;
const WIDTH_BITS = 3;
const RICE_BITS = 6;
/** Bits for a parent: 0 for none, else its place among the columns counted from 1. */
const PARENT_BITS = 3;
const CLOCK_BITS = 11;

/** Writes what readPlan reads: the telling, the parent, the dictionary, the code books. */
export function writePlan(writer: BitWriter, plan: ColumnPlan): void {
  writer.write(plan.telling.split ? 1 : 0, 1);
  writer.write(plan.telling.since === null ? 0 : 1, 1);
  writer.write(plan.parent === null ? 0 : plan.parent + 1, PARENT_BITS);
  if (plan.telling.split) {
    writer.write(plan.clockFrom, CLOCK_BITS);
    writer.write(plan.clockBits, 4);
  }
  writeDictionary(writer, plan.dictionary);
  writeBooks(writer, plan.books);
}

/** `earlier`: the plans of the columns before this one, for the number of books. */
export function readPlan(reader: BitReader, shape: ColumnShape, earlier: readonly ColumnPlan[]): ColumnPlan {
  const split = reader.bit() === 1;
  const since = reader.bit() === 1 ? (shape.since ?? null) : null;
  const parentPlace = reader.read(PARENT_BITS);
  const parent = parentPlace === 0 ? null : parentPlace - 1;
  const clockFrom = split ? reader.read(CLOCK_BITS) : 0;
  const clockBits = split ? reader.read(4) : 0;
  const dictionary = readDictionary(reader);
  const count = parent === null ? 1 : (earlier[parent]?.dictionary.length ?? 0);
  const books = readBooks(reader, count);
  return { telling: { split, since }, parent, clockFrom, clockBits, dictionary, books };
}

/** Ascending values: whether NONE is among them, the first with its sign, then the gaps. */
function writeDictionary(writer: BitWriter, dictionary: Int32Array): void {
  const hasNone = dictionary[0] === NONE;
  const [first, ...rest] = hasNone ? dictionary.subarray(1) : dictionary;
  writer.write(hasNone ? 1 : 0, 1);
  writer.writeGamma(first === undefined ? 0 : rest.length + 1);
  if (first === undefined) return;
  writer.write(first < 0 ? 1 : 0, 1);
  writer.writeGamma(Math.abs(first));
  for (const [i, value] of rest.entries()) writer.writeGamma(value - (rest[i - 1] ?? first) - 1);
}

function readDictionary(reader: BitReader): Int32Array {
  const values = reader.bit() === 1 ? [NONE] : [];
  const count = reader.readGamma();
  if (count === 0) return Int32Array.from(values);
  const negative = reader.bit() === 1;
  let value = negative ? -reader.readGamma() : reader.readGamma();
  values.push(value);
  for (let i = 1; i < count && !reader.overrun; i++) {
    value += reader.readGamma() + 1;
    values.push(value);
  }
  return Int32Array.from(values);
}

/** For each book how many symbols, the span of their code lengths, then each one's distance and code length. */
function writeBooks(writer: BitWriter, books: readonly (Huffman | null)[]): void {
  const all = books.map((book) => book?.entries() ?? []);
  const gap = (entries: (typeof all)[number], i: number): number =>
    (entries[i]?.symbol ?? 0) - (entries[i - 1]?.symbol ?? -1) - 1;
  const rice = bestRice(Float64Array.from(all.flatMap((entries) => entries.map((_, i) => gap(entries, i)))));
  writer.write(rice, RICE_BITS);
  for (const entries of all) {
    writer.writeGamma(entries.length);
    const lengths = entries.map(({ length }) => length);
    const shortest = Math.min(LENGTH_LIMIT, ...lengths);
    const width = Math.ceil(Math.log2(Math.max(0, ...lengths) - shortest + 1));
    if (entries.length > 1) {
      writer.write(shortest, LENGTH_BITS);
      writer.write(width, WIDTH_BITS);
    }
    for (const [i, { length }] of entries.entries()) {
      writeRice(writer, gap(entries, i), rice);
      if (entries.length > 1) writer.write(length - shortest, width);
    }
  }
}

function readBooks(reader: BitReader, count: number): (Huffman | null)[] {
  const rice = reader.read(RICE_BITS);
  return Array.from({ length: count }, () => {
    const size = reader.readGamma();
    const shortest = size > 1 ? reader.read(LENGTH_BITS) : 0;
    const width = size > 1 ? reader.read(WIDTH_BITS) : 0;
    const symbols: number[] = [];
    const lengths: number[] = [];
    let last = -1;
    while (symbols.length < size && !reader.overrun) {
      last += readRice(reader, rice) + 1;
      symbols.push(last);
      lengths.push(shortest + reader.read(width));
    }
    return size === 0 ? null : new Huffman(symbols, lengths);
  });
}
