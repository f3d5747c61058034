import type { Cause, Owner } from '#domain/notices/cause';
import type { AdviceCode, Effect, Notice, Scope } from '#domain/notices/notice';
import type { PublishNotice } from '#domain/notices/notice-actions';
import type { Template } from '#domain/notices/template';
import { effectsOfTemplate } from '#domain/notices/templates';
import type { Office } from '#domain/office/office';
import type { Bilingual } from '#domain/services/service';
import { addDays, civilAt, type Instant, instantAt, minutesOf, type Zone } from '#domain/time/civil-time';
import type { Moment } from '../outage/moment-field.tsx';
import { effectsAt } from '../outage/outage-draft.ts';
import {
  type FieldValues,
  filledText,
  freeTextOf,
  NO_TEXT,
  type TypedText,
  typedOf,
} from '../outage/template-text.ts';

/** What is no outage: planned work, changed hours, anything else worth knowing. */
export const ANNOUNCED = ['maintenance', 'schedule', 'info'] as const;
export type Announced = (typeof ANNOUNCED)[number];

/** Each on a step of its own. */
export type AnnouncementDetail = 'text' | 'when' | 'repeats' | 'shown' | 'effects' | 'scope';

/** From when and until when; null: from now, and until somebody ends it. */
export interface Span {
  startsAt: Moment | null;
  endsAt: Moment | null;
}

/** An announcement on its way to being published: plain data, so that two of them can be told apart by their text. */
export interface AnnouncementDraft extends Span {
  kind: Announced;
  template: Notice['template'];
  /** How the template is called; null of own words. */
  title: Bilingual | null;
  cause: Cause | null;
  owner: Owner | null;
  advice: AdviceCode | null;
  effects: Effect[];
  scope: Scope;
  text: TypedText;
  fields: FieldValues;
  every: 'once' | 'week' | 'month';
  times: number;
  /** Null: at once. */
  shownFrom: Moment | null;
}

/** Planned work is announced for a morning, as offices do it, and two hours of it are common. */
const WORK_BEGINS = '08:00';
const WORK_ENDS = '10:00';
/** News that says nothing of its end goes off the board by itself: old news beside new is not read. */
const INFO_DAYS = 7;
export const TIMES_AT_FIRST = 4;

/** What one tap fills in; `template` null for own words. */
export function announcementDraft(
  kind: Announced,
  template: Template | null,
  office: Office,
  scope: Scope,
  now: Instant,
): AnnouncementDraft {
  return {
    kind,
    template: template && { id: template.id, version: template.version },
    title: template?.title ?? null,
    cause: template?.cause ?? null,
    owner: template?.owner ?? null,
    advice: template?.advice ?? null,
    effects: template ? effectsOfTemplate(office, template) : [],
    scope,
    text: template ? typedOf(template.text) : NO_TEXT,
    fields: {},
    ...usualSpan(kind, now, office.zone),
    every: 'once',
    times: TIMES_AT_FIRST,
    shownFrom: null,
  };
}

/** Work tomorrow morning; hours until tonight, for "today" must not be read tomorrow; news for a week. */
export function usualSpan(kind: Announced, now: Instant, zone: Zone): Span {
  const today = civilAt(now, zone).date;
  const at = (days: number, clock: string): Instant =>
    instantAt(addDays(today, days), minutesOf(clock), zone);
  switch (kind) {
    case 'maintenance':
      return { startsAt: at(1, WORK_BEGINS), endsAt: at(1, WORK_ENDS) };
    case 'schedule':
      return { startsAt: null, endsAt: at(0, '23:59') };
    case 'info':
      return { startsAt: null, endsAt: at(INFO_DAYS, '23:59') };
  }
}

/** The action a draft stands for, were it tapped at `tappedAt`; a moment that is still being typed counts as none. */
export function announcementOf(draft: AnnouncementDraft, office: Office, tappedAt: Instant): PublishNotice {
  const { kind, template, cause, owner, advice, scope, effects, text, fields, every, times } = draft;
  const endsAt = setOr(draft.endsAt, null);
  const comesAgain = every !== 'once' && kind === 'maintenance' && endsAt !== null;
  return {
    type: 'publish-notice',
    kind,
    cause,
    owner,
    scope,
    effects: effectsAt(effects, office, scope),
    advice,
    text: freeTextOf(filledText(text, fields, office.zone)),
    startedAt: setOr(draft.startsAt, tappedAt),
    endsAt,
    nextUpdateAt: null,
    repeats: comesAgain ? { every, times } : null,
    visibleFrom: setOr(draft.shownFrom, null),
    template,
  };
}

function setOr<Other>(moment: Moment | null, other: Other): Instant | Other {
  return typeof moment === 'number' ? moment : other;
}
