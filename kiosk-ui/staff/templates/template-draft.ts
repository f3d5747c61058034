import type { Cause, Owner } from '#domain/notices/cause';
import type { AdviceCode, Effect, NoticeKind } from '#domain/notices/notice';
import type { SaveTemplate, Template, TemplateId } from '#domain/notices/template';
import type { TemplateGap } from '../../words/template-gap.ts';
import { freeTextOf, NO_TEXT, type TypedText, typedOf } from '../outage/template-text.ts';

/** A template as it is being written: plain data, with empty fields where nothing was chosen yet. */
export interface TemplateDraft {
  /** Null while it is new: its name is made from the title when it is saved. */
  id: TemplateId | null;
  kind: NoticeKind;
  title: TypedText;
  cause: Cause | null;
  owner: Owner | null;
  advice: AdviceCode | null;
  effects: Effect[] | null;
  text: TypedText;
  nextUpdateMinutes: number | null;
}

/** Longest name of a template, as the list can show it. */
export const TITLE_MAX = 60;
const ID_MAX = 40;

export const NEW_TEMPLATE: TemplateDraft = {
  id: null,
  kind: 'info',
  title: NO_TEXT,
  cause: null,
  owner: null,
  advice: null,
  effects: null,
  text: NO_TEXT,
  nextUpdateMinutes: null,
};

export function draftOf(template: Template): TemplateDraft {
  const { id, kind, title, cause, owner, advice, effects, text, nextUpdateMinutes } = template;
  return { id, kind, title, cause, owner, advice, effects, text: typedOf(text), nextUpdateMinutes };
}

/**
 * The action a draft stands for. Without Indonesian words there is no text at all.
 * @param taken the templates there are, so that a new one gets a name of its own
 */
export function saveOf(draft: TemplateDraft, taken: readonly Template[]): SaveTemplate {
  const { id, title, text, ...content } = draft;
  const name = { id: title.id.trim(), en: title.en.trim() };
  return {
    type: 'save-template',
    template: id ?? freeId(name.id, taken),
    ...content,
    title: name,
    text: freeTextOf(text),
  };
}

/** What would not even be a template: a name is missed here, before it is sent. English without Indonesian says nothing. */
export function gapIn({ title, text }: TemplateDraft): TemplateGap | null {
  if (title.id.trim() === '' || title.en.trim() === '') return 'title';
  return text.id.trim() === '' && text.en.trim() !== '' ? 'text' : null;
}

/** "Libur Nyepi & cuti" is `libur-nyepi-cuti`; where that is taken, with the first number that is free. */
function freeId(title: string, taken: readonly Template[]): TemplateId {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const base = plain.slice(0, ID_MAX - 4).replace(/^-+|-+$/g, '') || 'templat';
  const isTaken = (id: string): boolean => taken.some((one) => one.id === id);
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}-${n}`;
  return id;
}
