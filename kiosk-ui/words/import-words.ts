import { staffImportEn } from './en/staff-import.ts';
import { type StaffImportWords, staffImportId } from './id/staff-import.ts';
import type { Lang } from './lang.ts';

const IMPORT: Record<Lang, StaffImportWords> = { id: staffImportId, en: staffImportEn };

/** What import and printed slips say, in one language; apart from the staff's other words, so that it is loaded with them. */
export function importWords(lang: Lang): StaffImportWords {
  return IMPORT[lang];
}
