import * as z from 'zod';

/** What a visitor sees of one service at one place. `closed` and `unconfirmed` come by the clock alone. */
export type ServiceState = 'normal' | 'limited' | 'stopped' | 'closed' | 'unconfirmed';

/** What staff can say of a service. */
export const toldState = z.enum(['normal', 'limited', 'stopped']);
export type ToldState = z.infer<typeof toldState>;

/** Worst first (product.md, Board). `closed` leads a board only where nothing is open. */
const RANK: Record<ServiceState, number> = { stopped: 4, limited: 3, unconfirmed: 2, normal: 1, closed: 0 };

export function isWorse(a: ServiceState, b: ServiceState): boolean {
  return RANK[a] > RANK[b];
}

/** The worst of several states; `closed` when there is none. */
export function worstOf(states: Iterable<ServiceState>): ServiceState {
  let worst: ServiceState = 'closed';
  for (const state of states) if (isWorse(state, worst)) worst = state;
  return worst;
}
