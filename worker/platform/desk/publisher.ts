import type { BoardSnapshot } from '#domain/board/snapshot';
import type { HistorySource } from '#domain/history/history-source';
import { DAY, type Instant } from '#domain/time/civil-time';
import { BOARD_KEY, HISTORY_KEY, ledgerKey, segmentKey } from '../kv-keys.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { SegmentShelf } from './segment-shelf.ts';

/** KV takes one write a second per key. */
export const BOARD_WRITE_GAP = 1_100;
/** Events in one chunk of the ledger's copy: far below KV's 25 MiB even when each names 2,000 cards. */
const EVENTS_PER_CHUNK = 500;
/** A retired segment stays in KV for a day: a board of before may still be read somewhere. */
const RETIRED_KEPT = DAY;

/**
 * Brings what the Desk has decided to KV, the copy that the world reads. Each step can be done twice without
 * harm, and the board comes last: it never names a segment that is not there.
 */
export class Publisher {
  readonly #kv: KVNamespace;
  readonly #ledger: LedgerStore;
  readonly #shelf: SegmentShelf;

  constructor(kv: KVNamespace, ledger: LedgerStore, shelf: SegmentShelf) {
    this.#kv = kv;
    this.#ledger = ledger;
    this.#shelf = shelf;
  }

  /** @param board made when it is written, so that it holds all that was decided while the others were on their way. */
  async publish(board: () => BoardSnapshot | null): Promise<void> {
    await this.#publishSegments();
    await this.#publishLedger();
    // An import may have come while the others were on their way.
    await this.#publishSegments();
    const snapshot = board();
    if (snapshot) await this.#kv.put(BOARD_KEY, JSON.stringify(snapshot));
  }

  async publishHistory(history: HistorySource): Promise<void> {
    await this.#kv.put(HISTORY_KEY, JSON.stringify(history));
  }

  /** Returns with nothing left to publish, and without a pause after having seen so. */
  async #publishSegments(): Promise<void> {
    for (let ref = this.#shelf.unpublished()[0]; ref; ref = this.#shelf.unpublished()[0]) {
      await this.#kv.put(segmentKey(ref.id), this.#shelf.bytes(ref.id));
      this.#shelf.markPublished(ref.id);
    }
  }

  async sweep(now: Instant): Promise<void> {
    for (const id of this.#shelf.retiredBefore(now - RETIRED_KEPT)) {
      await this.#kv.delete(segmentKey(id));
      this.#shelf.forget(id);
    }
  }

  async #publishLedger(): Promise<void> {
    for (;;) {
      const lines = this.#ledger.unpublished(EVENTS_PER_CHUNK);
      const first = lines[0];
      if (!first) return;
      const chunk = lines.filter((line) => line.epoch === first.epoch);
      const last = chunk.at(-1) ?? first;
      await this.#kv.put(
        ledgerKey(first.epoch, first.seq, last.seq),
        chunk.map((line) => line.line).join('\n'),
      );
      this.#ledger.markPublished(first.epoch, first.seq, last.seq);
    }
  }
}
