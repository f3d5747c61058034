import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import type { Page } from './document.tsx';
import { plainPage } from './plain-page.tsx';
import { SlipForm } from './slip-form.tsx';
import { pageWords } from './words.ts';

interface SlipHelpOf {
  /** `malformed`: mistyped or damaged; `unknown`: a good code nobody has heard of; `unavailable`: we cannot look it up now. */
  kind: 'malformed' | 'unknown' | 'unavailable';
  /** Null where even the board cannot be read. */
  board: BoardSnapshot | null;
  lang: Lang;
}

/** Help, not an error. What was typed is not shown back: it may be a NIK. */
export function slipHelpPage({ kind, board, lang }: SlipHelpOf): Page {
  const words = pageWords(lang);
  const { pages } = words;
  const said = pages[kind];
  const counter = board?.office.helpCounter ?? null;
  const where = counter === null || !board ? null : words.answer.act.counterIn(counter, board.office.name);
  const ask = where === null ? pages.help.tipAskAny : pages.help.tipAsk(where);
  return plainPage({
    words,
    place: board?.office.name ?? words.answer.titleShort,
    headline: said.headline,
    lines: [said.why],
    toBoard: true,
    secret: true,
    children: (
      <>
        <ul class="page__tips">
          {kind === 'unknown' ? <li>{pages.unknown.wait}</li> : null}
          {kind === 'unavailable' ? <li>{pages.unavailable.todo}</li> : <li>{pages.help.tipWhole}</li>}
          {kind === 'malformed' ? <li>{pages.help.tipLetters}</li> : null}
          <li>{ask}</li>
        </ul>
        {kind === 'unavailable' ? null : <SlipForm words={words} heading={false} />}
      </>
    ),
  });
}
