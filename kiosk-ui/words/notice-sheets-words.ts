import { noticeSheetsEn } from './en/notice-sheets.ts';
import { type NoticeSheetsWords, noticeSheetsId } from './id/notice-sheets.ts';
import type { Lang } from './lang.ts';

const SHEETS: Record<Lang, NoticeSheetsWords> = { id: noticeSheetsId, en: noticeSheetsEn };

/** What the later sheets of notices say, in one language; apart from the staff's other words, so that it is loaded with them. */
export function noticeSheetsWords(lang: Lang): NoticeSheetsWords {
  return SHEETS[lang];
}
