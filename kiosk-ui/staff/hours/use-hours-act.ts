import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Refusal } from '#domain/ledger/refusal';
import { type HoursChange, hoursChange } from '#domain/office/change-hours';
import { foretell } from '../act/foretell.ts';
import { type Acting, useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';

/** Acting on hours: one change, as it would be, and sent. */
export interface HoursAct {
  acting: Acting;
  /** Null: the fields hold no times or days at all, so nothing can be foretold or sent. */
  foretold: BoardSnapshot | Refusal | null;
  send: () => void;
}

export function useHoursAct(change: HoursChange, onSaved: () => void): HoursAct {
  const { actor, board, now } = useDesk();
  const acting = useActing();
  const whole = hoursChange.safeParse(change).success;
  const action = { type: 'change-hours', change } as const;
  return {
    acting,
    foretold: whole ? foretell(board, actor, action, now) : null,
    send: () => acting.act(change, () => action, onSaved),
  };
}
