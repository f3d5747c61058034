import type { Listener } from '#domain/board/live-message';
import { type BoardSnapshot, snapshotOf } from '#domain/board/snapshot';
import type { StaffId } from '#domain/staff/member';
import type { Instant } from '#domain/time/civil-time';
import type { LedgerStore } from './ledger-store.ts';
import type { SegmentShelf } from './segment-shelf.ts';
import type { Sockets } from './sockets.ts';

/** The board as it stands in memory now, and every screen that wants to hear of it. */
export class TheBoard {
  readonly #ledger: LedgerStore;
  readonly #shelf: SegmentShelf;
  readonly #sockets: Sockets;

  constructor(ledger: LedgerStore, shelf: SegmentShelf, sockets: Sockets) {
    this.#ledger = ledger;
    this.#shelf = shelf;
    this.#sockets = sockets;
  }

  /** Null before the office has been described. */
  at(now: Instant): BoardSnapshot | null {
    const { epoch, seq, state } = this.#ledger;
    return snapshotOf(state, { epoch, seq, at: now, segments: this.#shelf.current() });
  }

  ring(now: Instant): void {
    const board = this.at(now);
    if (board) this.#sockets.ring({ type: 'board', board, now });
  }

  /** Whoever begins to listen gets the board at once. */
  greet(listener: Listener, staff: StaffId | null, now: Instant): Response {
    const board = this.at(now);
    return this.#sockets.accept(listener, staff, board ? { type: 'board', board, now } : null);
  }
}
