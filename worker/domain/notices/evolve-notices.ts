import { noteSpoken } from '../confirmation/evolve-confirmation.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import { DAY, type Instant } from '../time/civil-time.ts';
import type { Notice } from './notice.ts';
import type { NoticePublished, NoticeResolved, NoticeUpdated } from './notice-events.ts';

/** A notice that is over stays at hand this long, so that answers can still name the outage that broke a promise. */
export const OVER_KEPT_DAYS = 30;

export function evolvePublished(state: OfficeState, event: LedgerEvent, fact: NoticePublished): OfficeState {
  const recent = Object.entries(state.notices).filter(([, notice]) => !isLongOver(notice, event.at));
  const notices = { ...Object.fromEntries(recent), [fact.notice.id]: fact.notice };
  return noteSpoken({ ...state, notices }, event, fact.notice.scope);
}

export function evolveUpdated(state: OfficeState, event: LedgerEvent, fact: NoticeUpdated): OfficeState {
  const before = known(state, fact.notice);
  const { phase, text, nextUpdateAt } = fact;
  const after: Notice = {
    ...before,
    phase,
    nextUpdateAt,
    effects: fact.effects ?? before.effects,
    updates: [...before.updates, { at: event.at, by: event.role, phase, text, nextUpdateAt }],
  };
  return noteSpoken(withNotice(state, after), event, before.scope);
}

export function evolveResolved(state: OfficeState, event: LedgerEvent, fact: NoticeResolved): OfficeState {
  const before = known(state, fact.notice);
  const line = {
    at: event.at,
    by: event.role,
    phase: 'resolved',
    text: fact.text,
    nextUpdateAt: null,
  } as const;
  const after: Notice = {
    ...before,
    phase: 'resolved',
    nextUpdateAt: null,
    resolvedAt: event.at,
    updates: [...before.updates, line],
  };
  return noteSpoken(withNotice(state, after), event, before.scope);
}

function withNotice(state: OfficeState, notice: Notice): OfficeState {
  return { ...state, notices: { ...state.notices, [notice.id]: notice } };
}

/** The ledger never speaks of a notice it has not published; if it does, it is damaged and must not be folded on. */
function known(state: OfficeState, id: string): Notice {
  const notice = findNotice(state, id);
  if (!notice) throw new Error(`the ledger names a notice it never published: ${id}`);
  return notice;
}

function isLongOver(notice: Notice, now: Instant): boolean {
  const over = notice.resolvedAt ?? notice.endsAt;
  return over !== null && over < now - OVER_KEPT_DAYS * DAY;
}
