import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { isRefusal, type Refusal, refuse } from '../ledger/refusal.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import type { Office } from '../office/office.ts';
import { shareOf } from '../staff/roles.ts';
import type { Notice, NoticeUpdate } from './notice.ts';
import type { PublishNotice, ResolveNotice, UpdateNotice } from './notice-actions.ts';
import { isOver } from './notice-time.ts';
import { openNotice, openNoticeWithRoom } from './open-notice.ts';
import { refuseEffects, refusePromise, refuseSpan, refuseStart, refuseWords } from './refuse-content.ts';
import { templatesOf } from './seed-templates.ts';

/** More notices at once nobody reads; and a board must stay small enough to be sent whole. */
export const NOTICES_MAX = 40;

export function decidePublishNotice(
  action: PublishNotice,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const { now } = context;
  // A notice takes the id that its phone made up; another phone's must not write over it.
  if (findNotice(state, context.actionId)) return refuse('action-id-reused');
  const full = refuseMore(state, context);
  if (full) return full;
  const notice = noticeOf(action, office, state, context);
  const no =
    refuseStart(notice.kind, notice.startedAt, context) ??
    refuseSpan(notice, now) ??
    refuseEffects(office, notice.effects) ??
    refuseWords(notice) ??
    refusePromise(notice.kind, notice.nextUpdateAt, context);
  if (no) return no;
  // A phone without signal kept it until its time had passed: it would be on no screen, and its clerk would think it was.
  return isOver(notice, now) ? refuse('notice-over') : [{ type: 'notice-published', notice }];
}

export function decideUpdateNotice(
  action: UpdateNotice,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const notice = openNoticeWithRoom(action.notice, state, context);
  if (isRefusal(notice)) return notice;
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
  const notice = openNotice(action.notice, state, context);
  if (isRefusal(notice)) return notice;
  return [{ type: 'notice-resolved', notice: notice.id, text: action.text }];
}

/** Why not one notice more: as many stand as may. */
export function refuseMore({ notices }: OfficeState, { now, actor }: Context): Refusal | null {
  const most = shareOf(actor, NOTICES_MAX);
  const open = Object.values(notices).filter((notice) => !isOver(notice, now));
  return open.length >= most ? refuse('too-many', String(most)) : null;
}

/** The notice as it would stand, with the first line of its timeline. */
function noticeOf(action: PublishNotice, office: Office, state: OfficeState, context: Context): Notice {
  const { now, actor, actionId } = context;
  const { type: _, ...said } = action;
  const phase = 'reported' as const;
  const { text, effects, nextUpdateAt } = action;
  const first: NoticeUpdate = {
    at: now,
    by: actor.role,
    kind: 'published',
    phase,
    text,
    effects,
    nextUpdateAt,
  };
  return {
    ...said,
    id: actionId,
    phase,
    publishedAt: now,
    repeats: action.repeats && { ...action.repeats, zone: office.zone },
    template: knownTemplate(action, state),
    resolvedAt: null,
    correctedAt: null,
    withdrawnAt: null,
    updates: [first],
  };
}

/**
 * Which template it was made from, as far as the office has had it: the words stand on their own, and a name that
 * a phone made up does not get onto a public board.
 */
function knownTemplate({ template }: PublishNotice, state: OfficeState): Notice['template'] {
  const known = templatesOf(state.templates).find((one) => one.id === template?.id);
  return template && known && template.version <= known.version ? template : null;
}
