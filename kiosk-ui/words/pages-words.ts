import { pagesEn } from './en/pages.ts';
import { type PagesWords, pagesId } from './id/pages.ts';
import type { Lang } from './lang.ts';

const PAGES: Record<Lang, PagesWords> = { id: pagesId, en: pagesEn };

/** What only the Worker's own pages say, in one language. */
export function pagesWords(lang: Lang): PagesWords {
  return PAGES[lang];
}
