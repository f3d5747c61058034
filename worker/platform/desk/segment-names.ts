import * as z from 'zod';
import type { Kept } from './kept.ts';

/** A fresh name for a segment: the epoch and a number never used twice. */
export function nameSegment(epoch: number, kept: Kept): string {
  const number = (kept.read('segments-named', z.number()) ?? 0) + 1;
  kept.write('segments-named', number);
  return `${epoch}-${number}`;
}
