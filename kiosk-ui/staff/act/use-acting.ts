import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import type { Refusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { useDesk } from '../frame/desk-context.ts';
import { createSender, type Sent } from './sender.ts';

/** How an act stands: nothing under way, on its way, refused, or lost in a dead network (acts that are not kept alone). */
export type ActState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' };

export interface Acting {
  state: ActState;
  /**
   * Acts, and on yes shows the new board before `then`. `draft`: all that the clerk chose, so that a retry is known as
   * one. Without an answer in good time it waits on the phone: the sheet closes, and home shows what waits.
   */
  act: (
    draft: unknown,
    make: (tappedAt: Instant) => Action,
    then: (accepted: Accepted, posted: PostedAction) => void,
  ) => void;
  /** The last act once more. */
  again: () => void;
  settle: () => void;
}

const IDLE: ActState = { kind: 'idle' };

/** Acts whose answer is needed there and then, by whoever stands before the phone: sent later they are worth nothing. */
const AT_ONCE: readonly Action['type'][] = [
  'invite-staff',
  'readmit-staff',
  'change-staff',
  'remove-staff',
  'end-sessions',
  'publish-import',
  'describe-office',
];

/** Acts for one sheet: busy while sending, and its failure stays until it is sent again or put away. */
export function useActing(): Acting {
  const { actor, api, clock, newId, outbox, refresh, sessionEnded, closeSheet } = useDesk();
  const sender = useMemo(() => createSender({ api, now: clock.now, newId }), [api, clock, newId]);
  const [state, setState] = useState<ActState>(IDLE);
  const last = useRef<() => void>(() => {});
  // Before the state is drawn a second tap of the same thumb may come.
  const busy = useRef(false);
  const kept = useRef<{ draft: string; posted: PostedAction } | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  // The sheet itself tells that the session has ended; once it goes on, the act can be tried again.
  useEffect(
    () => setState((was) => (was.kind === 'refused' && was.refusal.refused === 'not-signed-in' ? IDLE : was)),
    [sessionEnded],
  );

  /** Through the outbox; null when it waits there. */
  async function keep(draft: string, action: Action, tappedAt: Instant): Promise<Sent | null> {
    const before = kept.current;
    // The same once more while it still waits is the same act, not a second one.
    const same =
      before?.draft === draft && outbox.pending().some(({ entry }) => entry.id === before.posted.id)
        ? before.posted
        : null;
    const posted = same ?? { id: newId(), tappedAt, action };
    kept.current = { draft, posted };
    const settled = same ? await outbox.resend(posted.id) : await outbox.send(actor.id, posted);
    if (settled.kind === 'waiting') {
      if (outbox.needsSignIn()) await refresh();
      return null;
    }
    if (settled.kind === 'accepted') return { ...settled, posted };
    // Who sees it here needs no card of it on the home page.
    if (here.current) await outbox.drop(posted.id);
    return settled;
  }

  const act: Acting['act'] = (draft, make, then) => {
    const run = async (): Promise<void> => {
      if (busy.current) return;
      const tappedAt = clock.now();
      if (tappedAt === null) return setState({ kind: 'unreachable' });
      busy.current = true;
      setState({ kind: 'sending' });
      const chosen = JSON.stringify(draft);
      const action = make(tappedAt);
      const direct = AT_ONCE.includes(action.type);
      const sent = direct ? await sender.send(chosen, make) : await keep(chosen, action, tappedAt);
      busy.current = false;
      if (sent === null) {
        setState(IDLE);
        return closeSheet();
      }
      if (sent.kind !== 'accepted') {
        setState(sent);
        if (sent.kind === 'refused' && sent.refusal.refused === 'not-signed-in') await refresh();
        return;
      }
      if (direct) await refresh();
      setState(IDLE);
      then(sent.accepted, sent.posted);
    };
    last.current = () => void run();
    last.current();
  };
  return { state, act, again: () => last.current(), settle: () => setState(IDLE) };
}
