import type { Huffman } from './huffman.ts';
import { DAY_MINUTES, NONE } from './layer-shape.ts';

/** How the values of a column are turned into the numbers that are counted and coded. */
export interface Telling {
  /** Only the day is coded; the time of day follows as plain bits. */
  readonly split: boolean;
  /** The column whose value is taken off first; null: none. */
  readonly since: number | null;
}

/** Everything a reader must know to read one column of one segment. */
export interface ColumnPlan {
  readonly telling: Telling;
  /** The earlier column whose symbol picks the code book; null: one book for all rows. */
  readonly parent: number | null;
  /** Symbol → told value, ascending; NONE first when it occurs. */
  readonly dictionary: Int32Array;
  /** One for each symbol of the parent; null for a symbol that never stands beside a row. */
  readonly books: readonly (Huffman | null)[];
  /** Split columns: the earliest time of day in minutes, and the bits that count from it. */
  readonly clockFrom: number;
  readonly clockBits: number;
}

/** The number told for a cell: itself, or its distance from `anchor` (a cell too), in days when split. */
export function tell(cell: number, anchor: number, split: boolean): number {
  if (cell === NONE) return NONE;
  const from = anchor === NONE ? 0 : anchor;
  return split ? dayOf(cell) - dayOf(from) : cell - from;
}

/** Undoes `tell`; `clock` is the time of day of a split cell. */
export function untell(told: number, anchor: number, split: boolean, clock: number): number {
  const from = anchor === NONE ? 0 : anchor;
  return split ? (told + dayOf(from)) * DAY_MINUTES + clock : told + from;
}

function dayOf(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** Minutes past midnight, UTC. */
export function clockOf(minute: number): number {
  return minute - dayOf(minute) * DAY_MINUTES;
}
