/** The keys of KV. Only the Desk writes them; `board` and `history` alone are ever written twice, each time whole. */
export const BOARD_KEY = 'board';
/** What `/riwayat` is told from. */
export const HISTORY_KEY = 'history';

export function segmentKey(id: string): string {
  return `segment/${id}`;
}

/**
 * A chunk of events, named by all that it holds: a write whose answer was lost and is made again with more events
 * is another key, so no key ever has two contents. Eight digits, so that a listing comes in order.
 */
export function ledgerKey(epoch: number, firstSeq: number, lastSeq: number): string {
  return `ledger/${epoch}-${String(firstSeq).padStart(8, '0')}-${String(lastSeq).padStart(8, '0')}`;
}
