import * as z from 'zod';
import { ledgerEvent } from '../ledger/event.ts';
import { cause } from '../notices/cause.ts';
import { noticeKind, updateKind } from '../notices/notice.ts';
import { staffId } from '../staff/member.ts';
import { civilDate } from '../time/civil-time.ts';

/** What a notice was about, as far as the Desk still has it: enough to name it in a sentence. */
export const noticeNamed = z.object({
  kind: noticeKind,
  cause: cause.nullable(),
  /** What this very act was in the notice's timeline: an extension is an update that only moves the promise. */
  line: updateKind.nullable(),
});
export type NoticeNamed = z.infer<typeof noticeNamed>;

/** A line of the ledger as staff read it. Cards' fingerprints are left out: their number is `cards`. */
export const journalEntry = ledgerEvent.extend({
  /** Who did it; null for the operator, for whoever gave no name, and once it has been erased. */
  name: z.string().nullable(),
  /** Whether they are a colleague still: whoever is here and has no name never gave one. */
  here: z.boolean(),
  /** The colleague it was done to, by name; null where it was done to none, and once that name has been erased. */
  about: z.string().nullable(),
  /** The notice it speaks of; null where it speaks of none, or of one that the Desk has put away. */
  notice: noticeNamed.nullable(),
  cards: z.int(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** Lines of one page on a phone. */
export const JOURNAL_PAGE = 40;

const sought = {
  /** Each of these words must stand somewhere in a line: in a name, a text, a place, what was done. */
  words: z.string().trim().max(60).nullable(),
  /** What this colleague did; `operator` is the terminal. */
  staff: staffId.nullable(),
  /** Office days by receipt, first and last included. */
  from: civilDate.nullable(),
  to: civilDate.nullable(),
};

/** What is looked for. */
export const journalQuery = z.strictObject({
  ...sought,
  /** Only lines older than this one: the next page. */
  before: z.strictObject({ epoch: z.int(), seq: z.int() }).nullable(),
});
export type JournalQuery = z.infer<typeof journalQuery>;

const empty = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
const inAddress = z.strictObject({
  words: z.preprocess(empty, sought.words),
  staff: z.preprocess(empty, sought.staff),
  from: z.preprocess(empty, sought.from),
  to: z.preprocess(empty, sought.to),
});
/** The same in an address, for the file of all lines: `?words=…&staff=…&from=…&to=…`, each of them may be missing. */
export const journalAddress = inAddress.transform((asked): JournalQuery => ({ ...asked, before: null }));

/** Newest first. `next` is null on the last page; a page may be short, or empty, and still have a next. */
export const journalPage = z.object({
  entries: z.array(journalEntry),
  next: z.object({ epoch: z.int(), seq: z.int() }).nullable(),
});
export type JournalPage = z.infer<typeof journalPage>;
