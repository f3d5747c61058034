import { staffColleaguesEn } from './en/staff-colleagues.ts';
import { type StaffColleaguesWords, staffColleaguesId } from './id/staff-colleagues.ts';
import type { Lang } from './lang.ts';

const COLLEAGUES: Record<Lang, StaffColleaguesWords> = { id: staffColleaguesId, en: staffColleaguesEn };

/** What the sheets on colleagues and on one's own phones say. Apart from the other words of staff: they are seldom opened. */
export function colleaguesWords(lang: Lang): StaffColleaguesWords {
  return COLLEAGUES[lang];
}
