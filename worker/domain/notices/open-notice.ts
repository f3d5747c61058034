import type { Context } from '../ledger/context.ts';
import { isRefusal, type Refusal, refuse } from '../ledger/refusal.ts';
import { findNotice, type OfficeState } from '../ledger/state.ts';
import type { Notice, NoticeId } from './notice.ts';
import { isOver } from './notice-time.ts';

/** More news on one notice nobody reads; and a board must stay small enough to be sent whole. */
export const UPDATES_MAX = 60;

/** The notice an act speaks of, while something can still be said on it; else why not. */
export function openNotice(id: NoticeId, state: OfficeState, { now }: Context): Notice | Refusal {
  const notice = findNotice(state, id);
  if (!notice) return refuse('notice-unknown');
  return isOver(notice, now) ? refuse('notice-over') : notice;
}

/** The same, where its timeline has room for a line that changes what is said. */
export function openNoticeWithRoom(id: NoticeId, state: OfficeState, context: Context): Notice | Refusal {
  const notice = openNotice(id, state, context);
  if (isRefusal(notice) || notice.updates.length < UPDATES_MAX) return notice;
  return refuse('too-many', String(UPDATES_MAX));
}
