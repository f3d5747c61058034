import type { LedgerEvent } from '../ledger/event.ts';
import type { Notice, NoticeId } from '../notices/notice.ts';
import type { StaffId } from '../staff/member.ts';
import type { JournalEntry, NoticeNamed } from './journal.ts';

/** The name of a colleague; null for whoever has none, or none any more. */
export type NameOf = (staff: StaffId) => string | null;
/** Whether somebody is a colleague still. */
export type IsHere = (staff: StaffId) => boolean;
/** A notice as it last stood; null for one that is known no more. */
export type NoticeOf = (id: NoticeId) => Notice | null;

/** A line of the ledger made readable: names beside ids, the notice's name beside its id, no fingerprints. */
export function journalEntryOf(
  event: LedgerEvent,
  nameOf: NameOf,
  isHere: IsHere,
  noticeOf: NoticeOf,
): JournalEntry {
  const { fact } = event;
  const about = 'staff' in fact ? nameOf(fact.staff) : null;
  const who = { name: nameOf(event.actor), here: isHere(event.actor), about };
  const entry = { ...event, ...who, notice: namedIn(event, noticeOf), cards: 0 };
  if (fact.type !== 'cards-received') return entry;
  return { ...entry, fact: { ...fact, fingerprints: [] }, cards: fact.fingerprints.length };
}

function namedIn({ fact, at }: LedgerEvent, noticeOf: NoticeOf): NoticeNamed | null {
  if (!('notice' in fact)) return null;
  // What was just published brings itself; what was undone, the notice of before.
  const told =
    typeof fact.notice === 'object'
      ? fact.notice
      : (noticeOf(fact.notice) ?? ('before' in fact ? fact.before : null));
  const line = told?.updates.find((update) => update.at === at)?.kind ?? null;
  return told && { kind: told.kind, cause: told.cause, line };
}
