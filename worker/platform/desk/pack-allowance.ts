import * as z from 'zod';
import { type Instant, MINUTE } from '#domain/time/civil-time';

/** Slip moves are gathered this long before they go to KV: an office must fit half a free plan's 1,000 writes a day. */
export const PACK_EVERY = 6 * MINUTE;
/** So many may go at once after a quiet spell: a clerk who has just counted a box sees the screens say so. */
export const PACK_BURST = 10;

/** What is left to go at once, as it stood at a moment; it grows by one every six minutes. */
export const packAllowance = z.object({ left: z.number(), at: z.number() });
export type PackAllowance = z.infer<typeof packAllowance>;

/** When slip moves heard of at `now` go to KV: at once while the allowance lasts, else when it has grown again. */
export function nextPack(before: PackAllowance | null, now: Instant): Instant {
  const left = grown(before, now);
  return left >= 1 ? now : now + Math.ceil((1 - left) * PACK_EVERY);
}

/** The allowance after a packing at `now`. */
export function afterPack(before: PackAllowance | null, now: Instant): PackAllowance {
  return { left: Math.max(grown(before, now) - 1, 0), at: now };
}

function grown(before: PackAllowance | null, now: Instant): number {
  if (!before) return PACK_BURST;
  return Math.min(PACK_BURST, before.left + Math.max(now - before.at, 0) / PACK_EVERY);
}
