import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { serviceId } from '../services/service.ts';
import { toldState } from '../services/service-state.ts';
import { role } from '../staff/roles.ts';
import { instant, zone } from '../time/civil-time.ts';
import { cause, owner } from './cause.ts';

export const noticeId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/);
export type NoticeId = z.infer<typeof noticeId>;

export const noticeKind = z.enum(['outage', 'maintenance', 'schedule', 'info']);
export type NoticeKind = z.infer<typeof noticeKind>;

/** How far an outage has come. `resolved` is reached by resolving, never by an update. */
export const phase = z.enum(['reported', 'confirmed', 'recovering', 'resolved']);
export type Phase = z.infer<typeof phase>;

/** What a visitor should do meanwhile: a closed list, so that it reads well in both languages and can be spoken. */
export const adviceCode = z.enum([
  'leave-file',
  'wait-for-news',
  'come-another-day',
  'ask-counter',
  'go-to-lobby',
  'bring-nothing',
]);
export type AdviceCode = z.infer<typeof adviceCode>;

/** Longest free text: two short sentences, readable from the lobby in ten seconds. */
export const FREE_TEXT_MAX = 280;
const words = z.string().trim().min(1).max(FREE_TEXT_MAX);
/** Free text of the office; its English may be missing and then the Indonesian stands. */
export const freeText = z.object({ id: words, en: words.nullable() });
export type FreeText = z.infer<typeof freeText>;

export const scope = z.union([z.literal('all'), z.array(placeId).min(1).max(400)]);
export type Scope = z.infer<typeof scope>;

/** A service and how far its shutter is down. */
export const effect = z.object({ service: serviceId, state: toldState.exclude(['normal']) });
export type Effect = z.infer<typeof effect>;
/** What a notice does to services; each named once, or board and answer could read it two ways. */
export const effects = z
  .array(effect)
  .max(24)
  .refine((list) => new Set(list.map((e) => e.service)).size === list.length, {
    error: 'a service is named twice',
  });

/** What a line of the timeline is. An `extension` moves the promise of news and says nothing else. */
export const updateKind = z.enum([
  'published',
  'update',
  'extension',
  'correction',
  'resolved',
  'withdrawn',
  'undone',
]);
export type UpdateKind = z.infer<typeof updateKind>;

/** One line of a notice's timeline. Its author is a role: names stay in the journal. */
export const noticeUpdate = z.object({
  at: instant,
  by: role,
  kind: updateKind.default('update'),
  phase,
  text: freeText.nullable(),
  /** Services as they stand from this line on; null where it leaves them. */
  effects: z.array(effect).nullable().default(null),
  nextUpdateAt: instant.nullable(),
});
export type NoticeUpdate = z.infer<typeof noticeUpdate>;

/** Planned work that comes again: so many times in all, each week or each month, by the office's calendar. */
export const repeats = z.object({ every: z.enum(['week', 'month']), times: z.int().min(2).max(53), zone });

/** The template that a notice was made from, as it was worded then. */
export const templateRef = z.object({ id: z.string().max(40), version: z.int().min(1) });

/** A notice as the board carries it. */
export const notice = z.object({
  id: noticeId,
  kind: noticeKind,
  cause: cause.nullable(),
  owner: owner.nullable(),
  scope,
  effects: z.array(effect),
  advice: adviceCode.nullable(),
  text: freeText.nullable(),
  phase,
  startedAt: instant,
  /** Planned end; an outage has none. */
  endsAt: instant.nullable(),
  repeats: repeats.nullable().default(null),
  /** Screens tell it from here on; null: since it was published. */
  visibleFrom: instant.nullable().default(null),
  template: templateRef.nullable().default(null),
  /** The promise of more news; always set on an outage that is not resolved. */
  nextUpdateAt: instant.nullable(),
  publishedAt: instant,
  resolvedAt: instant.nullable(),
  /** When it was last corrected: the screen says so. */
  correctedAt: instant.nullable().default(null),
  /** Taken back: it was not so. */
  withdrawnAt: instant.nullable().default(null),
  updates: z.array(noticeUpdate),
});
export type Notice = z.infer<typeof notice>;

export function concerns(notice: { scope: Scope }, place: string): boolean {
  return notice.scope === 'all' || notice.scope.includes(place);
}
