import * as z from 'zod';
import { instant } from '../time/civil-time.ts';
import { boardSnapshot } from './snapshot.ts';

/** Who listens at `/api/live?as=…`: a public screen, which staff want counted, or a phone. */
export const listener = z.enum(['screen', 'phone']);
export type Listener = z.infer<typeof listener>;

/** What `/api/live` says: the whole board at once, on connecting and on every change, with the office's time. */
export const liveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board'), board: boardSnapshot, now: instant }),
  /** To the phones of one colleague: who you are has changed, ask anew (`GET /api/desk`). */
  z.object({ type: z.literal('who-you-are') }),
]);
export type LiveMessage = z.infer<typeof liveMessage>;

/** A screen asks this now and then and gets `LIVE_PONG` without waking the Desk: that is how it knows that the line is alive. */
export const LIVE_PING = 'ping';
export const LIVE_PONG = 'pong';

/** Header in which every answer of the API carries the office's time, in milliseconds: pages never ask the device. */
export const NOW_HEADER = 'Kabar-Now';
