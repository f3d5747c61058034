import * as z from 'zod';
import { boardSnapshot } from '../board/snapshot.ts';
import { template } from '../notices/template.ts';
import { placeId } from '../office/place.ts';
import { batch } from '../slips/import-events.ts';
import { colleague } from '../staff/colleague.ts';
import { staffRole } from '../staff/roles.ts';
import { instant } from '../time/civil-time.ts';
import { fact } from './event.ts';

/** The Desk's yes to an action: where its facts stand in the ledger. The same action id gets the same answer again. */
export const accepted = z.object({
  epoch: z.int(),
  seq: z.int(),
  /** Without the fingerprints of cards received: their number is `cards`. */
  facts: z.array(fact),
  cards: z.int(),
  /** When the Desk wrote it down: the seconds of undo count from here. */
  at: instant,
  /** For `invite-staff` and `readmit-staff` alone: the path of the one-time link. */
  link: z.string().nullable(),
});
export type Accepted = z.infer<typeof accepted>;

/** What a signed-in phone opens with (`GET /api/desk`): the board as the public sees it and what is staff's alone. */
export const deskView = z.object({
  actor: z.object({ id: z.string(), role: staffRole, places: z.array(placeId).nullable() }),
  /** This phone's own clerk. */
  me: colleague,
  /** All colleagues, for whoever manages them; else none. */
  colleagues: z.array(colleague),
  /** Every template, the seeds among them, as the office has them now. */
  templates: z.array(template),
  /** Null until the office has been described. */
  board: boardSnapshot.nullable(),
  batches: z.array(batch),
  /** Public screens connected at this moment. */
  screens: z.int(),
});
export type DeskView = z.infer<typeof deskView>;
