import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import type { Refusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { useDesk } from '../frame/desk-context.ts';
import { createSender } from './sender.ts';

/** How an act stands: nothing under way, on its way, refused, or lost in a dead network. */
export type ActState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' };

export interface Acting {
  state: ActState;
  /** Acts, and on yes shows the new board before `then`. `draft`: all that the clerk chose, so that a retry is known as one. */
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

/** Acts for one sheet: busy while sending, and its failure stays until it is sent again or put away. */
export function useActing(): Acting {
  const { api, clock, newId, refresh, sessionEnded } = useDesk();
  const sender = useMemo(() => createSender({ api, now: clock.now, newId }), [api, clock, newId]);
  const [state, setState] = useState<ActState>(IDLE);
  const last = useRef<() => void>(() => {});
  // The sheet itself tells that the session has ended; once it goes on, the act can be tried again.
  useEffect(
    () => setState((was) => (was.kind === 'refused' && was.refusal.refused === 'not-signed-in' ? IDLE : was)),
    [sessionEnded],
  );
  const act: Acting['act'] = (draft, make, then) => {
    if (state.kind === 'sending') return;
    const run = async (): Promise<void> => {
      setState({ kind: 'sending' });
      const sent = await sender.send(JSON.stringify(draft), make);
      if (sent.kind !== 'accepted') {
        setState(sent);
        if (sent.kind === 'refused' && sent.refusal.refused === 'not-signed-in') await refresh();
        return;
      }
      await refresh();
      setState(IDLE);
      then(sent.accepted, sent.posted);
    };
    last.current = () => void run();
    last.current();
  };
  return { state, act, again: () => last.current(), settle: () => setState(IDLE) };
}
