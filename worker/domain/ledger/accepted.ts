import * as z from 'zod';
import { boardSnapshot } from '../board/snapshot.ts';
import { placeId } from '../office/place.ts';
import { batch } from '../slips/import-events.ts';
import { role } from '../staff/roles.ts';
import { fact } from './event.ts';

/** The Desk's yes to an action: where its facts stand in the ledger. The same action id gets the same answer again. */
export const accepted = z.object({
  epoch: z.int(),
  seq: z.int(),
  /** Without the fingerprints of cards received: their number is `cards`. */
  facts: z.array(fact),
  cards: z.int(),
  /** For `invite-staff` alone: the path of the one-time link. */
  link: z.string().nullable(),
});
export type Accepted = z.infer<typeof accepted>;

/** What a signed-in phone opens with (`GET /api/desk`): the board as the public sees it and what is staff's alone. */
export const deskView = z.object({
  actor: z.object({ id: z.string(), role, places: z.array(placeId).nullable() }),
  /** Null until the office has been described. */
  board: boardSnapshot.nullable(),
  batches: z.array(batch),
  /** Public screens connected at this moment. */
  screens: z.int(),
});
export type DeskView = z.infer<typeof deskView>;
