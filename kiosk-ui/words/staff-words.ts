import { staffEn } from './en/staff.ts';
import { type StaffWords, staffId } from './id/staff.ts';
import type { Lang } from './lang.ts';

const STAFF: Record<Lang, StaffWords> = { id: staffId, en: staffEn };

/** What staff read, in one language. */
export function staffWords(lang: Lang): StaffWords {
  return STAFF[lang];
}
