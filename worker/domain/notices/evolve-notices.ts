import { noteSpoken } from '../confirmation/evolve-confirmation.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import type { Notice, NoticeUpdate, UpdateKind } from './notice.ts';
import type {
  ActUndone,
  NoticeCorrected,
  NoticePublished,
  NoticeResolved,
  NoticeUpdated,
  NoticeWithdrawn,
} from './notice-events.ts';
import { tidied } from './tidy-notices.ts';
import { newlyConfirmed, rememberUndoable, unconfirmed } from './undoable.ts';

export function evolvePublished(state: OfficeState, event: LedgerEvent, fact: NoticePublished): OfficeState {
  const notices = { ...tidied(state.notices, event.at), [fact.notice.id]: fact.notice };
  return withUndo(state, event, notices, [null, fact.notice]);
}

export function evolveUpdated(state: OfficeState, event: LedgerEvent, fact: NoticeUpdated): OfficeState {
  const before = known(state, fact.notice);
  const { phase, effects, text, nextUpdateAt } = fact;
  const quiet = effects === null && text === null && phase === before.phase;
  const line = lineOf(event, quiet ? 'extension' : 'update', { phase, effects, text, nextUpdateAt });
  return spoken(state, event, before, { phase, nextUpdateAt, effects: effects ?? before.effects }, line);
}

export function evolveResolved(state: OfficeState, event: LedgerEvent, fact: NoticeResolved): OfficeState {
  const before = known(state, fact.notice);
  const line = lineOf(event, 'resolved', { phase: 'resolved', text: fact.text });
  const change = { phase: 'resolved', nextUpdateAt: null, resolvedAt: event.at } as const;
  return spoken(state, event, before, change, line);
}

/** A correction holds from the notice's beginning: what it replaces never was so. */
export function evolveCorrected(state: OfficeState, event: LedgerEvent, fact: NoticeCorrected): OfficeState {
  const before = known(state, fact.notice);
  const { text = null, effects = null, ...others } = fact.changes;
  const change: Partial<Notice> = { correctedAt: event.at };
  Object.assign(change, others, effects === null ? {} : { effects }, 'text' in fact.changes ? { text } : {});
  const { phase, nextUpdateAt } = before;
  const line = lineOf(event, 'correction', { phase, effects, text, nextUpdateAt });
  return spoken(state, event, before, change, line);
}

export function evolveWithdrawn(state: OfficeState, event: LedgerEvent, fact: NoticeWithdrawn): OfficeState {
  const before = known(state, fact.notice);
  const line = lineOf(event, 'withdrawn', { phase: before.phase, text: fact.text });
  return spoken(state, event, before, { nextUpdateAt: null, withdrawnAt: event.at }, line);
}

/**
 * The notice stands as it did before the act, with a line more: what was said and taken back stays to be seen. A day
 * that only this act confirmed is unconfirmed again.
 */
export function evolveUndone(state: OfficeState, event: LedgerEvent, fact: ActUndone): OfficeState {
  const now = known(state, fact.notice);
  const restored: Notice = fact.before ?? { ...now, nextUpdateAt: null, withdrawnAt: event.at };
  const { phase, effects, nextUpdateAt } = restored;
  const line = lineOf(event, 'undone', { phase, effects, nextUpdateAt });
  const notice = { ...restored, updates: [...now.updates, line] };
  const act = state.undoable.find((one) => one.act === fact.act);
  const confirmations = act ? unconfirmed(state.confirmations, act) : state.confirmations;
  const undoable = state.undoable.filter((one) => one !== act);
  return { ...state, confirmations, undoable, notices: { ...state.notices, [notice.id]: notice } };
}

function spoken(
  state: OfficeState,
  event: LedgerEvent,
  before: Notice,
  change: Partial<Notice>,
  line: NoticeUpdate,
): OfficeState {
  const after: Notice = { ...before, ...change, updates: [...before.updates, line] };
  return withUndo(state, event, { ...state.notices, [after.id]: after }, [before, after]);
}

/** Somebody has spoken for these places, and may take it back within seconds. */
function withUndo(
  state: OfficeState,
  event: LedgerEvent,
  notices: OfficeState['notices'],
  change: readonly [Notice | null, Notice],
): OfficeState {
  const told = noteSpoken({ ...state, notices }, event, change[1].scope);
  const confirmed = newlyConfirmed(state.confirmations, told.confirmations);
  return { ...told, undoable: rememberUndoable(state.undoable, event, change, confirmed) };
}

function lineOf(
  event: LedgerEvent,
  kind: UpdateKind,
  said: Pick<NoticeUpdate, 'phase'> & Partial<NoticeUpdate>,
): NoticeUpdate {
  return { at: event.at, by: event.role, kind, text: null, effects: null, nextUpdateAt: null, ...said };
}

/** The ledger never speaks of a notice it has not published; if it does, it is damaged and must not be folded on. */
function known(state: OfficeState, id: string): Notice {
  const notice = findNotice(state, id);
  if (!notice) throw new Error(`the ledger names a notice it never published: ${id}`);
  return notice;
}
