import { noteSpoken } from '../confirmation/evolve-confirmation.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import { DAY, type Instant } from '../time/civil-time.ts';
import { isOver, type Notice, type NoticeId } from './notice.ts';
import type { NoticePublished, NoticeResolved, NoticeUpdated } from './notice-events.ts';

/** A notice that is over stays at hand this long, so that answers can still name the outage that broke a promise. */
export const OVER_KEPT_DAYS = 30;
/** And this long with all its words and news; answers need neither. */
export const OVER_WHOLE_DAYS = 2;
/** Of those that are over, the newest stay: a bound no office reaches in thirty days. */
export const OVER_KEPT_MAX = 200;

export function evolvePublished(state: OfficeState, event: LedgerEvent, fact: NoticePublished): OfficeState {
  const notices = { ...tidied(state.notices, event.at), [fact.notice.id]: fact.notice };
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

/** What the board still has to carry of earlier notices; the ledger itself keeps all of it. */
function tidied(notices: Record<NoticeId, Notice>, now: Instant): Record<NoticeId, Notice> {
  const all = Object.entries(notices);
  const kept = new Set(
    all
      .filter(([, notice]) => isOver(notice, now) && overSince(notice) >= now - OVER_KEPT_DAYS * DAY)
      .sort(([, a], [, b]) => overSince(b) - overSince(a))
      .slice(0, OVER_KEPT_MAX)
      .map(([id]) => id),
  );
  return Object.fromEntries(
    all
      .filter(([id, notice]) => kept.has(id) || !isOver(notice, now))
      .map(([id, notice]) => [id, slim(notice, now)]),
  );
}

function slim(notice: Notice, now: Instant): Notice {
  if (!isOver(notice, now) || overSince(notice) >= now - OVER_WHOLE_DAYS * DAY) return notice;
  return { ...notice, text: null, advice: null, updates: notice.updates.slice(-1) };
}

function overSince(notice: Notice): Instant {
  return notice.resolvedAt ?? notice.endsAt ?? Number.POSITIVE_INFINITY;
}
