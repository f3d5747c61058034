import * as z from 'zod';
import { instant } from '../time/civil-time.ts';
import { effect, freeText, notice, noticeId, phase } from './notice.ts';

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
export type NoticePublished = z.infer<typeof noticePublished>;
export type NoticeUpdated = z.infer<typeof noticeUpdated>;
export type NoticeResolved = z.infer<typeof noticeResolved>;
