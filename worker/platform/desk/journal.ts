import { holdsWords, soughtWords } from '#domain/journal/find-in-journal';
import type { JournalEntry, JournalPage, JournalQuery } from '#domain/journal/journal';
import { type IsHere, journalEntryOf, type NameOf, type NoticeOf } from '#domain/journal/journal-entry';
import { type LedgerEvent, ledgerEvent } from '#domain/ledger/event';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { findMember } from '#domain/staff/member';
import { addDays, type Instant, instantAt } from '#domain/time/civil-time';
import type { LedgerStore } from './ledger-store.ts';

/** Lines read for one answer at most: whoever looks for what is not there must not read the whole ledger at once. */
const READ_MAX = 2_000;

type Line = { epoch: number; seq: number; line: string };
type Place = { epoch: number; seq: number };
/** Before the first line of all. */
const BEGINNING: Place = { epoch: 0, seq: 0 };
const END: Place = { epoch: Number.MAX_SAFE_INTEGER, seq: 0 };

/** The ledger as staff read it: newest first, page by page, with names where there are any. */
export class Journal {
  readonly #sql: SqlStorage;
  readonly #ledger: Pick<LedgerStore, 'state'>;
  readonly #nameOf: NameOf;
  readonly #noticeOf: NoticeOf;

  constructor(sql: SqlStorage, ledger: Pick<LedgerStore, 'state'>, nameOf: NameOf, noticeOf: NoticeOf) {
    this.#sql = sql;
    this.#ledger = ledger;
    this.#nameOf = nameOf;
    this.#noticeOf = noticeOf;
  }

  /**
   * Up to `atMost` lines. Reads a bounded part of the ledger: where that holds less than a page, the answer is short,
   * or empty, and says where to go on.
   */
  page(query: JournalQuery, atMost: number): JournalPage | Refusal {
    const { office, staff } = this.#ledger.state;
    if (!office) return refuse('office-not-described');
    const from = query.from === null ? 0 : instantAt(query.from, 0, office.zone);
    const until = query.to === null ? null : instantAt(addDays(query.to, 1), 0, office.zone);
    const start = earlier(query.before ?? END, until === null ? END : this.#placeOf(until));
    const words = soughtWords(query.words);
    // A page speaks of few people and few notices, again and again.
    const nameOf = remembering(this.#nameOf);
    const noticeOf = remembering(this.#noticeOf);
    const isHere: IsHere = (id) => findMember(staff, id) !== null;
    const entries: JournalEntry[] = [];
    let last = start;
    let read = 0;
    for (const row of this.#linesBefore(start)) {
      const event = parsed(row.line);
      if (event.at < from) return { entries, next: null };
      if (entries.length === atMost || read === READ_MAX) return { entries, next: last };
      read += 1;
      last = { epoch: row.epoch, seq: row.seq };
      if (until !== null && event.at >= until) continue;
      if (query.staff !== null && event.actor !== query.staff) continue;
      const entry = journalEntryOf(event, nameOf, isHere, noticeOf);
      if (holdsWords(entry, words, office)) entries.push(entry);
    }
    return { entries, next: null };
  }

  /** Read as they are taken: what comes after the last one taken costs nothing. */
  #linesBefore({ epoch, seq }: Place): Iterable<Line> {
    return this.#sql.exec<Line>(
      'SELECT epoch, seq, line FROM ledger WHERE (epoch, seq) < (?, ?) ORDER BY epoch DESC, seq DESC',
      epoch,
      seq,
    );
  }

  /** Just after the last line before a moment. Found by halving: times rise with the numbers, and a year ago is no further than yesterday. */
  #placeOf(moment: Instant): Place {
    let { epoch } = this.#newestOf(END);
    while (epoch > 0) {
      const first = this.#firstOf(epoch);
      if (first.at < moment) return { epoch, seq: this.#lastBefore(epoch, first.seq, moment) + 1 };
      epoch = this.#newestOf({ epoch, seq: 0 }).epoch;
    }
    return BEGINNING;
  }

  #lastBefore(epoch: number, firstSeq: number, moment: Instant): number {
    let low = firstSeq;
    let high = this.#newestOf({ epoch: epoch + 1, seq: 0 }).seq;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const found = this.#newestOf({ epoch, seq: middle + 1 });
      if (found.at < moment) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #newestOf(before: Place): Place & { at: Instant } {
    for (const row of this.#linesBefore(before)) return { ...row, at: parsed(row.line).at };
    return { ...BEGINNING, at: 0 };
  }

  #firstOf(epoch: number): { seq: number; at: Instant } {
    const row = this.#sql
      .exec<Line>('SELECT epoch, seq, line FROM ledger WHERE epoch = ? ORDER BY seq LIMIT 1', epoch)
      .one();
    return { seq: row.seq, at: parsed(row.line).at };
  }
}

function remembering<T>(ask: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const told = ask(id);
    known.set(id, told);
    return told;
  };
}

function parsed(line: string): LedgerEvent {
  return ledgerEvent.parse(JSON.parse(line));
}

function earlier(a: Place, b: Place): Place {
  return a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq) ? a : b;
}
