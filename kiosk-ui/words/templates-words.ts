import { staffTemplatesEn } from './en/staff-templates.ts';
import { type StaffTemplatesWords, staffTemplatesId } from './id/staff-templates.ts';
import type { Lang } from './lang.ts';

const TEMPLATES: Record<Lang, StaffTemplatesWords> = { id: staffTemplatesId, en: staffTemplatesEn };

/** What the templates' sheet says. Beside the phone's other words, which every clerk's first load carries. */
export function templatesWords(lang: Lang): StaffTemplatesWords {
  return TEMPLATES[lang];
}
