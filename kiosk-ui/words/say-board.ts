import type { BoardView, Headline } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { civilAt } from '#domain/time/civil-time';
import type { BoardText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { nameIn, saidIn } from './lang.ts';
import { type Reader, sayBoardAct } from './say-act.ts';
import { sayFurther } from './say-further.ts';
import { sayGroups } from './say-groups.ts';
import { sayLastKnown, sayLines } from './say-lines.ts';
import { sayBoardNews } from './say-news.ts';
import { sayNote } from './say-notice.ts';
import { sayPlace } from './say-place.ts';
import { type SayTime, sayTime } from './say-time.ts';
import { sayTimeline } from './say-timeline.ts';

/**
 * A board in one language's words. Pure, so the kiosk, the clerk's preview and the public page say the same.
 * @param reader where it is read: nobody at home is told to wait "here".
 */
export function sayBoard(
  view: BoardView,
  board: BoardSnapshot,
  words: PublicWords,
  reader: Reader = 'screen',
): BoardText {
  const { office } = board;
  const say = sayTime(words.time, office.zone);
  const inLobby = view.place.kind === 'lobby';
  const place = sayPlace(view.place, office, words);
  return {
    lang: words.lang,
    state: view.state,
    title: inLobby ? office.name : place,
    where: inLobby ? place : office.name,
    date: say.dayWithYear(civilAt(view.now, office.zone).date),
    clock: say.clock(view.now),
    headline: sayHeadline(view.headline, view, board, say, words),
    lines: sayLines(view, board, say, words),
    note: sayOwnWords(view, board, words),
    foot: view.state === 'unconfirmed' ? sayLastKnown(view, board, say, words) : null,
    nextNews: sayBoardNews(view, say, words),
    act: sayBoardAct(view, board, say, words, reader),
    groups: sayGroups(view, say, words, office.zone),
    notices: sayFurther(view, board, words, reader),
    timeline: view.lead && reader === 'phone' ? sayTimeline(view.lead, board, say, words, view.now) : [],
  };
}

function sayHeadline(
  headline: Headline,
  view: BoardView,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
): string[] {
  const said = words.board.headline;
  switch (headline.code) {
    case 'all-open':
      return said.allOpen;
    case 'open-beside-outage':
      return said.openBesideOutage;
    case 'all-stopped':
      return said.allStopped;
    case 'service-stopped':
      return said.stopped(nameIn(headline.service.name, words.lang));
    case 'service-limited':
      return said.limited(nameIn(headline.service.name, words.lang));
    case 'unconfirmed':
      return said.unconfirmed;
    case 'on-break':
      return said.onBreak(say.clock(headline.until));
    case 'opens-later':
      return said.opensLater(say.clock(headline.at));
    case 'closed':
      if (headline.until === null) return said.closed;
      return said.closedUntil(say.nearDay(civilAt(headline.until, board.office.zone).date, view.now));
    default:
      return unknownHeadline(headline);
  }
}

/** The office's own words: of the outage that leads, or those a service was set with by hand. */
function sayOwnWords(view: BoardView, board: BoardSnapshot, words: PublicWords): BoardText['note'] {
  if (view.lead) return sayNote(view.lead, words);
  if (view.state !== 'stopped' && view.state !== 'limited') return null;
  const set = view.services.find((shown) => shown.state === view.state);
  const note = set ? board.settings[view.place.id]?.[set.service.id]?.note : null;
  return note ? saidIn(note, words.lang) : null;
}

function unknownHeadline(headline: never): never {
  throw new Error(`unknown headline: ${JSON.stringify(headline)}`);
}
