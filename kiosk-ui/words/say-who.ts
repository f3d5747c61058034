import type { JournalEntry } from '#domain/journal/journal';
import { OPERATOR } from '#domain/staff/roles';
import type { JournalWords } from './id/journal.ts';

/** Who did it: by name; the terminal as what it is; and whoever gave no name apart from whoever's has been erased. */
export function sayWho(
  { actor, here, name }: Pick<JournalEntry, 'actor' | 'here' | 'name'>,
  words: JournalWords,
): string {
  if (name !== null) return name;
  if (actor === OPERATOR.id) return words.operator;
  return here ? words.nameless : words.erased;
}
