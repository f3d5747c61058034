import type { JournalEntry } from '#domain/journal/journal';
import type { Fact } from '#domain/ledger/event';
import { at, TUESDAY } from './office-time.ts';

/** A line of the journal: Siti of the counter on a Tuesday at nine, unless `more` says otherwise. */
export function lineOf(fact: Fact, more: Partial<JournalEntry> = {}): JournalEntry {
  const nine = at(TUESDAY, '09.00');
  return {
    epoch: 1,
    seq: 1,
    at: nine,
    tappedAt: nine,
    actor: 'staff-siti',
    role: 'clerk',
    actionId: 'action-0001',
    device: 'Android, Chrome',
    name: 'Siti Aminah',
    here: true,
    about: null,
    notice: null,
    cards: 0,
    fact,
    ...more,
  };
}
