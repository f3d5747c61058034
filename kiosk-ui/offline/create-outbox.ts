import type { Accepted } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { isRefusal } from '#domain/ledger/refusal';
import { type ApiClient, UNREACHABLE } from '../api-client.ts';
import type { OfficeClock } from '../office-clock.ts';
import { awaitedAnswers } from './awaited-answers.ts';
import { type LiveLineOptions, redialDelay } from './live-line.ts';
import type { Outbox, OutboxListener, Pending } from './outbox.ts';
import { isUndecided, nextToSend, type OutboxEntry, withThoseLeaningOn } from './outbox-entry.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { Tabs } from './outbox-tabs.ts';

export interface OutboxOptions extends Pick<LiveLineOptions, 'after' | 'random'> {
  readonly api: Pick<ApiClient, 'act' | 'desk'>;
  readonly clock: Pick<OfficeClock, 'now'>;
  readonly store: OutboxStore;
  readonly tabs: Tabs;
  /** Whether the device itself says that there is a network. */
  readonly online: () => boolean;
}

/**
 * Acts wait here until the office has answered, each kept before it is sent and sent in the order of the taps. The
 * same id gets the same answer from the Desk, so that sending once more is never acting twice.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { api, clock, store, tabs, after, random, online } = options;
  const listeners = new Set<OutboxListener>();
  const answers = awaitedAnswers(after);
  const landed = new Map<string, Pending>();
  let entries: OutboxEntry[] = [];
  let actor: string | null = null;
  let signedOut = false;
  let failures = 0;
  let draining = false;
  let again: 'no' | 'fresh' | 'retry' = 'no';
  let callOffRetry = () => {};

  function changed(): void {
    for (const listener of listeners) listener.changed();
  }
  async function reload(): Promise<void> {
    entries = await store.all();
    changed();
  }

  /** Before what lay here for a while goes out: whether the session is still its author's. Another page may have changed it. */
  async function isStillTheirs(): Promise<boolean> {
    const view = await api.desk();
    if (view === UNREACHABLE) return failed();
    if (isRefusal(view)) return view.refused === 'not-signed-in' ? locked() : failed();
    if (view.actor.id !== actor) return false;
    signedOut = false;
    return true;
  }
  function failed(): false {
    failures += 1;
    callOffRetry();
    callOffRetry = after(redialDelay(failures + 1, random), () => drain('retry'));
    return false;
  }
  function locked(): false {
    signedOut = true;
    return false;
  }

  /** @returns whether to go on with the next */
  async function sendOne(entry: OutboxEntry): Promise<boolean> {
    const { id, tappedAt, action } = entry;
    // Written down before it leaves: what may have arrived is never taken for what surely has not.
    await store.put({ ...entry, left: true });
    await reload();
    if (!entries.some((one) => one.id === id)) return true;
    const answer = await api.act({ id, tappedAt, action });
    if (answer === UNREACHABLE || (isRefusal(answer) && isUndecided(answer))) return failed();
    if (isRefusal(answer)) {
      if (answer.refused === 'not-signed-in') return locked();
      failures = 0;
      await store.put({ ...entry, left: true, refused: answer });
      await reload();
      answers.settle(id, { kind: 'refused', refusal: answer });
      tabs.tell({ kind: 'changed' });
      return true;
    }
    failures = 0;
    landed.set(id, { entry, accepted: answer });
    await store.remove([entry.order]);
    tabs.tell({ kind: 'accepted', id, accepted: answer });
    await land({ id, tappedAt, action }, answer);
    return true;
  }
  async function land(posted: PostedAction, accepted: Accepted): Promise<void> {
    const awaited = answers.isAwaited(posted.id);
    await Promise.all([...listeners].map((listener) => listener.accepted(posted, accepted, awaited)));
    landed.delete(posted.id);
    await reload();
    answers.settle(posted.id, { kind: 'accepted', accepted });
  }

  /** @param why `fresh`: just tapped by whoever is signed in; `retry`: lay here for a while */
  function drain(why: 'fresh' | 'retry'): void {
    if (draining) {
      again = again === 'retry' ? 'retry' : why;
      return;
    }
    draining = true;
    callOffRetry();
    // Asked for meanwhile, another round follows at once, but not upon a failure: that has its own time of waiting.
    let givenUp = false;
    void tabs
      .alone(async () => {
        givenUp = !(await round(why));
      })
      .catch(() => {})
      .then(async () => {
        draining = false;
        const more = again;
        again = 'no';
        if (more !== 'no' && !givenUp) return drain(more);
        answers.settleAll();
        await reload();
      });
  }

  /** @returns false when it came to an end before all was sent that can be */
  async function round(why: 'fresh' | 'retry'): Promise<boolean> {
    await reload();
    if (nextToSend(entries, actor, clock.now()) === null) return true;
    if (!online() || (why === 'retry' && !(await isStillTheirs()))) return false;
    for (;;) {
      await reload();
      const next = nextToSend(entries, actor, clock.now());
      if (next === null) return true;
      if (!online() || !(await sendOne(next))) return false;
    }
  }

  tabs.onTold((message) => {
    if (message.kind === 'changed') return void reload();
    const theirs = entries.find(({ id }) => id === message.id);
    if (!theirs) return;
    const { id, tappedAt, action } = theirs;
    landed.set(id, { entry: theirs, accepted: message.accepted });
    void land({ id, tappedAt, action }, message.accepted);
  });
  void reload().then(() => drain('retry'));

  return {
    pending() {
      const waiting = entries.filter(({ id }) => !landed.has(id)).map((entry) => ({ entry, accepted: null }));
      return [...landed.values(), ...waiting].sort((a, b) => a.entry.order - b.entry.order);
    },
    lasting: store.lasting,
    needsSignIn: () => signedOut,
    async send(by, posted) {
      // Who taps is who holds the phone.
      actor = by;
      await store.add({ ...posted, actor: by, left: false, stillSo: false, refused: null });
      await reload();
      tabs.tell({ kind: 'changed' });
      const answer = answers.to(posted.id);
      drain('fresh');
      return answer;
    },
    resend(id) {
      const answer = answers.to(id);
      drain('retry');
      return answer;
    },
    holdBy(next) {
      if (next === actor && (next === null || !signedOut)) return;
      actor = next;
      signedOut = next === null ? signedOut : false;
      changed();
      if (next !== null) drain('retry');
    },
    hurry() {
      if (entries.length > 0) drain('retry');
    },
    async confirm(id) {
      const entry = entries.find((one) => one.id === id);
      if (!entry) return;
      const sure = withThoseLeaningOn(entries, id).filter((one) => one.refused === null);
      for (const one of sure) await store.put({ ...one, stillSo: true });
      drain('retry');
    },
    async drop(id) {
      await store.remove(withThoseLeaningOn(entries, id).map(({ order }) => order));
      await reload();
      tabs.tell({ kind: 'changed' });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
