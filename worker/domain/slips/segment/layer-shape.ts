import { type CivilDate, DAY, type Instant, isRealDate, MINUTE } from '../../time/civil-time.ts';

/** A cell that holds nothing. Below every value, so it sorts first. */
export const NONE = -(2 ** 31);

/** Minutes in a day: the unit a clock column splits by. */
export const DAY_MINUTES = DAY / MINUTE;

/** Differences of two cells must fit 32 bits beside NONE, so a cell stays within 30; in minutes, year 4011. */
const CELL_LIMIT = 2 ** 30;

/** One column of whole numbers and how its values may be told shorter. */
export interface ColumnShape {
  readonly name: string;
  /** Values are minutes since the epoch: a day, and a time of day that hardly repeats. */
  readonly clock?: true;
  /** An earlier column of the same unit that this one tends to follow by so and so much. */
  readonly since?: number;
}

/** How a layer's facts become a row of whole numbers and come back. */
export interface LayerShape<Facts> {
  readonly columns: readonly ColumnShape[];
  /** One number a column, NONE where there is nothing. Throws RangeError for a date or instant out of range. */
  toCells(facts: Facts, textId: (text: string) => number): number[];
  toFacts(cells: ArrayLike<number> & Iterable<number>, texts: readonly string[]): Facts;
}

export function orNone<T>(fact: T | null, toCell: (fact: T) => number): number {
  return fact === null ? NONE : toCell(fact);
}

export function orNull<T>(cell: number, toFact: (cell: number) => T): T | null {
  return cell === NONE ? null : toFact(cell);
}

/** Days since 1970-01-01. */
export function daysFromDate(date: CivilDate): number {
  if (!isRealDate(date)) throw new RangeError('A slip row holds a date that does not exist.');
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Whole minutes since the epoch, rounded down. */
export function minuteFromInstant(at: Instant): number {
  const minute = Math.floor(at / MINUTE);
  if (!(Math.abs(minute) < CELL_LIMIT)) throw new RangeError('A slip row holds an instant out of range.');
  return minute;
}
