import { Act } from '../../kiosk-ui/parts/act/act.tsx';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../kiosk-ui/words/public-words.ts';
import type { Page } from './document.tsx';
import { plainPage } from './plain-page.tsx';

/** Neither KV nor the Desk has a board: plain words, and what to do all the same. */
export function noBoardPage({ lang }: { lang: Lang }): Page {
  const words = publicWords(lang);
  const { noBoard } = words.pages;
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline: noBoard.headline,
    lines: [noBoard.why],
    toBoard: false,
    secret: false,
    children: <Act icon="question" imperative={noBoard.act} why={noBoard.actWhy} />,
  });
}

export function notFoundPage({ lang }: { lang: Lang }): Page {
  const words = publicWords(lang);
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
