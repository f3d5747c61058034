import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import { decide } from '#domain/ledger/decide';
import { evolve } from '#domain/ledger/evolve';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import type { Instant } from '#domain/time/civil-time';

/** What a notice that is only looked at is called until it is tapped. */
const FORETOLD = 'foretold';

/** Acts that change nothing on the board, or need what a phone cannot look up: slips, templates, acts of before. */
const UNSEEN: readonly Action['type'][] = [
  'receive-cards',
  'save-template',
  'retire-template',
  'publish-import',
];

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
  const after = taken(stateOf(board), board, actor, { id: FORETOLD, tappedAt: now, action }, now);
  return isRefusal(after) ? after : boardWith(board, after);
}

/** The board once the Desk has taken all that waits, in its order; an act that it would refuse now changes nothing. */
export function foretellAll(
  board: BoardSnapshot,
  actor: DeskView['actor'],
  waiting: readonly PostedAction[],
  now: Instant,
): { board: BoardSnapshot; refused: ReadonlyMap<string, Refusal> } {
  const refused = new Map<string, Refusal>();
  const before = stateOf(board);
  let state = before;
  for (const posted of waiting) {
    if (UNSEEN.includes(posted.action.type)) continue;
    const after = taken(state, board, actor, posted, now);
    if (!isRefusal(after)) state = after;
    // Whether an act of before may still be taken back only the Desk remembers.
    else if (after.refused !== 'undo-unknown') refused.set(posted.id, after);
  }
  return { board: state === before ? board : boardWith(board, state), refused };
}

function taken(
  before: OfficeState,
  { epoch, seq }: BoardSnapshot,
  actor: DeskView['actor'],
  { id: actionId, tappedAt, action }: PostedAction,
  now: Instant,
): OfficeState | Refusal {
  const context = { now, tappedAt, actor, actionId, slips: [], awaiting: [], staged: null };
  const facts = decide(action, before, context);
  if (isRefusal(facts)) return facts;
  const by = { at: now, tappedAt, actor: actor.id, role: actor.role, actionId, device: null };
  return facts.reduce((state, fact, at) => evolve(state, { epoch, seq: seq + at + 1, ...by, fact }), before);
}

function boardWith(board: BoardSnapshot, after: OfficeState): BoardSnapshot {
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
