import type { Office } from '../office/office.ts';
import type { JournalEntry } from './journal.ts';
import { ACT_TERMS, termsOf } from './search-terms.ts';

/** The words that are looked for, as they are compared: without case and without accents. */
export function soughtWords(text: string | null): string[] {
  return folded(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Whether a line holds every one of the words: in a name, a role, what was done, a text in either language, a place or
 * a service by id or name. Plain text against plain text: no sign in it means anything else.
 */
export function holdsWords(entry: JournalEntry, words: readonly string[], office: Office): boolean {
  if (words.length === 0) return true;
  const text = folded(textOf(entry, office));
  return words.every((word) => text.includes(word));
}

function textOf(entry: JournalEntry, office: Office): string {
  const { fact, notice } = entry;
  const who = [entry.name, entry.about, entry.actor, termsOf(entry.role), entry.device];
  const what = [ACT_TERMS[fact.type], notice && termsOf(notice.kind), notice?.cause && termsOf(notice.cause)];
  // A description of the office names every place there is: it would be found by any of them.
  const within = fact.type === 'office-described' ? [] : stringsIn(fact);
  const meant = within.flatMap((text) => [text, termsOf(text), ...namesOf(text, office)]);
  return [...who, ...what, ...meant].filter((text) => text !== null).join(' ');
}

/** A place or a service by its id. */
function namesOf(id: string, office: Office): string[] {
  const place = office.places.find((one) => one.id === id);
  const service = office.services.find((one) => one.id === id);
  return [
    ...(place ? [place.name, place.district ?? ''] : []),
    ...(service ? [service.name.id, service.name.en] : []),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
