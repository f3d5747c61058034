import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';

import { stage } from './stage.ts';

export const batchId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/);

/** One import of an export, as the ledger keeps it: counts and dates, never a row. */
export const batch = z.object({
  id: batchId,
  /** When SIAK wrote the export, as the clerk says. */
  asOf: instant,
  importedAt: instant,
  rows: z.int().min(1),
  byStage: z.partialRecord(stage, z.int()),
  /** Codes and kelurahan the office does not know; kept, and shown to staff. */
  unknownCodes: z.array(z.string()),
  unknownKelurahan: z.array(z.string()),
});
export type Batch = z.infer<typeof batch>;

/** A staged import as the Desk sees it when it is asked to publish. */
export interface ImportSummary extends Omit<Batch, 'importedAt'> {
  rowsAnnounced: number;
}

/** Somebody began an import: from here on slip codes can be derived, so the journal knows of it whatever comes. */
export const importOpened = z.object({
  type: z.literal('import-opened'),
  import: batchId,
  asOf: instant,
  rows: z.int(),
});

export const publishImport = z.strictObject({ type: z.literal('publish-import'), import: batchId });

export const batchImported = z.object({ type: z.literal('batch-imported'), batch });

/** "These cards have arrived": scanned one by one, or all of a batch that SIAK says are printed or sent here. */
export const receiveCards = z.strictObject({
  type: z.literal('receive-cards'),
  place: placeId,
  cards: z.union([
    z.strictObject({ codes: z.array(z.string().min(16).max(40)).min(1).max(500) }),
    z.strictObject({ batch: batchId }),
  ]),
});
export type ReceiveCards = z.infer<typeof receiveCards>;

/** The one event that makes a card `ready`. Slips stand in it by fingerprint. */
export const cardsReceived = z.object({
  type: z.literal('cards-received'),
  place: placeId,
  batch: batchId.nullable(),
  fingerprints: z.array(
    z
      .int()
      .min(0)
      .max(2 ** 48 - 1),
  ),
});
