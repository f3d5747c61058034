/** The keys of KV. Only the Desk writes them; `board` alone is ever written twice. */
export const BOARD_KEY = 'board';

export function segmentKey(id: string): string {
  return `segment/${id}`;
}

/** `firstSeq` in eight digits, so that a listing comes in order. */
export function ledgerKey(epoch: number, firstSeq: number): string {
  return `ledger/${epoch}-${String(firstSeq).padStart(8, '0')}`;
}
