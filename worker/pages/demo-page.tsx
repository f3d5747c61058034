import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Answer } from '#domain/slips/answer';
import { formatSlipCode, type SlipCode, slipUrl } from '#domain/slips/slip-code';
import type { Instant } from '#domain/time/civil-time';
import { CounterWindow } from '../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { Housing } from '../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../kiosk-ui/parts/key/key.tsx';
import { Qr } from '../../kiosk-ui/parts/qr/qr.tsx';
import { qrMatrix } from '../../kiosk-ui/parts/qr/qr-matrix.ts';
import { Phone } from '../../kiosk-ui/parts/screen/screen.tsx';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { sayAnswer } from '../../kiosk-ui/words/say-answer.ts';
import { documentOf, type Page } from './document.tsx';
import { pathIn } from './links.ts';
import { DEMO_STYLE } from './style.ts';
import type { PageWords } from './words.ts';
import { pageWords } from './words.ts';

/** A slip of the demo and what it answers now; null where nobody has heard of it. */
export interface DemoSlip {
  code: SlipCode;
  answer: Answer | null;
}

interface DemoPageOf {
  slips: readonly DemoSlip[];
  board: BoardSnapshot;
  /** Host in the QR codes, as in a URL, with its port. */
  host: string;
  kioskPath: string;
  now: Instant;
  lang: Lang;
}

/** Slips to hold before a kiosk's camera, from a phone or printed. */
export function demoPage({ slips, board, host, kioskPath, now, lang }: DemoPageOf): Page {
  const words = pageWords(lang);
  const { demo } = words.pages;
  return documentOf(
    { lang, title: demo.title, description: null, style: DEMO_STYLE, secret: true },
    <Phone
      housing={<Housing place={board.office.name} line="Demo" />}
      window={<CounterWindow state="bare" headline={demo.title} lines={[demo.text]} id="demo" />}
      desk={<Key icon="scan" label={demo.kiosk} href={kioskPath} />}
      labels={{ paper: demo.title, desk: words.pages.desk }}
    >
      {slips.length === 0 ? <p>{demo.none}</p> : null}
      <ul class="demo__slips">
        {slips.map((slip) => (
          <Slip slip={slip} board={board} host={host} now={now} words={words} />
        ))}
      </ul>
    </Phone>,
  );
}

type SlipProps = { slip: DemoSlip; board: BoardSnapshot; host: string; now: Instant; words: PageWords };

function Slip({ slip, board, host, now, words }: SlipProps) {
  const { demo, unknown } = words.pages;
  const headline = slip.answer ? sayAnswer(slip.answer, board, now, words, null).headline : unknown.headline;
  const code = formatSlipCode(slip.code);
  return (
    <li class="demo__slip">
      <Qr matrix={qrMatrix(slipUrl(host, slip.code))} label={`${words.pages.slipLabel} ${code}`} />
      <h2 class="demo__code">{code}</h2>
      <p>{`${demo.answers}: ${headline.join(' ')}`}</p>
      <a href={pathIn(`/s/${slip.code}`, words.lang)}>{demo.open}</a>
    </li>
  );
}
