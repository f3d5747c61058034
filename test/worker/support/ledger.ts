import { runInDurableObject } from 'cloudflare:test';
import type { LedgerEvent } from '../../../worker/domain/ledger/event.ts';
import { bindings } from './desk.ts';

/** Every line of the Desk's ledger, oldest first, as it is stored. */
export function ledgerLines(): Promise<LedgerEvent[]> {
  return runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    state.storage.sql
      .exec<{ line: string }>('SELECT line FROM ledger ORDER BY epoch, seq')
      .toArray()
      .map(({ line }): LedgerEvent => JSON.parse(line)),
  );
}
