import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { civilDate } from '../time/civil-time.ts';
import { SIAK_CODE_MAX } from './siak-status.ts';

/**
 * What SIAK says of one application, as the last export that named it had it.
 * Dates are civil dates of the office's zone (`YYYY-MM-DD`), since that is all an export knows.
 */
export const siakFactsSchema = z.object({
  /** SIAK's status code in its long, upper-case spelling. A code we do not know is kept as it came. */
  code: z.string().min(1).max(SIAK_CODE_MAX),
  /**
   * Kelurahan the applicant lives in; null when the export named one the office does not know. Where the card
   * waits follows from it by the office's rule of today (`pickupPlaceOf`), so it is not kept.
   */
  lives: placeId.nullable(),
  recordedOn: civilDate.nullable(),
  printedOn: civilDate.nullable(),
  promisedOn: civilDate.nullable(),
  application: z.enum(['new', 'replacement', 'unknown']),
});

export type SiakFacts = z.infer<typeof siakFactsSchema>;
