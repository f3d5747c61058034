import * as z from 'zod';
import { bilingual } from '../services/service.ts';
import { cause, owner } from './cause.ts';
import { adviceCode, effects, freeText, noticeKind } from './notice.ts';

export const templateId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
export type TemplateId = z.infer<typeof templateId>;

/**
 * What a tap fills in, so that a clerk in a crowd types nothing. Its words stand in both languages; a field in
 * braces, as `{jam}`, is asked for before publishing and must not reach a screen unfilled.
 */
const content = {
  kind: noticeKind,
  /** How it is called in the list. */
  title: bilingual,
  cause: cause.nullable(),
  owner: owner.nullable(),
  advice: adviceCode.nullable(),
  /** Null: the office's own table of what the cause stops (`effectsOf`). */
  effects: effects.nullable(),
  text: freeText.nullable(),
  /** Minutes to the promised next news; null where none is promised. */
  nextUpdateMinutes: z
    .int()
    .min(5)
    .max(7 * 24 * 60)
    .nullable(),
};
export const template = z.object({
  id: templateId,
  /** Counts up with each change; a notice keeps the one it was made from. 1 is the seed's or the first. */
  version: z.int().min(1),
  ...content,
  /** Taken off the list; notices made from it stay as they are. */
  retired: z.boolean(),
});
export type Template = z.infer<typeof template>;

/** Write a template anew, or change one. */
export const saveTemplate = z.strictObject({
  type: z.literal('save-template'),
  template: templateId,
  ...content,
});
export type SaveTemplate = z.infer<typeof saveTemplate>;
export const retireTemplate = z.strictObject({
  type: z.literal('retire-template'),
  template: templateId,
  retired: z.boolean(),
});
export type RetireTemplate = z.infer<typeof retireTemplate>;

export const templateSaved = z.object({ type: z.literal('template-saved'), template });

/** The names of the fields that stand open in a text, each once: `{jam}` is `jam`. */
export function openFields(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))];
}
