import * as z from 'zod';
import { instant } from '../time/civil-time.ts';
import { effect, freeText, notice, noticeId, phase } from './notice.ts';
import { corrections } from './notice-actions.ts';

/** What happened to notices. An update also confirms the day of the places it concerns: somebody looked. */
export const noticePublished = z.object({ type: z.literal('notice-published'), notice });
export const noticeUpdated = z.object({
  type: z.literal('notice-updated'),
  notice: noticeId,
  phase,
  effects: z.array(effect).nullable(),
  text: freeText.nullable(),
  nextUpdateAt: instant.nullable(),
});
export const noticeResolved = z.object({
  type: z.literal('notice-resolved'),
  notice: noticeId,
  text: freeText.nullable(),
});
export const noticeCorrected = z.object({
  type: z.literal('notice-corrected'),
  notice: noticeId,
  changes: corrections,
});
export const noticeWithdrawn = z.object({
  type: z.literal('notice-withdrawn'),
  notice: noticeId,
  text: freeText.nullable(),
});
/** `before`: the notice as it stood before the act, without its timeline; null where the act had published it. */
export const actUndone = z.object({
  type: z.literal('act-undone'),
  act: noticeId,
  notice: noticeId,
  before: notice.nullable(),
});
export type NoticePublished = z.infer<typeof noticePublished>;
export type NoticeUpdated = z.infer<typeof noticeUpdated>;
export type NoticeResolved = z.infer<typeof noticeResolved>;
export type NoticeCorrected = z.infer<typeof noticeCorrected>;
export type NoticeWithdrawn = z.infer<typeof noticeWithdrawn>;
export type ActUndone = z.infer<typeof actUndone>;
