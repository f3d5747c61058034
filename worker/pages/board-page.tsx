import { type BoardView, boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Office } from '#domain/office/office';
import type { PlaceId } from '#domain/office/place';
import { type Instant, MINUTE } from '#domain/time/civil-time';
import { BoardPaper, BoardWindow } from '../../kiosk-ui/board/board.tsx';
import { Housing } from '../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../kiosk-ui/parts/key/key.tsx';
import { Phone } from '../../kiosk-ui/parts/screen/screen.tsx';
import { historyWords } from '../../kiosk-ui/words/history-words.ts';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { shareBoardText } from '../../kiosk-ui/words/pass-on.ts';
import { sayBoard } from '../../kiosk-ui/words/say-board.ts';
import { placesByDistrict } from '../../kiosk-ui/words/say-place.ts';
import { sayTime } from '../../kiosk-ui/words/say-time.ts';
import { documentOf, type Page } from './document.tsx';
import { otherLanguage, pathIn, whatsAppLink } from './links.ts';
import { Reload } from './reload.tsx';
import { SlipForm } from './slip-form.tsx';
import { BOARD_STYLE } from './style.ts';
import type { PageWords } from './words.ts';
import { pageWords } from './words.ts';

interface BoardPageOf {
  board: BoardSnapshot;
  placeId: PlaceId;
  now: Instant;
  lang: Lang;
  /** Where this office stands in the web, `https://kabar.example.go.id`: for the text to share. */
  origin: string;
}

/** In opening hours the Desk writes a fresh copy every ten minutes; an older one means that it is silent. */
const SILENT_AFTER = 15 * MINUTE;

/** The board of a place for any phone; null for a place the office does not have. */
export function boardPage({ board, placeId, now, lang, origin }: BoardPageOf): Page | null {
  const view = boardView(board, placeId, now);
  if (!view) return null;
  const words = pageWords(lang);
  const text = sayBoard(view, board, words, 'phone');
  const { pages } = words;
  const path = view.place.kind === 'lobby' ? '/' : `/t/${view.place.id}`;
  const other = otherLanguage(lang);
  const headline = text.headline.join(' ');
  const share = shareBoardText(text, `${origin}${path}`, words);
  return documentOf(
    {
      lang,
      title: pages.boardTitle(headline, text.title),
      description: text.lines.join(' ').replaceAll('*', ''),
      style: BOARD_STYLE,
      secret: false,
    },
    <Phone
      housing={
        <Housing
          place={text.title}
          line={text.date}
          clock={text.clock}
          clockValue={text.clock.replace('.', ':')}
          freshness={<Reload path={pathIn(path, lang)} words={words} />}
        />
      }
      window={
        <>
          <OldNews view={view} board={board} words={words} />
          <BoardWindow text={text} id="papan" />
        </>
      }
      desk={
        <div class="keys">
          <Key icon="scan" stacked label={pages.toSlip} href="#kartu" />
          <Key icon="share" stacked label={pages.share} heard={pages.shareHeard} href={whatsAppLink(share)} />
          <Key
            icon="globe"
            stacked
            label={pages.otherLanguage}
            lang={other.lang}
            href={`${path}${other.query}`}
          />
        </div>
      }
      labels={{ paper: pages.office, desk: pages.desk }}
    >
      <BoardPaper
        text={text}
        headings={{ services: pages.services, notices: pages.notices, timeline: pages.timeline }}
      />
      <SlipForm words={words} heading />
      <p>
        <a class="page__onward" href={historyPath(view, lang)}>
          {historyWords(lang).toHistory}
        </a>
      </p>
      <Places office={board.office} here={view.place.id} words={words} />
    </Phone>,
  );
}

/** The past of the same place. */
function historyPath({ place }: BoardView, lang: Lang): string {
  const query = [place.kind === 'lobby' ? '' : `tempat=${place.id}`, lang === 'en' ? 'lang=en' : ''];
  const asked = query.filter((part) => part !== '').join('&');
  return asked === '' ? '/riwayat' : `/riwayat?${asked}`;
}

/** The board's own age, where it is too old to be news: in opening hours a silent Desk must not look like a calm day. */
function OldNews({ view, board, words }: { view: BoardView; board: BoardSnapshot; words: PageWords }) {
  if (!view.opening.open || view.now - board.at < SILENT_AFTER) return null;
  const at = sayTime(words.time, board.office.zone).moment(board.at, view.now);
  return <p class="page__old">{words.pages.boardMayBeOld(at)}</p>;
}

/** Every other place of the office, by kecamatan. */
function Places({ office, here, words }: { office: Office; here: PlaceId; words: PageWords }) {
  const lobby = office.places.find((place) => place.kind === 'lobby' && place.id !== here);
  const districts = placesByDistrict(office);
  if (!lobby && districts.length === 0) return null;
  return (
    <details class="page__places">
      <summary>{words.pages.otherPlaces}</summary>
      {lobby ? <a href={pathIn('/', words.lang)}>{`${office.name}, ${lobby.name}`}</a> : null}
      {districts.map(({ district, places }) => (
        <section>
          <h2 class="page__district">{words.pages.district(district)}</h2>
          <ul>
            {places
              .filter((place) => place.id !== here)
              .map((place) => (
                <li>
                  <a href={pathIn(`/t/${place.id}`, words.lang)}>{place.name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
