// The Worker speaks both languages from its first request on.
import '../../kiosk-ui/words/public-english.ts';
import type { PagesWords } from '../../kiosk-ui/words/id/pages.ts';
import type { PublicWords } from '../../kiosk-ui/words/id/public.ts';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { pagesWords } from '../../kiosk-ui/words/pages-words.ts';
import { publicWords } from '../../kiosk-ui/words/public-words.ts';

/** All that a page of the Worker says in one language. */
export interface PageWords extends PublicWords {
  pages: PagesWords;
}

const WORDS: Record<Lang, PageWords> = {
  id: { ...publicWords('id'), pages: pagesWords('id') },
  en: { ...publicWords('en'), pages: pagesWords('en') },
};

/** What the Worker's pages say, in one language. */
export function pageWords(lang: Lang): PageWords {
  return WORDS[lang];
}
