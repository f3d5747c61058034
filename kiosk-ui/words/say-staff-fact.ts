import type { JournalEntry } from '#domain/journal/journal';
import type { Fact } from '#domain/ledger/event';
import type { FactSpeech } from './fact-speech.ts';

type StaffFact = Extract<
  Fact,
  {
    type:
      | 'staff-invited'
      | 'rescue-link-made'
      | 'staff-joined'
      | 'staff-readmitted'
      | 'staff-changed'
      | 'staff-removed'
      | 'sessions-ended';
  }
>;

/** What was done about colleagues. Where a name has been erased, somebody without one stands there. */
export function sayStaffFact(fact: StaffFact, entry: JournalEntry, speech: FactSpeech): string {
  const { journal, role } = speech;
  const words = journal.people;
  const name = entry.about ?? journal.someone;
  const where = (places: readonly string[] | null): string | null => places && speech.where(places);
  switch (fact.type) {
    case 'staff-invited':
      return words.invited(role(fact.role), where(fact.places));
    case 'rescue-link-made':
      return words.rescue;
    case 'staff-joined':
      return words.joined[fact.by](role(fact.role));
    case 'staff-readmitted':
      return words.readmitted(name);
    case 'staff-changed':
      return words.changed(name, role(fact.role), where(fact.places));
    case 'staff-removed':
      return words.removed(name);
    case 'sessions-ended':
      return fact.staff === entry.actor ? words.signedOutSelf : words.signedOut(name);
    default:
      return unknownFact(fact);
  }
}

function unknownFact(fact: never): never {
  throw new Error(`a fact without a sentence: ${JSON.stringify(fact).slice(0, 80)}`);
}
