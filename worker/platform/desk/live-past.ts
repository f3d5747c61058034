import type { PostedAction } from '#domain/ledger/action';
import { decide } from '#domain/ledger/decide';
import { isRefusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import type { Acting } from './acts.ts';
import type { DeskParts } from './desk-parts.ts';

/**
 * Lives through a past in the demo: each act is decided and written as of the moment it was tapped, by the rules of
 * every other act. Only an office that nobody has described can have one. All or nothing; throws what the office
 * would have refused, since a past that cannot have been is a mistake of whoever made it up.
 * @returns how many acts were lived through; 0 where the office has a past of its own
 */
export function livePast(
  { ledger, transact, due }: DeskParts,
  { actor, device }: Acting,
  acts: readonly PostedAction[],
  now: Instant,
): number {
  if (ledger.state.office) return 0;
  transact(() => {
    for (const { id, tappedAt: at, action } of acts) {
      const times = { now: at, tappedAt: at };
      const decided = decide(action, ledger.state, {
        ...times,
        actor,
        actionId: id,
        slips: [],
        awaiting: [],
        staged: null,
      });
      if (isRefusal(decided)) throw new Error(`the past's act ${id} is refused: ${decided.refused}`);
      ledger.append(decided, { at, tappedAt: at, actor, actionId: id, device });
    }
    due.ask('publish', now);
    due.ask('history', now);
  });
  return acts.length;
}
