import { describe, expect, test } from 'vitest';
import { journalAddress, journalEntry, journalQuery } from '#domain/journal/journal';
import { journalEntryOf } from '#domain/journal/journal-entry';
import type { Fact, LedgerEvent } from '#domain/ledger/event';
import { findNotice } from '#domain/ledger/state';
import { isoAt } from '#domain/time/civil-time';
import { act, given } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { outage, update } from '../../support/sample-actions.ts';
import { SAMPLE_FACTS } from '../../support/sample-facts.ts';

const NINE = at(TUESDAY, '09.00');
const NAMES: Record<string, string> = { 'staff-siti': 'Siti', 'staff-rina': 'Rina' };
const nameOf = (id: string): string | null => NAMES[id] ?? null;
const isHere = (id: string): boolean => id === 'staff-siti';

function eventOf(fact: Fact, more: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    epoch: 1,
    seq: 9,
    at: NINE,
    tappedAt: NINE,
    actor: 'staff-siti',
    role: 'clerk',
    actionId: 'action-0009',
    device: null,
    fact,
    ...more,
  };
}

describe('a line of the journal', () => {
  const none = (): null => null;

  test('names who did it, and to whom', () => {
    expect(journalEntryOf(eventOf(SAMPLE_FACTS['staff-removed']), nameOf, isHere, none)).toMatchObject({
      name: 'Siti',
      about: 'Rina',
    });
  });

  test('of somebody whose name is gone has none', () => {
    const line = journalEntryOf(
      eventOf(SAMPLE_FACTS['day-confirmed'], { actor: 'staff-gone' }),
      nameOf,
      isHere,
      none,
    );
    expect(line).toMatchObject({ name: null, here: false });
  });

  test('of a colleague who is here and gave no name says that they are here', () => {
    const line = journalEntryOf(eventOf(SAMPLE_FACTS['day-confirmed']), () => null, isHere, none);
    expect(line).toMatchObject({ name: null, here: true });
  });

  test('counts cards and leaves out their fingerprints', () => {
    const line = journalEntryOf(eventOf(SAMPLE_FACTS['cards-received']), nameOf, isHere, none);
    expect(line.cards).toBe(3);
    expect(line.fact).toMatchObject({ fingerprints: [] });
  });

  test('says which notice it speaks of, for as long as the Desk has it', () => {
    const running = given([act(NINE, outage(NINE))]).state;
    const news: Fact = { ...SAMPLE_FACTS['notice-updated'], notice: 'action-0001' };
    const named = { kind: 'outage', cause: 'central-network' };
    expect(
      journalEntryOf(eventOf(news), nameOf, isHere, (id) => findNotice(running, id)).notice,
    ).toMatchObject(named);
    expect(journalEntryOf(eventOf(news), nameOf, isHere, none).notice).toBeNull();
  });

  test('tells an update that only moves the promise from one that says something', () => {
    const later = NINE + 3_600_000;
    const running = given([
      act(NINE, outage(NINE)),
      act(later, update('action-0001', { phase: 'reported', nextUpdateAt: later + 3_600_000 })),
    ]).state;
    const news: Fact = { ...SAMPLE_FACTS['notice-updated'], notice: 'action-0001' };
    const line = journalEntryOf(eventOf(news, { at: later }), nameOf, isHere, (id) =>
      findNotice(running, id),
    );
    expect(line.notice?.line).toBe('extension');
  });

  test.each(Object.values(SAMPLE_FACTS))('of $type passes its own schema', (fact) => {
    const line = journalEntryOf(eventOf(fact), nameOf, isHere, none);
    expect(journalEntry.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
  });
});

describe('what is looked for', () => {
  const nothing = { words: null, staff: null, from: null, to: null };

  test('may be nothing', () => {
    expect(journalQuery.parse({ ...nothing, before: null })).toEqual({ ...nothing, before: null });
    expect(journalAddress.parse({})).toEqual({ ...nothing, before: null });
  });

  test('in an address stands as it was typed; an empty field asks for nothing', () => {
    expect(journalAddress.parse({ words: ' siti ', staff: '', from: '2018-02-06', to: '' })).toEqual({
      words: 'siti',
      staff: null,
      from: '2018-02-06',
      to: null,
      before: null,
    });
  });

  test.each([
    { from: '2018-02-31' },
    { to: 'besok' },
    { staff: '../../etc' },
    { words: 'a'.repeat(61) },
    { before: '1' },
    { nama: 'siti' },
  ])('is refused as %j', (asked) => {
    expect(journalAddress.safeParse(asked).success).toBe(false);
    expect(journalQuery.safeParse({ ...nothing, before: null, ...asked }).success).toBe(false);
  });
});

test('a time in the file is the office’s, with its distance from UTC', () => {
  expect(isoAt(NINE, 'WIB')).toBe('2018-02-06T09:00:00+07:00');
  expect(isoAt(NINE, 'WIT')).toBe('2018-02-06T11:00:00+09:00');
  expect(Date.parse(isoAt(NINE, 'WITA'))).toBe(NINE);
});
