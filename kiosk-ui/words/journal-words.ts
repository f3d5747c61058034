import { journalEn } from './en/journal.ts';
import { type JournalWords, journalId } from './id/journal.ts';
import type { Lang } from './lang.ts';

const JOURNAL: Record<Lang, JournalWords> = { id: journalId, en: journalEn };

/** What the journal says, in one language; apart from the staff's other words, so that it is loaded with its sheet. */
export function journalWords(lang: Lang): JournalWords {
  return JOURNAL[lang];
}
