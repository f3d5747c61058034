import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Answer } from '#domain/slips/answer';
import type { SlipCode } from '#domain/slips/slip-code';
import type { Instant } from '#domain/time/civil-time';
import { Housing } from '../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../kiosk-ui/parts/key/key.tsx';
import { Phone } from '../../kiosk-ui/parts/screen/screen.tsx';
import { AnswerPaper, AnswerWindow } from '../../kiosk-ui/slip/slip-answer.tsx';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { sayAnswer } from '../../kiosk-ui/words/say-answer.ts';
import { sayTime } from '../../kiosk-ui/words/say-time.ts';
import { documentOf, type Page } from './document.tsx';
import { otherLanguage, pathIn } from './links.ts';
import { Reload } from './reload.tsx';
import { SLIP_STYLE } from './style.ts';
import { pageWords } from './words.ts';

interface SlipPageOf {
  /** As `answer(facts, board, null, now)` gave it: a phone stands nowhere. */
  answer: Answer;
  board: BoardSnapshot;
  code: SlipCode;
  now: Instant;
  lang: Lang;
}

/** What a slip's QR opens on its holder's own phone. Only the code's last group is shown. */
export function slipPage({ answer, board, code, now, lang }: SlipPageOf): Page {
  const words = pageWords(lang);
  const text = sayAnswer(answer, board, now, words, null);
  const clock = sayTime(words.time, board.office.zone).clock(now);
  const { pages } = words;
  const other = otherLanguage(lang);
  return documentOf(
    {
      lang,
      title: `${text.headline.join(' ')} · ${board.office.name}`,
      description: null,
      style: SLIP_STYLE,
      secret: true,
    },
    <Phone
      housing={
        <Housing
          place={words.answer.titleShort}
          line={words.answer.codeEnds(code.slice(-4))}
          clock={clock}
          clockValue={clock.replace('.', ':')}
          freshness={<Reload path={pathIn(`/s/${code}`, lang)} words={words} />}
        />
      }
      window={<AnswerWindow text={text} id="jawaban" />}
      desk={
        <div class="keys">
          <Key icon="list" stacked label={pages.toBoard} href={pathIn('/', lang)} />
          <Key
            icon="globe"
            stacked
            label={pages.otherLanguage}
            lang={other.lang}
            href={`/s/${code}${other.query}`}
          />
        </div>
      }
      labels={{ paper: words.answer.title, desk: pages.desk }}
    >
      <AnswerPaper text={text} />
      <p class="page__foot">{pages.codePrivate}</p>
    </Phone>,
  );
}
