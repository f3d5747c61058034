import type { ComponentChildren } from 'preact';
import { CounterWindow } from '../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { Housing } from '../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../kiosk-ui/parts/key/key.tsx';
import { Phone } from '../../kiosk-ui/parts/screen/screen.tsx';
import { documentOf, type Page } from './document.tsx';
import { pathIn } from './links.ts';
import { PLAIN_STYLE } from './style.ts';
import type { PageWords } from './words.ts';

interface PlainPageOf {
  words: PageWords;
  /** The top line: the office where its name is known. */
  place: string;
  headline: readonly string[];
  lines: readonly string[];
  /** A page without news of its own leads back to the board. */
  toBoard: boolean;
  secret: boolean;
  children?: ComponentChildren;
}

/** A page that says nothing about the office: the shutter is rolled, in ink. */
export function plainPage({ words, place, headline, lines, toBoard, secret, children }: PlainPageOf): Page {
  const { pages, lang } = words;
  const said = headline.join(' ');
  return documentOf(
    { lang, title: said, description: null, style: PLAIN_STYLE, secret },
    <Phone
      housing={<Housing place={place} />}
      window={<CounterWindow state="bare" headline={said} lines={lines} id="isi" />}
      desk={toBoard ? <Key icon="list" label={pages.toBoard} href={pathIn('/', lang)} /> : undefined}
      labels={{ paper: said, desk: pages.desk }}
    >
      {children}
    </Phone>,
  );
}
