import type { BoardSnapshot } from '#domain/board/snapshot';
import type { HistorySource } from '#domain/history/history-source';
import { type HistoryView, historyView } from '#domain/history/history-view';
import type { PlaceId } from '#domain/office/place';
import { civilAt, type Instant } from '#domain/time/civil-time';
import { Housing } from '../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../kiosk-ui/parts/key/key.tsx';
import { Phone } from '../../kiosk-ui/parts/screen/screen.tsx';
import { Told } from '../../kiosk-ui/parts/told/told.tsx';
import { historyWords } from '../../kiosk-ui/words/history-words.ts';
import type { Lang } from '../../kiosk-ui/words/lang.ts';
import { sayPlace } from '../../kiosk-ui/words/say-place.ts';
import { sayTime } from '../../kiosk-ui/words/say-time.ts';
import { documentOf, type Page } from './document.tsx';
import { DayTable } from './history/day-table.tsx';
import { HistoryForm } from './history/history-form.tsx';
import type { HistoryTelling } from './history/history-telling.ts';
import { Outages } from './history/outages.tsx';
import { Strips } from './history/strips.tsx';
import { Causes, Promises } from './history/sums.tsx';
import { otherLanguage, pathIn } from './links.ts';
import { plainPage } from './plain-page.tsx';
import { HISTORY_STYLE } from './style.ts';
import { pageWords } from './words.ts';

/** What may be asked for: a quarter that fits a phone, or a year. */
export const HISTORY_LENGTHS = [90, 365] as const;
export type HistoryLength = (typeof HISTORY_LENGTHS)[number];

interface HistoryPageOf {
  source: HistorySource;
  board: BoardSnapshot;
  placeId: PlaceId;
  days: HistoryLength;
  now: Instant;
  lang: Lang;
}

/** The past of a place for any phone, without a script; null for a place the office does not have. */
export function historyPage({ source, board, placeId, days, now, lang }: HistoryPageOf): Page | null {
  const view = historyView(source, board, placeId, { now, days });
  if (!view) return null;
  const words = pageWords(lang);
  const said = historyWords(lang);
  const { office } = board;
  const say = sayTime(words.time, office.zone);
  const told: HistoryTelling = { view, board, said, words, say };
  const place = sayPlace(view.place, office, words);
  const other = otherLanguage(lang);
  const path = `/riwayat?tempat=${placeId}&hari=${days}`;
  return documentOf(
    {
      lang,
      title: said.pageTitle(days, office.name),
      description: said.description(office.name, days),
      style: HISTORY_STYLE,
      secret: false,
    },
    <Phone
      housing={<Housing place={office.name} line={place} />}
      desk={
        <div class="keys">
          <Key icon="list" stacked label={words.pages.toBoard} href={pathIn(boardPath(view), lang)} />
          <Key
            icon="globe"
            stacked
            label={words.pages.otherLanguage}
            lang={other.lang}
            href={`${path}${other.query.replace('?', '&')}`}
          />
        </div>
      }
      labels={{ paper: said.title(days), desk: words.pages.desk }}
    >
      <Head told={told} source={source} days={days} />
      <Strips told={told} />
      <Causes told={told} />
      <Promises told={told} />
      <Outages told={told} />
      <DayTable told={told} />
      <HistoryForm told={told} days={days} lengths={HISTORY_LENGTHS} />
    </Phone>,
  );
}

/** Neither KV nor the Desk can tell: no empty history, which would say that all went well. */
export function historyUnreadablePage({ lang }: { lang: Lang }): Page {
  const { headline, why } = historyWords(lang).unreadable;
  const words = pageWords(lang);
  return plainPage({
    words,
    place: 'Kabar Loket',
    headline,
    lines: [],
    toBoard: true,
    secret: false,
    children: <p>{why}</p>,
  });
}

function Head({ told, source, days }: { told: HistoryTelling; source: HistorySource; days: HistoryLength }) {
  const { view, said, say, board } = told;
  const first = view.toldFrom ?? view.days[0]?.date;
  const last = view.days.at(-1)?.date;
  const { openDays, unconfirmedDays } = view;
  return (
    <section class="history__head">
      <h1 class="history__title">{said.title(days)}</h1>
      {first && last ? (
        <p class="history__period">{said.period(say.dayWithYear(first), say.dayWithYear(last))}</p>
      ) : null}
      {isOld(source, view, board) ? (
        <p class="history__old">{said.old(say.moment(source.at, view.now))}</p>
      ) : null}
      <p>{said.howToRead}</p>
      {openDays > 0 ? (
        <p>
          <Told>{said.serviceDays(openDays, openDays - unconfirmedDays, unconfirmedDays)}</Told>
        </p>
      ) : null}
      {view.toldFrom === null ? null : (
        <p>
          <Told>{said.toldFrom(say.dayWithYear(view.toldFrom))}</Told>
        </p>
      )}
    </section>
  );
}

/** The Desk writes once after every midnight: a copy of an earlier day says that it cannot. */
function isOld(source: HistorySource, { now }: HistoryView, { office }: BoardSnapshot): boolean {
  return civilAt(source.at, office.zone).date < civilAt(now, office.zone).date;
}

function boardPath({ place }: HistoryView): string {
  return place.kind === 'lobby' ? '/' : `/t/${place.id}`;
}
