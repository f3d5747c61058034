import * as z from 'zod';
import { isRefusal } from '#domain/ledger/refusal';
import { SETTLES_AFTER_MS } from '#domain/notices/undoable';
import { lobbyOf } from '#domain/office/find';
import { dayHasBegun, openingAt } from '#domain/office/opening';
import { addDays, civilAt, HOUR, type Instant, instantAt, MINUTE } from '#domain/time/civil-time';
import type { Outcome } from './acts.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Does, Work } from './due-work.ts';
import { afterPack, nextPack, packAllowance } from './pack-allowance.ts';
import { BOARD_WRITE_GAP } from './publisher.ts';
import { nameSegment } from './segment-names.ts';

/** In opening hours the board is written at least this often, so that its age shows whether the Desk lives. */
const HEARTBEAT = 10 * MINUTE;
const SWEEP_EVERY = HOUR;
/** A morning's confirmations come in dozens, and history is in no hurry: one write tells them all. */
const HISTORY_GATHERS = 10 * MINUTE;
/** Past midnight, when yesterday has become what it will always have been. */
const HISTORY_CLOSES_AT = 1;

/** What the Desk does by itself, when its alarm rings: see `Work`. */
export class Chores {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Asks for what an act that was just written means for the world. */
  askFor(outcome: Outcome, now: Instant): void {
    const { due, kept } = this.#parts;
    if (outcome.slipsMoved) due.ask('pack', nextPack(kept.read('pack-allowance', packAllowance), now));
    if (outcome.imported) due.ask('pack', now);
    if (outcome.boardChanged) due.ask('publish', now);
    if (outcome.boardChanged)
      due.ask('history', now + (spokeOfNotice(outcome) ? SETTLES_AFTER_MS : HISTORY_GATHERS));
    this.askForStaff(now);
  }

  /** Who is let in changes no board; its lines go to KV by the way, and what is over is swept. */
  askForStaff(now: Instant): void {
    const { due } = this.#parts;
    due.ask('heartbeat', now + HEARTBEAT);
    due.ask('sweep', now + SWEEP_EVERY);
  }

  get all(): Record<Work, Does> {
    return {
      pack: async () => this.#pack(this.#parts.clock.now()),
      publish: () => this.#publish(this.#parts.clock.now()),
      heartbeat: async () => this.#heartbeat(this.#parts.clock.now()),
      sweep: () => this.#sweep(this.#parts.clock.now()),
      history: () => this.#history(this.#parts.clock.now()),
    };
  }

  #pack(now: Instant): null {
    const { transact, slips, kept, due, board, ledger } = this.#parts;
    transact(() => {
      slips.pack(now, () => nameSegment(ledger.epoch, kept));
      kept.write('pack-allowance', afterPack(kept.read('pack-allowance', packAllowance), now));
      due.ask('publish', now);
    });
    board.ring(now);
    return null;
  }

  async #publish(now: Instant): Promise<Instant | null> {
    const { kept, publisher, board, clock } = this.#parts;
    const last = kept.read('board-written', z.number());
    if (last !== null && now < last + BOARD_WRITE_GAP && now >= last) return last + BOARD_WRITE_GAP;
    await publisher.publish(() => {
      const written = clock.now();
      kept.write('board-written', written);
      return board.at(written);
    });
    return null;
  }

  #heartbeat(now: Instant): Instant {
    const { office } = this.#parts.ledger.state;
    const open = office !== null && dayHasBegun(openingAt(office, lobbyOf(office), now), now);
    if (open) this.#parts.due.ask('publish', now);
    return now + HEARTBEAT;
  }

  async #sweep(now: Instant): Promise<Instant> {
    const { staging, answered, door, publisher } = this.#parts;
    staging.dropOld(now);
    answered.forgetOld(now);
    door.forgetOld(now);
    await publisher.sweep(now);
    return now + SWEEP_EVERY;
  }

  /** Closes the days that are over and tells the world the past; again after the next midnight. */
  async #history(now: Instant): Promise<Instant | null> {
    const { ledger, annals, transact, publisher } = this.#parts;
    const { office, undoable } = ledger.state;
    if (!office) return null;
    // In a burst of acts each is given its seconds: what may still be taken back does not leave.
    const settled = Math.max(0, ...undoable.map((act) => act.at + SETTLES_AFTER_MS));
    if (now < settled) return settled;
    transact(() => {
      annals.closeDays(ledger.state, now);
      annals.forgetOld(office, now);
    });
    const source = annals.source(ledger.state, { epoch: ledger.epoch, seq: ledger.seq, at: now });
    if (source) await publisher.publishHistory(source);
    return instantAt(addDays(civilAt(now, office.zone).date, 1), HISTORY_CLOSES_AT, office.zone);
  }
}

function spokeOfNotice({ answer }: Outcome): boolean {
  if (isRefusal(answer)) return false;
  return answer.facts.some(({ type }) => type === 'act-undone' || type.startsWith('notice-'));
}
