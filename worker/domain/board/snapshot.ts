import * as z from 'zod';
import { confirmation } from '../confirmation/confirmation.ts';
import type { OfficeState } from '../ledger/state.ts';
import { notice } from '../notices/notice.ts';
import { office } from '../office/office.ts';
import { serviceSetting } from '../services/service-setting.ts';
import { type Instant, instant } from '../time/civil-time.ts';

/** Names an immutable file of packed slip rows in KV (`segment/<id>`). */
export const segmentRef = z.object({
  id: z.string(),
  layer: z.enum(['siak', 'office']),
  rows: z.int(),
  bytes: z.int(),
  /** Identity of the file (its CRC-32, hexadecimal): a copy that has another is not it. */
  hash: z.string(),
  /** How old its facts are. */
  asOf: instant,
  /** The segment it leans on and cannot be opened without; null for most. */
  base: z.string().nullable(),
});
export type SegmentRef = z.infer<typeof segmentRef>;

/**
 * The board as the world gets it: KV key `board`, `GET /api/board`, every socket. It holds no computed time:
 * what is closed, overdue or unconfirmed comes from `boardView(snapshot, place, now)`.
 */
export const boardSnapshot = z.object({
  version: z.literal(1),
  epoch: z.int(),
  seq: z.int(),
  /** When the Desk wrote this copy; a fresh one proves that the Desk lives. */
  at: instant,
  office,
  confirmations: z.record(z.string(), confirmation),
  settings: z.record(z.string(), z.record(z.string(), serviceSetting)),
  notices: z.array(notice),
  /** Newest first within a layer. */
  segments: z.array(segmentRef),
});
export type BoardSnapshot = z.infer<typeof boardSnapshot>;

/** The public part of the state; null before the office has been described. Batches stay inside: they are staff's. */
export function snapshotOf(
  state: OfficeState,
  copy: { epoch: number; seq: number; at: Instant; segments: SegmentRef[] },
): BoardSnapshot | null {
  const { office, confirmations, settings } = state;
  if (!office) return null;
  return { version: 1, ...copy, office, confirmations, settings, notices: Object.values(state.notices) };
}
