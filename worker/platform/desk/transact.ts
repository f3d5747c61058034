import type { LedgerStore } from './ledger-store.ts';
import type { SegmentShelf } from './segment-shelf.ts';

/** Runs a change as one transaction: all of it, or none. Throws what the change throws. */
export type Transact = <T>(change: () => T) => T;

/** @returns transactions after whose failure memory stands where storage stands: it must never run ahead. */
export function createTransact(
  storage: DurableObjectStorage,
  ledger: LedgerStore,
  shelf: SegmentShelf,
): Transact {
  return (change) => {
    try {
      return storage.transactionSync(change);
    } catch (error) {
      ledger.reload();
      shelf.forgetOpened();
      throw error;
    }
  };
}
