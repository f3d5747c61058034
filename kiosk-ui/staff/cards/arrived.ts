import { parseSlipCode, type SlipCode, type SlipReading } from '#domain/slips/slip-code';

/** Cards counted so far, in the order they were scanned, and what the last scan came to. */
export interface Arrived {
  readonly codes: readonly SlipCode[];
  readonly last: ArrivedNote | null;
}

/** What is told after each scan: a clerk looks at the box, not at the list. */
export type ArrivedNote =
  | { readonly kind: 'counted'; readonly code: SlipCode }
  | { readonly kind: 'again'; readonly code: SlipCode }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'full' };

export const NONE_ARRIVED: Arrived = { codes: [], last: null };
/** As many as one act may hold. */
export const ARRIVED_MAX = 500;

/** One more scan. A card counted already is not counted twice. */
export function countArrived(arrived: Arrived, reading: SlipReading): Arrived {
  switch (reading.kind) {
    case 'foreign':
      return { ...arrived, last: { kind: 'foreign' } };
    case 'malformed':
      return { ...arrived, last: { kind: 'unreadable' } };
    case 'slip': {
      const { code } = reading;
      if (arrived.codes.includes(code)) return { ...arrived, last: { kind: 'again', code } };
      if (arrived.codes.length >= ARRIVED_MAX) return { ...arrived, last: { kind: 'full' } };
      return { codes: [...arrived.codes, code], last: { kind: 'counted', code } };
    }
  }
}

/** A code typed by hand: 16 symbols that hold, or not readable. */
export function readTypedCode(text: string): SlipReading {
  const code = parseSlipCode(text);
  return code === null ? { kind: 'malformed' } : { kind: 'slip', code };
}

export function takeBack(arrived: Arrived, code: SlipCode): Arrived {
  return { codes: arrived.codes.filter((counted) => counted !== code), last: null };
}

/** The last group: what people compare, and all that is shown. */
export function lastGroup(code: SlipCode): string {
  return code.slice(-4);
}
