import { useEffect, useState } from 'preact/hooks';
import { UNDO_MS } from '#domain/notices/undoable';
import { useDesk } from '../frame/desk-context.ts';
import { type Acting, useActing } from './use-acting.ts';
import type { Done } from './use-outbox.ts';

/** Taking an act back while that can be done. */
export interface Undo {
  /** Whole seconds that are left; 0: it stands. */
  left: number;
  /** Taken back; told for as long as there was time to do so. */
  undone: boolean;
  acting: Acting;
  undo: () => void;
}

/** Counts by the office's clock from the Desk's own yes. @param done null: nothing to take back */
export function useUndo(done: Done | null): Undo {
  const { clock } = useDesk();
  const acting = useActing();
  const [, tick] = useState(0);
  const msLeft = done === null ? 0 : Math.min(UNDO_MS, Math.max(0, done.at + UNDO_MS - (clock.now() ?? 0)));
  // Drawn anew as the second turns, not before.
  useEffect(() => {
    if (msLeft <= 0) return;
    const timer = setTimeout(() => tick((ticks) => ticks + 1), msLeft % 1000 || 1000);
    return () => clearTimeout(timer);
  });
  const counting = done !== null && msLeft > 0;
  return {
    left: counting && !done.undone ? Math.ceil(msLeft / 1000) : 0,
    undone: counting && done.undone,
    acting,
    undo: () => {
      if (done)
        acting.act(
          ['undo', done.act],
          () => ({ type: 'undo-act', act: done.act }),
          () => {},
        );
    },
  };
}
