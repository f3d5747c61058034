import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import { findService } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import { DAY } from '../time/civil-time.ts';
import type { Effect, Notice, NoticeUpdate } from './notice.ts';
import type { PublishNotice, ResolveNotice, UpdateNotice } from './notice-actions.ts';
import { isOver } from './notice-time.ts';

/** No promise of news reaches further than a week: by then nobody remembers it. */
export const NEXT_UPDATE_MAX_DAYS = 7;
/** An outage may be back-dated this far. */
export const BACKDATE_MAX_DAYS = 30;
/** Nothing is announced further ahead than a year, or ends later than two: such a date is a slip of the thumb. */
export const START_AHEAD_MAX_DAYS = 365;
export const END_AHEAD_MAX_DAYS = 730;
/** More notices at once, or more news on one, nobody reads; and a board must stay small enough to be sent whole. */
export const NOTICES_MAX = 40;
export const UPDATES_MAX = 60;

export function decidePublishNotice(
  action: PublishNotice,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const { now } = context;
  // A notice takes the id that its phone made up; another phone's must not write over it.
  if (findNotice(state, context.actionId)) return refuse('action-id-reused');
  const open = Object.values(state.notices).filter((notice) => !isOver(notice, now));
  if (open.length >= NOTICES_MAX) return refuse('too-many', String(NOTICES_MAX));
  const no = refuseContent(action, office, context) ?? refuseLater(action, context);
  if (no) return no;
  const { type: _, ...said } = action;
  const phase = 'reported' as const;
  const first: NoticeUpdate = {
    at: now,
    by: context.actor.role,
    kind: 'published',
    phase,
    text: action.text,
    effects: action.effects,
    nextUpdateAt: action.nextUpdateAt,
  };
  const notice: Notice = {
    ...said,
    id: context.actionId,
    phase,
    publishedAt: now,
    repeats: action.repeats && { ...action.repeats, zone: office.zone },
    resolvedAt: null,
    correctedAt: null,
    withdrawnAt: null,
    updates: [first],
  };
  return [{ type: 'notice-published', notice }];
}

export function decideUpdateNotice(
  action: UpdateNotice,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const notice = findNotice(state, action.notice);
  if (!notice) return refuse('notice-unknown');
  if (isOver(notice, context.now)) return refuse('notice-over');
  if (notice.updates.length >= UPDATES_MAX) return refuse('too-many', String(UPDATES_MAX));
  const no =
    refuseEffects(office, action.effects ?? []) ?? refusePromise(notice.kind, action.nextUpdateAt, context);
  if (no) return no;
  if (notice.kind === 'outage' && action.effects?.length === 0) return refuse('outage-needs-effects');
  const { phase, effects, text, nextUpdateAt } = action;
  return [{ type: 'notice-updated', notice: notice.id, phase, effects, text, nextUpdateAt }];
}

export function decideResolveNotice(
  action: ResolveNotice,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const notice = findNotice(state, action.notice);
  if (!notice) return refuse('notice-unknown');
  if (isOver(notice, context.now)) return refuse('notice-over');
  return [{ type: 'notice-resolved', notice: notice.id, text: action.text }];
}

/** What a notice says of itself, published or corrected: why it may not be said. */
export function refuseContent(said: Content, office: Office, context: Context): Refusal | null {
  const { now, tappedAt } = context;
  if (said.startedAt < tappedAt - BACKDATE_MAX_DAYS * DAY) return refuse('start-too-old');
  if (said.endsAt !== null && said.endsAt <= said.startedAt) return refuse('end-before-start');
  if (said.startedAt > now + START_AHEAD_MAX_DAYS * DAY) return refuse('date-too-far');
  if ((said.endsAt ?? 0) > now + END_AHEAD_MAX_DAYS * DAY) return refuse('date-too-far');
  return (
    refuseEffects(office, said.effects) ??
    (said.kind === 'outage' ? refuseOutage(said, context) : refuseAnnouncement(said))
  );
}

/** What is said of a notice by itself, apart from its life. */
type Content = Pick<Notice, 'kind' | 'cause' | 'owner' | 'effects' | 'text' | 'startedAt' | 'endsAt'>;

/** What concerns only the moment of publishing: the promise, a later showing, how often it comes. */
function refuseLater(action: PublishNotice, context: Context): Refusal | null {
  const { visibleFrom, repeats, startedAt, endsAt } = action;
  // An outage is there now: to tell it later is to hide it.
  if (visibleFrom !== null && action.kind === 'outage') return refuse('start-in-future');
  if (visibleFrom !== null && visibleFrom > context.now + START_AHEAD_MAX_DAYS * DAY)
    return refuse('date-too-far');
  if (visibleFrom !== null && endsAt !== null && repeats === null && visibleFrom >= endsAt)
    return refuse('end-before-start');
  const period = repeats?.every === 'week' ? 7 * DAY : 28 * DAY;
  if (repeats !== null && endsAt !== null && endsAt - startedAt >= period) return refuse('repeats-overlap');
  return refusePromise(action.kind, action.nextUpdateAt, context);
}

function refuseOutage(said: Content, context: Context): Refusal | null {
  if (said.cause === null || said.owner === null) return refuse('outage-needs-cause');
  if (said.effects.length === 0) return refuse('outage-needs-effects');
  if (said.startedAt > context.tappedAt) return refuse('start-in-future');
  // Without a template's words the cause alone says too little.
  if (said.cause === 'other' && said.text === null) return refuse('text-missing');
  return null;
}

function refuseAnnouncement(said: Content): Refusal | null {
  return said.text === null ? refuse('text-missing') : null;
}

/**
 * The promise of the next news: mandatory on an outage. It is held against the moment of the tap, not of
 * receipt: what a phone without signal kept for two hours is still said, and shows as overdue at once.
 */
function refusePromise(kind: Notice['kind'], at: number | null, context: Context): Refusal | null {
  if (at === null) return kind === 'outage' ? refuse('next-update-missing') : null;
  if (at <= context.tappedAt) return refuse('next-update-past');
  if (at > context.now + NEXT_UPDATE_MAX_DAYS * DAY) return refuse('next-update-too-far');
  return null;
}

function refuseEffects(office: Office, effects: readonly Effect[]): Refusal | null {
  const stranger = effects.find((effect) => !findService(office, effect.service));
  return stranger ? refuse('service-unknown', stranger.service) : null;
}
