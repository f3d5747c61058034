import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { UNREACHABLE, type Unreachable } from '../../../kiosk-ui/api-client.ts';
import { createOutbox } from '../../../kiosk-ui/offline/create-outbox.ts';
import type { Outbox } from '../../../kiosk-ui/offline/outbox.ts';
import { createMemoryStore, type OutboxStore } from '../../../kiosk-ui/offline/outbox-store.ts';
import { NO_TABS, type Tabs } from '../../../kiosk-ui/offline/outbox-tabs.ts';
import { CLERK } from '../../support/given.ts';
import { viewOf } from '../staff/a-desk.ts';

export type Answer = Accepted | Refusal | Unreachable;
export const YES: Accepted = { epoch: 1, seq: 2, facts: [], cards: 0, at: 1000, link: null };

/** An act of a clerk at a moment. */
export function actOf(id: string, tappedAt: Instant, action: Action = CONFIRM): PostedAction {
  return { id, tappedAt, action };
}
const CONFIRM: Action = { type: 'confirm-day', places: ['lobi'], finding: 'all-normal' };

export const updateOf = (notice: string): Action => ({
  type: 'update-notice',
  notice,
  phase: 'confirmed',
  effects: null,
  text: null,
  nextUpdateAt: null,
});

export interface AnOutbox {
  outbox: Outbox;
  store: OutboxStore;
  /** What reached the office, in order. */
  posted: PostedAction[];
  /** Ids of acts told as accepted. */
  told: string[];
  world: {
    now: Instant | null;
    online: boolean;
    /** Who the office says holds the phone. */
    signedIn: string | null;
    answer: (posted: PostedAction) => Answer | Promise<Answer>;
  };
  /** Lets the next timer that was set run. */
  fireTimers: () => void;
}

/** An outbox on a phone with a network, a clock and an office that a test moves. */
export function anOutbox(
  begin: { store?: OutboxStore; tabs?: Tabs; now?: Instant | null; posted?: PostedAction[] } = {},
): AnOutbox {
  const world: AnOutbox['world'] = {
    now: begin.now === undefined ? 1_000_000 : begin.now,
    online: true,
    signedIn: CLERK.id,
    answer: () => YES,
  };
  const posted = begin.posted ?? [];
  const told: string[] = [];
  const store = begin.store ?? createMemoryStore();
  let timers: (() => void)[] = [];
  const outbox = createOutbox({
    api: {
      async act(one) {
        posted.push(one);
        return world.answer(one);
      },
      async desk() {
        if (!world.online) return UNREACHABLE;
        return world.signedIn === null ? refuse('not-signed-in') : viewOf({ ...CLERK, id: world.signedIn });
      },
    },
    clock: { now: () => world.now },
    store,
    tabs: begin.tabs ?? NO_TABS,
    online: () => world.online,
    random: () => 0.5,
    after(_ms, run) {
      timers.push(run);
      return () => {
        timers = timers.filter((one) => one !== run);
      };
    },
  });
  outbox.listen({
    changed() {},
    accepted(one) {
      told.push(one.id);
    },
  });
  return {
    outbox,
    store,
    posted,
    told,
    world,
    fireTimers() {
      const due = timers;
      timers = [];
      for (const run of due) run();
    },
  };
}
