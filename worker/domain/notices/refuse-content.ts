import type { Context } from '../ledger/context.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import { findService } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import { DAY, type Instant } from '../time/civil-time.ts';
import type { Effect, Notice } from './notice.ts';
import { overAt, type Timed } from './notice-time.ts';

/** No promise of news reaches further than a week: by then nobody remembers it. */
export const NEXT_UPDATE_MAX_DAYS = 7;
/** An outage may be back-dated this far. */
export const BACKDATE_MAX_DAYS = 30;
/** Nothing is announced further ahead than a year, or ends later than two: such a date is a slip of the thumb. */
export const START_AHEAD_MAX_DAYS = 365;
export const END_AHEAD_MAX_DAYS = 730;
/** The shortest a week, or a month, can be. */
const PERIOD_MS = { week: 7 * DAY, month: 28 * DAY };

/** Why a notice may not be said to begin then. Asked of a new beginning alone: what began long ago did so. */
export function refuseStart(kind: Notice['kind'], startedAt: Instant, context: Context): Refusal | null {
  const { now, tappedAt } = context;
  if (startedAt < tappedAt - BACKDATE_MAX_DAYS * DAY) return refuse('start-too-old');
  // An outage is there now; what has not happened is none.
  if (kind === 'outage' && startedAt > tappedAt) return refuse('start-in-future');
  return startedAt > now + START_AHEAD_MAX_DAYS * DAY ? refuse('date-too-far') : null;
}

/** Why a notice may not last, repeat or be shown so. */
export function refuseSpan(said: Timed & Pick<Notice, 'kind'>, now: Instant): Refusal | null {
  const { kind, startedAt, endsAt, repeats, visibleFrom } = said;
  // The schema holds both of what is published; a correction changes one side alone.
  if (kind === 'outage' && endsAt !== null) return refuse('body-malformed', 'endsAt');
  if (repeats !== null && endsAt === null) return refuse('body-malformed', 'endsAt');
  if (endsAt !== null && endsAt <= startedAt) return refuse('end-before-start');
  if (repeats !== null && endsAt !== null && endsAt - startedAt >= PERIOD_MS[repeats.every])
    return refuse('repeats-overlap');
  const end = overAt(said);
  if (Number.isFinite(end) && end > now + END_AHEAD_MAX_DAYS * DAY) return refuse('date-too-far');
  if (visibleFrom === null) return null;
  // To tell an outage later is to hide it.
  if (kind === 'outage') return refuse('start-in-future');
  if (visibleFrom >= end) return refuse('end-before-start');
  return visibleFrom > now + START_AHEAD_MAX_DAYS * DAY ? refuse('date-too-far') : null;
}

/** Why a notice may not be left saying this. Without a template's words the cause alone may say too little. */
export function refuseWords(
  said: Pick<Notice, 'kind' | 'cause' | 'owner' | 'effects' | 'text'>,
): Refusal | null {
  if (said.kind !== 'outage') return said.text === null ? refuse('text-missing') : null;
  if (said.cause === null || said.owner === null) return refuse('outage-needs-cause');
  if (said.effects.length === 0) return refuse('outage-needs-effects');
  return said.cause === 'other' && said.text === null ? refuse('text-missing') : null;
}

export function refuseEffects(office: Office, effects: readonly Effect[]): Refusal | null {
  const stranger = effects.find((effect) => !findService(office, effect.service));
  return stranger ? refuse('service-unknown', stranger.service) : null;
}

/**
 * The promise of the next news: mandatory on an outage. It is held against the moment of the tap, not of
 * receipt: what a phone without signal kept for two hours is still said, and shows as overdue at once.
 */
export function refusePromise(kind: Notice['kind'], at: Instant | null, context: Context): Refusal | null {
  if (at === null) return kind === 'outage' ? refuse('next-update-missing') : null;
  if (at <= context.tappedAt) return refuse('next-update-past');
  return at > context.now + NEXT_UPDATE_MAX_DAYS * DAY ? refuse('next-update-too-far') : null;
}
