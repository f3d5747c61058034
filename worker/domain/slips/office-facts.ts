import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';

/**
 * What the office itself did with one slip. Each fact comes from an act of staff and is null until that act.
 * Segments keep these instants to the minute (rounded down); the ledger keeps them whole.
 */
export const officeFactsSchema = z.object({
  issuedAt: instant.nullable(),
  /** The applicant's file: held at the office, taken back, or not needed. */
  file: z.enum(['held', 'taken', 'not-needed']).nullable(),
  fileAt: instant.nullable(),
  receivedAt: instant.nullable(),
  receivedPlace: placeId.nullable(),
  collectedAt: instant.nullable(),
});

export type OfficeFacts = z.infer<typeof officeFactsSchema>;
