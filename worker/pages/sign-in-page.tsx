import type { RefusalCode } from '#domain/ledger/refusal';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../kiosk-ui/words/public-words.ts';
import type { Page } from './document.tsx';
import { plainPage } from './plain-page.tsx';

/** Shows a button and does nothing else: a chat program that previews the link must not use it up. */
export function signInPage({ token, lang }: { token: string; lang: Lang }): Page {
  const words = publicWords(lang);
  const { signIn } = words.pages;
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline: [signIn.title],
    lines: [],
    toBoard: false,
    secret: true,
    children: (
      <form action={`/masuk/${encodeURIComponent(token)}`} method="post">
        <p>{signIn.text}</p>
        <br />
        <button class="page__button" type="submit">
          {signIn.button}
        </button>
      </form>
    ),
  });
}

/** Why a link did not sign in, and whom to ask. */
export function signInRefusedPage({ code, lang }: { code: RefusalCode; lang: Lang }): Page {
  const words = publicWords(lang);
  const { title, todo } = words.refusals[code];
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline: [words.pages.signInRefused.title],
    lines: [],
    toBoard: true,
    secret: true,
    children: <p>{`${title}. ${todo}`}</p>,
  });
}
