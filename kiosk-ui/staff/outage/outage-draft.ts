import type { Cause, Owner } from '#domain/notices/cause';
import {
  type AdviceCode,
  type Effect,
  FREE_TEXT_MAX,
  type FreeText,
  type Scope,
} from '#domain/notices/notice';
import type { PublishNotice } from '#domain/notices/notice-actions';
import { effectsOf, type OutageTemplate } from '#domain/notices/templates';
import { offers } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { openingAt } from '#domain/office/opening';
import type { Place } from '#domain/office/place';
import type { Service } from '#domain/services/service';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';

/** What can be changed before publishing, each on a step of its own. */
export type Detail = 'effects' | 'scope' | 'start' | 'advice' | 'text';

/** When it began, as a clerk says it. `since-opening`: it was so when the doors opened. */
export const STARTS = ['just-now', 'quarter', 'hour', 'since-opening'] as const;
export type Start = (typeof STARTS)[number];

/** Words typed by hand, as they stand in the two fields. */
export interface TypedText {
  id: string;
  en: string;
}
export const NO_TEXT: TypedText = { id: '', en: '' };

/** An outage on its way to being published: plain data, so that two of them can be told apart by their text. */
export interface OutageDraft {
  cause: Cause;
  owner: Owner;
  advice: AdviceCode;
  effects: Effect[];
  scope: Scope;
  start: Start;
  nextMinutes: number;
  text: TypedText;
}

/** What one tap on a cause fills in. */
export function draftOf(template: OutageTemplate, office: Office, scope: Scope): OutageDraft {
  const { cause, owner, advice, nextUpdateMinutes } = template;
  return {
    cause,
    owner,
    advice,
    effects: effectsAt(office, cause, scope),
    scope,
    start: 'just-now',
    nextMinutes: nextUpdateMinutes,
    text: NO_TEXT,
  };
}

/** What a cause does to the services offered where it applies: a hall without printing loses none of it. */
export function effectsAt(office: Office, cause: Cause, scope: Scope): Effect[] {
  const offered = servicesAt(office, scope);
  return effectsOf(office, cause).filter(({ service }) => offered.some((one) => one.id === service));
}

/** The services offered at one of these places at least, in the office's order. */
export function servicesAt(office: Office, scope: Scope): Service[] {
  const places = office.places.filter((place) => scope === 'all' || scope.includes(place.id));
  return office.services.filter((service) => places.some((place) => offers(place, service.id)));
}

/** The action a draft stands for, were it tapped at `tappedAt`. */
export function outageOf(draft: OutageDraft, office: Office, place: Place, tappedAt: Instant): PublishNotice {
  const { cause, owner, advice, effects, scope } = draft;
  return {
    type: 'publish-notice',
    kind: 'outage',
    cause,
    owner,
    scope,
    effects,
    advice,
    text: freeTextOf(draft.text),
    startedAt: startOf(draft.start, office, place, tappedAt),
    endsAt: null,
    nextUpdateAt: tappedAt + draft.nextMinutes * MINUTE,
    repeats: null,
    visibleFrom: null,
    template: null,
  };
}

/** The moment a start stands for. Before the doors open today, "since opening" is now: nothing was served yet. */
export function startOf(start: Start, office: Office, place: Place, tappedAt: Instant): Instant {
  switch (start) {
    case 'just-now':
      return tappedAt;
    case 'quarter':
      return tappedAt - 15 * MINUTE;
    case 'hour':
      return tappedAt - HOUR;
    case 'since-opening':
      return Math.min(openingAt(office, place, tappedAt).opensToday ?? tappedAt, tappedAt);
  }
}

/** What was typed, as the board carries it; null when nothing was. */
export function freeTextOf({ id, en }: TypedText): FreeText | null {
  const first = id.trim().slice(0, FREE_TEXT_MAX);
  const second = en.trim().slice(0, FREE_TEXT_MAX);
  if (first === '') return null;
  return { id: first, en: second === '' ? null : second };
}
