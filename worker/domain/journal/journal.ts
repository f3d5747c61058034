import * as z from 'zod';
import { ledgerEvent } from '../ledger/event.ts';
import { staffId } from '../staff/member.ts';
import { civilDate } from '../time/civil-time.ts';

/** A line of the ledger as staff read it. `name` is null for the operator, and once it has been erased. */
export const journalEntry = ledgerEvent.extend({ name: z.string().nullable() });
export type JournalEntry = z.infer<typeof journalEntry>;

/** What is looked for: words (of a name, a text, a code), a colleague, office days, first and last included. */
export const journalQuery = z.strictObject({
  words: z.string().trim().max(60).nullable(),
  staff: staffId.nullable(),
  from: civilDate.nullable(),
  to: civilDate.nullable(),
  /** Only lines older than this one: the next page. */
  before: z.strictObject({ epoch: z.int(), seq: z.int() }).nullable(),
});
export type JournalQuery = z.infer<typeof journalQuery>;

/** Newest first. `next` is null on the last page. Cards' fingerprints are left out: their number is `cards`. */
export const journalPage = z.object({
  entries: z.array(journalEntry.extend({ cards: z.int() })),
  next: z.object({ epoch: z.int(), seq: z.int() }).nullable(),
});
export type JournalPage = z.infer<typeof journalPage>;
