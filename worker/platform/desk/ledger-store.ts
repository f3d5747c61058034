import * as z from 'zod';
import { confirmation } from '#domain/confirmation/confirmation';
import { type Fact, type LedgerEvent, ledgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import { notice } from '#domain/notices/notice';
import { template } from '#domain/notices/template';
import { undoable } from '#domain/notices/undoable';
import { office } from '#domain/office/office';
import { serviceSetting } from '#domain/services/service-setting';
import { batch } from '#domain/slips/import-events';
import { member } from '#domain/staff/member';
import type { Actor } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import type { Annals } from './annals.ts';
import type { Kept } from './kept.ts';

/** Events after which the folded state is kept again: bounds both the rows written and the work of waking. */
const EVENTS_PER_STATE = 32;
/** SQLite rows end at 2 MB; a character may take three bytes. */
const STATE_CHARACTERS_MAX = 650_000;

const keptState = z.object({
  epoch: z.int(),
  seq: z.int(),
  state: z.object({
    office: office.nullable(),
    notices: z.record(z.string(), notice),
    confirmations: z.record(z.string(), confirmation),
    settings: z.record(z.string(), z.record(z.string(), serviceSetting)),
    batches: z.array(batch),
    staff: z.record(z.string(), member).default({}),
    templates: z.record(z.string(), template).default({}),
    undoable: z.array(undoable).default([]),
  }),
});

/** Who did what and when, for the facts of one action. */
export interface Entry {
  at: Instant;
  tappedAt: Instant;
  actor: Actor;
  actionId: string;
  /** What the session is on, roughly; null for what no phone did. */
  device: string | null;
}

/** The ledger and its fold. Every change goes through `append`, inside the caller's transaction. */
export class LedgerStore {
  readonly #sql: SqlStorage;
  readonly #kept: Kept;
  readonly #annals: Annals;
  epoch = 1;
  seq = 0;
  state: OfficeState = EMPTY_STATE;

  /** Wakes by the kept state and the few events after it. Throws where the ledger cannot be folded: a damaged truth must not be built on. */
  constructor(sql: SqlStorage, kept: Kept, annals: Annals) {
    this.#sql = sql;
    this.#kept = kept;
    this.#annals = annals;
    this.reload();
  }

  /** Reads all anew from storage: on waking, and after a transaction that did not come through. */
  reload(): void {
    const kept = this.#kept.read('state', keptState);
    this.epoch = kept?.epoch ?? 1;
    this.seq = kept?.seq ?? 0;
    this.state = kept?.state ?? EMPTY_STATE;
    for (const event of this.#eventsAfter(this.epoch, this.seq)) {
      this.state = evolve(this.state, event);
      this.seq = event.seq;
    }
  }

  append(facts: readonly Fact[], entry: Entry): void {
    const { actor, ...when } = entry;
    for (const fact of facts) {
      const seq = this.seq + 1;
      const event: LedgerEvent = { epoch: this.epoch, seq, ...when, actor: actor.id, role: actor.role, fact };
      this.#sql.exec(
        'INSERT INTO ledger (epoch, seq, line) VALUES (?, ?, ?)',
        this.epoch,
        seq,
        JSON.stringify(event),
      );
      const before = this.state;
      this.state = evolve(before, event);
      this.seq = seq;
      this.#annals.note(before, this.state, event);
      if (seq % EVENTS_PER_STATE === 0) this.#keepState();
    }
  }

  /** Too large a state is not kept: waking then folds more events, while a failing write would stop the office. */
  #keepState(): void {
    const kept = { epoch: this.epoch, seq: this.seq, state: this.state };
    if (JSON.stringify(kept).length > STATE_CHARACTERS_MAX)
      console.error('the state is too large to be kept');
    else this.#kept.write('state', kept);
  }

  /** Lines that KV has not got yet, oldest first. */
  unpublished(atMost: number): { epoch: number; seq: number; line: string }[] {
    return this.#sql
      .exec<{ epoch: number; seq: number; line: string }>(
        'SELECT epoch, seq, line FROM ledger WHERE published = 0 ORDER BY epoch, seq LIMIT ?',
        atMost,
      )
      .toArray();
  }

  markPublished(epoch: number, from: number, to: number): void {
    this.#sql.exec(
      'UPDATE ledger SET published = 1 WHERE epoch = ? AND seq BETWEEN ? AND ? AND published = 0',
      epoch,
      from,
      to,
    );
  }

  *#eventsAfter(epoch: number, seq: number): Generator<LedgerEvent> {
    const rows = this.#sql.exec<{ line: string }>(
      'SELECT line FROM ledger WHERE epoch = ? AND seq > ? ORDER BY seq',
      epoch,
      seq,
    );
    for (const row of rows) yield ledgerEvent.parse(JSON.parse(row.line));
  }
}
