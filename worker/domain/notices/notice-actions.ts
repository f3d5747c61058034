import * as z from 'zod';
import { placesOnce } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';
import { cause, owner } from './cause.ts';
import { adviceCode, effects, freeText, noticeId, noticeKind, phase } from './notice.ts';

/** Say something on the board. The notice takes the action's id. */
export const publishNotice = z
  .strictObject({
    type: z.literal('publish-notice'),
    kind: noticeKind,
    cause: cause.nullable(),
    owner: owner.nullable(),
    scope: z.union([z.literal('all'), placesOnce]),
    effects,
    advice: adviceCode.nullable(),
    text: freeText.nullable(),
    /** May be back-dated; an outage is noticed before it is announced. */
    startedAt: instant,
    endsAt: instant.nullable(),
    nextUpdateAt: instant.nullable(),
  })
  .refine((said) => said.kind !== 'outage' || said.endsAt === null, {
    error: 'an outage ends when somebody says so, never by itself',
  });
export type PublishNotice = z.infer<typeof publishNotice>;

/** News on a notice. `effects` null leaves the services as they were; moving only `nextUpdateAt` is an extension. */
export const updateNotice = z.strictObject({
  type: z.literal('update-notice'),
  notice: noticeId,
  phase: phase.exclude(['resolved']),
  effects: effects.nullable(),
  text: freeText.nullable(),
  nextUpdateAt: instant.nullable(),
});
export type UpdateNotice = z.infer<typeof updateNotice>;

export const resolveNotice = z.strictObject({
  type: z.literal('resolve-notice'),
  notice: noticeId,
  text: freeText.nullable(),
});
export type ResolveNotice = z.infer<typeof resolveNotice>;
