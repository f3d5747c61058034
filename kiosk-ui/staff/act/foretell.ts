import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Action } from '#domain/ledger/action';
import { decide } from '#domain/ledger/decide';
import { evolve } from '#domain/ledger/evolve';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import type { Instant } from '#domain/time/civil-time';

/** What a foretold notice is called until the Desk names it. */
const FORETOLD = 'foretold';

/**
 * The board as it will be once the Desk takes this action, or why it will not. By the very functions the Desk decides
 * with. Only for acts that need no slips or staged rows: those a phone cannot look up.
 */
export function foretell(
  board: BoardSnapshot,
  actor: DeskView['actor'],
  action: Action,
  now: Instant,
): BoardSnapshot | Refusal {
  const context = {
    now,
    tappedAt: now,
    actor,
    actionId: FORETOLD,
    slips: [],
    awaiting: [],
    staged: null,
  };
  const before = stateOf(board);
  const facts = decide(action, before, context);
  if (isRefusal(facts)) return facts;
  const { epoch, seq } = board;
  const after = facts.reduce(
    (state, fact, at) =>
      evolve(state, {
        epoch,
        seq: seq + at + 1,
        at: now,
        tappedAt: now,
        actor: actor.id,
        role: actor.role,
        actionId: FORETOLD,
        device: null,
        fact,
      }),
    before,
  );
  const { confirmations, settings } = after;
  const office = after.office ?? board.office;
  return { ...board, office, confirmations, settings, notices: Object.values(after.notices) };
}

/** The part of the office's state that is public: all that deciding on notices, services and days needs. */
function stateOf(board: BoardSnapshot): OfficeState {
  const { office, confirmations, settings } = board;
  const notices = Object.fromEntries(board.notices.map((notice) => [notice.id, notice]));
  return { ...EMPTY_STATE, office, confirmations, settings, notices };
}
