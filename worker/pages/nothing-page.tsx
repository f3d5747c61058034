import { Act } from '../../kiosk-ui/parts/act/act.tsx';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import type { Page } from './document.tsx';
import { plainPage } from './plain-page.tsx';
import { pageWords } from './words.ts';

/**
 * No board: plain words, and what to do all the same. `not-described`: the Desk lives and nobody has told it yet what
 * its office is; `unreachable`: neither KV nor the Desk has one to give.
 */
export function noBoardPage({ why, lang }: { why: 'not-described' | 'unreachable'; lang: Lang }): Page {
  const words = pageWords(lang);
  const said = why === 'not-described' ? words.pages.noOffice : words.pages.noBoard;
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline: said.headline,
    lines: [said.why],
    toBoard: false,
    secret: false,
    children: <Act icon="question" imperative={said.act} why={said.actWhy} />,
  });
}

export function notFoundPage({ lang }: { lang: Lang }): Page {
  const words = pageWords(lang);
  const { notFound } = words.pages;
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline: notFound.headline,
    lines: [],
    toBoard: true,
    secret: false,
    children: <p>{notFound.why}</p>,
  });
}
