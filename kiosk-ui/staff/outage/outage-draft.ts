import type { Cause, Owner } from '#domain/notices/cause';
import type { AdviceCode, Effect, Notice, Scope } from '#domain/notices/notice';
import type { PublishNotice } from '#domain/notices/notice-actions';
import type { Template } from '#domain/notices/template';
import { effectsOfTemplate } from '#domain/notices/templates';
import { offers } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { openingAt } from '#domain/office/opening';
import type { Place } from '#domain/office/place';
import type { Bilingual, Service } from '#domain/services/service';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';
import type { Moment } from './moment-field.tsx';
import { type FieldValues, filledText, freeTextOf, type TypedText, typedOf } from './template-text.ts';

export { freeTextOf, NO_TEXT, type TypedText } from './template-text.ts';

/** What can be changed before publishing, each on a step of its own. */
export type Detail = 'effects' | 'scope' | 'start' | 'advice' | 'text';

/** When it began, as a clerk says it. `since-opening`: it was so when the doors opened. */
export const STARTS = ['just-now', 'quarter', 'hour', 'since-opening'] as const;
export type Start = (typeof STARTS)[number];

/** An outage on its way to being published: plain data, so that two of them can be told apart by their text. */
export interface OutageDraft {
  template: NonNullable<Notice['template']>;
  /** How the template is called. */
  title: Bilingual;
  cause: Cause;
  owner: Owner;
  advice: AdviceCode | null;
  /** All that the template touches; what the chosen places do not offer falls away when it is published. */
  effects: Effect[];
  scope: Scope;
  /** One of the usual beginnings, or a moment of its own. */
  start: Start | Moment;
  nextMinutes: number;
  text: TypedText;
  fields: FieldValues;
}

/** Of a template that names none: an hour is what people wait for news. */
const NEWS_WITHIN_MINUTES = 60;

/** What one tap on a template fills in. */
export function draftOf(template: Template, office: Office, scope: Scope): OutageDraft {
  const { id, version, title, cause, owner, advice, nextUpdateMinutes, text } = template;
  return {
    template: { id, version },
    title,
    cause: cause ?? 'other',
    owner: owner ?? 'office',
    advice,
    effects: effectsOfTemplate(office, template),
    scope,
    start: 'just-now',
    nextMinutes: nextUpdateMinutes ?? NEWS_WITHIN_MINUTES,
    text: typedOf(text),
    fields: {},
  };
}

/**
 * Where a template holds at first: only where it touches something, so that halls that lose nothing are not called
 * disturbed. Everywhere, when each place loses something or none does.
 * @param own as far as the clerk reaches; a clerk of one place speaks for that place alone
 */
export function usualScope(template: Template | null, office: Office, own: Scope): Scope {
  if (own !== 'all' || template === null) return own;
  const effects = effectsOfTemplate(office, template);
  const touched = office.places.filter((place) => effects.some(({ service }) => offers(place, service)));
  return touched.length === 0 || touched.length === office.places.length ? own : touched.map(({ id }) => id);
}

/** The part of these effects that the chosen places offer: a hall without printing loses none of it. */
export function effectsAt(effects: readonly Effect[], office: Office, scope: Scope): Effect[] {
  const offered = servicesAt(office, scope);
  return effects.filter(({ service }) => offered.some((one) => one.id === service));
}

/** The services offered at one of these places at least, in the office's order. */
export function servicesAt(office: Office, scope: Scope): Service[] {
  const places = office.places.filter((place) => scope === 'all' || scope.includes(place.id));
  return office.services.filter((service) => places.some((place) => offers(place, service.id)));
}

/** The action a draft stands for, were it tapped at `tappedAt`. */
export function outageOf(draft: OutageDraft, office: Office, place: Place, tappedAt: Instant): PublishNotice {
  const { cause, owner, advice, effects, scope, template, text, fields } = draft;
  return {
    type: 'publish-notice',
    kind: 'outage',
    cause,
    owner,
    scope,
    effects: effectsAt(effects, office, scope),
    advice,
    text: freeTextOf(filledText(text, fields, office.zone)),
    startedAt: startOf(draft.start, office, place, tappedAt),
    endsAt: null,
    nextUpdateAt: tappedAt + draft.nextMinutes * MINUTE,
    repeats: null,
    visibleFrom: null,
    template,
  };
}

/** The moment a start stands for, never in the future; of one that is still being typed, now. Before the doors open today, "since opening" is now: nothing was served yet. */
export function startOf(start: Start | Moment, office: Office, place: Place, tappedAt: Instant): Instant {
  if (typeof start === 'number') return Math.min(start, tappedAt);
  switch (start) {
    case 'just-now':
    case 'unset':
      return tappedAt;
    case 'quarter':
      return tappedAt - 15 * MINUTE;
    case 'hour':
      return tappedAt - HOUR;
    case 'since-opening':
      return Math.min(openingAt(office, place, tappedAt).opensToday ?? tappedAt, tappedAt);
  }
}
