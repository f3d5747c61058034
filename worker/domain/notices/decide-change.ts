import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { isRefusal, type Refusal, refuse } from '../ledger/refusal.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import type { Office } from '../office/office.ts';
import { refuseMore } from './decide-notices.ts';
import type { CorrectNotice, UndoAct, WithdrawNotice } from './notice-actions.ts';
import { isOver } from './notice-time.ts';
import { openNotice, openNoticeWithRoom, UPDATES_MAX } from './open-notice.ts';
import { refuseEffects, refuseSpan, refuseStart, refuseWords } from './refuse-content.ts';
import { UNDO_GRACE_MS, UNDO_HEARD_WITHIN_MS, UNDO_MS } from './undoable.ts';

/** Lines on one notice past which nothing is undone: doing and undoing must not make a board grow without end. */
const UNDONE_LINES_MAX = UPDATES_MAX + 20;

/**
 * What was said wrongly is put right as a whole: the corrected notice must be one that could have been published.
 * What is not changed is not asked again for its date or its services: it was right in its time.
 */
export function decideCorrectNotice(
  action: CorrectNotice,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const notice = openNoticeWithRoom(action.notice, state, context);
  if (isRefusal(notice)) return notice;
  const changes = definedOf(action.changes);
  const said = { ...notice, ...changes };
  const no =
    (changes.startedAt === undefined ? null : refuseStart(notice.kind, changes.startedAt, context)) ??
    refuseSpan(said, context.now) ??
    refuseEffects(office, changes.effects ?? []) ??
    refuseWords(said);
  return no ?? [{ type: 'notice-corrected', notice: notice.id, changes }];
}

export function decideWithdrawNotice(
  action: WithdrawNotice,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const notice = openNotice(action.notice, state, context);
  if (isRefusal(notice)) return notice;
  return [{ type: 'notice-withdrawn', notice: notice.id, text: action.text }];
}

/**
 * One's own last word on a notice, taken back within seconds. Once a colleague has spoken on it, undoing would
 * take back their words too: then it is corrected instead.
 */
export function decideUndoAct(action: UndoAct, state: OfficeState, context: Context): Fact[] | Refusal {
  const { actor, tappedAt, now } = context;
  const act = state.undoable.find((one) => one.act === action.act && one.actor === actor.id);
  const notice = act ? findNotice(state, act.notice) : null;
  if (!act || !notice) return refuse('undo-unknown');
  if (tappedAt > act.at + UNDO_MS + UNDO_GRACE_MS || now > act.at + UNDO_HEARD_WITHIN_MS)
    return refuse('undo-too-late');
  if (notice.updates.length !== act.lines) return refuse('undo-overtaken');
  if (notice.updates.length >= UNDONE_LINES_MAX) return refuse('too-many', String(UNDONE_LINES_MAX));
  // Ending some, publishing others and undoing the ends would make a board without bounds.
  const revives = act.before !== null && isOver(notice, now) && !isOver(act.before, now);
  const full = revives ? refuseMore(state, context) : null;
  return full ?? [{ type: 'act-undone', act: act.act, notice: act.notice, before: act.before }];
}

/** What is present in a partial, without what is there as undefined. */
function definedOf<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
