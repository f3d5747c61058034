import * as z from 'zod';
import { accepted } from '#domain/ledger/accepted';
import type { OutboxStore } from './outbox-store.ts';

/** What the pages of one phone tell each other: what waits has changed, or an act of some page was accepted. */
const tabMessage = z.union([
  z.object({ kind: z.literal('changed') }),
  z.object({ kind: z.literal('accepted'), id: z.string(), accepted }),
]);
export type TabMessage = z.infer<typeof tabMessage>;

/** The other pages of this phone. */
export interface Tabs {
  tell(message: TabMessage): void;
  onTold(hear: (message: TabMessage) => void): void;
  /** Runs `work` while no other page runs its own; where another is at it, waits for its end or lets it be. */
  alone(work: () => Promise<void>): Promise<void>;
}

/** So long one page may send before another takes over: longer than one act can take. */
const LEASE_MS = 20_000;

/** @param holder a name for this page @param wall the device's clock, held against itself only */
export function openTabs(
  store: Pick<OutboxStore, 'lease'>,
  holder: string,
  wall: () => number,
  locks: LockManager | undefined = navigator.locks,
): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kabar-outbox');
  return {
    tell: (message) => channel?.postMessage(message),
    onTold(hear) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const told = tabMessage.safeParse(data);
        if (told.success) hear(told.data);
      });
    },
    async alone(work) {
      // No locks outside of https, nor in browsers of before 2022.
      if (locks) return locks.request('kabar-outbox', work);
      if (!(await store.lease(holder, wall(), wall() + LEASE_MS))) return;
      await work();
      await store.lease(holder, wall(), wall());
    },
  };
}

/** A page by itself. */
export const NO_TABS: Tabs = { tell() {}, onTold() {}, alone: (work) => work() };
