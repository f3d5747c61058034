import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import type { PlannedColumn } from './choose-plan.ts';
import { type ColumnPlan, clockOf, untell } from './column-plan.ts';
import { NONE } from './layer-shape.ts';

/** Writes row `row`: column by column its symbol and, where the day alone is coded, the time of day. */
export function writeRow(
  writer: BitWriter,
  columns: readonly PlannedColumn[],
  cells: readonly Int32Array[],
  row: number,
): void {
  for (const [at, { plan, symbols }] of columns.entries()) {
    const context = plan.parent === null ? 0 : (columns[plan.parent]?.symbols[row] ?? 0);
    const cell = cells[at]?.[row] ?? NONE;
    const book = plan.books[context];
    if (!book) throw new RangeError('A row was not counted before it was written.');
    book.write(writer, symbols[row] ?? 0);
    if (plan.telling.split && cell !== NONE) writer.write(clockOf(cell) - plan.clockFrom, plan.clockBits);
  }
}

/** Reads rows one after another into the same two buffers: no garbage for the rows passed over on a lookup. */
export class RowReader {
  readonly #plans: readonly ColumnPlan[];
  readonly #symbols: Int32Array;
  /** The cells of the row read last. */
  readonly cells: Int32Array;

  constructor(plans: readonly ColumnPlan[]) {
    this.#plans = plans;
    this.#symbols = new Int32Array(plans.length);
    this.cells = new Int32Array(plans.length);
  }

  next(reader: BitReader): void {
    for (let at = 0; at < this.#plans.length; at++) {
      const plan = this.#plans[at];
      if (plan === undefined) continue;
      const { split, since } = plan.telling;
      const book = plan.books[plan.parent === null ? 0 : (this.#symbols[plan.parent] ?? 0)];
      const symbol = book ? book.read(reader) : 0;
      this.#symbols[at] = symbol;
      const told = plan.dictionary[symbol] ?? NONE;
      const anchor = since === null ? NONE : (this.cells[since] ?? NONE);
      const clock = split && told !== NONE ? plan.clockFrom + reader.read(plan.clockBits) : 0;
      this.cells[at] = told === NONE ? NONE : untell(told, anchor, split, clock);
    }
  }
}
