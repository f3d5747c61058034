import * as z from 'zod';
import { placesOnce } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';
import { cause, owner } from './cause.ts';
import {
  adviceCode,
  effects,
  freeText,
  noticeId,
  noticeKind,
  phase,
  repeats,
  templateRef,
} from './notice.ts';

const scope = z.union([z.literal('all'), placesOnce]);

/** Say something on the board. The notice takes the action's id. */
export const publishNotice = z
  .strictObject({
    type: z.literal('publish-notice'),
    kind: noticeKind,
    cause: cause.nullable(),
    owner: owner.nullable(),
    scope,
    effects,
    advice: adviceCode.nullable(),
    text: freeText.nullable(),
    /** May be back-dated; an outage is noticed before it is announced. */
    startedAt: instant,
    endsAt: instant.nullable(),
    nextUpdateAt: instant.nullable(),
    /** Planned work alone comes again; it needs an end, so that each time has one. */
    repeats: repeats.omit({ zone: true }).nullable().default(null),
    /** Publish later: screens tell it from here on. Null: at once. */
    visibleFrom: instant.nullable().default(null),
    template: templateRef.nullable().default(null),
  })
  .refine((said) => said.kind !== 'outage' || said.endsAt === null, {
    error: 'an outage ends when somebody says so, never by itself',
  })
  .refine((said) => said.repeats === null || (said.kind === 'maintenance' && said.endsAt !== null), {
    error: 'only planned work with an end comes again',
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

/** What a correction may put right; what it leaves out stays. */
export const corrections = z
  .strictObject({
    cause: cause.nullable(),
    owner: owner.nullable(),
    scope,
    effects,
    advice: adviceCode.nullable(),
    text: freeText.nullable(),
    startedAt: instant,
    endsAt: instant.nullable(),
  })
  .partial();
export type Corrections = z.infer<typeof corrections>;

/** It was said wrongly: the notice says what is right from its beginning on, and that it was corrected. */
export const correctNotice = z.strictObject({
  type: z.literal('correct-notice'),
  notice: noticeId,
  changes: corrections.refine((changes) => Object.keys(changes).length > 0, {
    error: 'nothing is corrected',
  }),
});
export type CorrectNotice = z.infer<typeof correctNotice>;

/** It was not so at all: taken back, with a word on why where there is one. */
export const withdrawNotice = z.strictObject({
  type: z.literal('withdraw-notice'),
  notice: noticeId,
  text: freeText.nullable(),
});
export type WithdrawNotice = z.infer<typeof withdrawNotice>;

/** Take back one's own act on a notice, within seconds of it. `act` is that action's id. */
export const undoAct = z.strictObject({ type: z.literal('undo-act'), act: noticeId });
export type UndoAct = z.infer<typeof undoAct>;
