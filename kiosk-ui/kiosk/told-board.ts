import { type BoardView, boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { findPlace, lobbyOf, serviceFor } from '#domain/office/find';
import type { Place } from '#domain/office/place';
import { civilAt, type Instant } from '#domain/time/civil-time';
import type { BoardNews } from '../offline/live-board.ts';
import type { BoardText } from '../words/board-text.ts';
import type { KioskWords } from '../words/id/kiosk.ts';
import type { PublicWords } from '../words/id/public.ts';
import { sayBoard } from '../words/say-board.ts';
import { helpCounterAt } from '../words/say-place.ts';
import { type SayTime, sayTime } from '../words/say-time.ts';
import type { Invitation } from './board-desk.tsx';
import type { Heading } from './heading.ts';

/** Everything a kiosk tells about its office at one moment, in one language. */
export interface ToldBoard {
  readonly board: BoardSnapshot;
  readonly place: Place;
  readonly now: Instant;
  readonly view: BoardView;
  readonly text: BoardText;
  readonly say: SayTime;
  readonly heading: Heading;
  readonly invitation: Invitation;
  /** Where one asks, as the office calls it; null in a hall. */
  readonly counter: string | null;
  /** What was known when the line was lost; null while it holds. */
  readonly past: { text: BoardText; since: string; span: string; newsOf: string } | null;
}

/** The place of this screen: the one in its address, without one the lobby; null where the office has none such. */
export function placeOf(board: BoardSnapshot, placeId: string | null): Place | null {
  return placeId === null ? lobbyOf(board.office) : findPlace(board.office, placeId);
}

/** Null for a place the office does not have. Pure. */
export function tellBoard(
  news: BoardNews,
  placeId: string | null,
  now: Instant,
  words: KioskWords,
  pub: PublicWords,
): ToldBoard | null {
  const { board } = news;
  const place = board && placeOf(board, placeId);
  const view = place && boardView(board, place.id, now);
  if (!view) return null;
  const say = sayTime(pub.time, board.office.zone);
  const text = sayBoard(view, board, pub);
  const heading = { place: text.title, line: `${text.where} · ${text.date}`, clock: text.clock };
  return {
    board,
    place,
    now,
    view,
    text,
    say,
    heading: news.fresh ? { ...heading, freshness: sayFreshness(news, view, say, words, pub) } : heading,
    invitation: invite(view, board, words),
    counter: helpCounterAt(place, board.office),
    past: news.fresh ? null : tellPast(board, place, news.cutOffSince ?? board.at, now, say, words, pub),
  };
}

/** In steps of ten seconds: a line that changed every second would draw the eye from the news. */
const FRESHNESS_STEP_MS = 10_000;

function sayFreshness(
  news: BoardNews,
  view: BoardView,
  say: SayTime,
  words: KioskWords,
  pub: PublicWords,
): string {
  // "Updated" would sound as if somebody had spoken.
  if (view.state === 'unconfirmed') return words.connected;
  const age = Math.floor((news.ageMs ?? 0) / FRESHNESS_STEP_MS) * FRESHNESS_STEP_MS;
  return pub.board.updated(say.ago(age));
}

/** The board as it stood at the last word heard: what the clock has made of it since, nobody has said. */
function tellPast(
  board: BoardSnapshot,
  place: Place,
  since: Instant,
  now: Instant,
  say: SayTime,
  words: KioskWords,
  pub: PublicWords,
): ToldBoard['past'] {
  const view = boardView(board, place.id, since);
  if (view === null) return null;
  const { zone } = board.office;
  const day = civilAt(since, zone).date;
  const time = say.clock(since);
  const today = day === civilAt(now, zone).date;
  return {
    text: sayBoard(view, board, pub),
    since: say.moment(since, now),
    span: say.span(now - since),
    newsOf: today ? words.cutOff.newsAt(time) : words.cutOff.newsOn(say.nearDay(day, now), time),
  };
}

/** What the desk says beside the camera: true on this board. */
function invite(view: BoardView, board: BoardSnapshot, { scan }: KioskWords): Invitation {
  switch (view.state) {
    case 'normal':
      return { headline: scan.show, line: scan.answers };
    case 'unconfirmed':
      return { headline: scan.still, line: scan.stillHow };
    case 'closed':
      return { headline: scan.still, line: scan.closedHow };
    case 'limited':
    case 'stopped': {
      const pickup = serviceFor(board.office, 'pickup');
      const state = view.services.find((shown) => shown.service.id === pickup?.id)?.state;
      const handedOut = state === 'normal' || state === 'limited';
      return { headline: scan.show, line: handedOut ? scan.stillHandedOut : scan.answers };
    }
  }
}
