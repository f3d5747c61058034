/** One measured number, as `npm run bench` prints it: a JSON line. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ms`, `bytes/slip`, … */
  readonly unit: string;
  /** What it was measured beside in the same run; null where it stands alone. */
  readonly against: string | null;
  /** This one's by the other's; null where it stands alone. */
  readonly ratio: number | null;
}

/** What a bench's file exports. `names`: the figures it can measure; `measure` is asked for those wanted. */
export interface Bench {
  readonly names: readonly string[];
  measure(wanted: ReadonlySet<string>): Promise<Figure[]> | Figure[];
}

/** A figure that stands alone. Rounded to five digits: more would only be noise. */
export function figure(name: string, value: number, unit: string): Figure {
  return { name, value: rounded(value), unit, against: null, ratio: null };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
