import { type BoardView, boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { AdviceCode, Notice } from '#domain/notices/notice';
import { lobbyOf, serviceFor } from '#domain/office/find';
import type { ActText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { helpCounterAt } from './say-place.ts';
import type { SayTime } from './say-time.ts';

/** Where the words are read: a screen that stands in the place itself, or a phone that may be anywhere. */
export type Reader = 'screen' | 'phone';

/** What a visitor does about a board that is not simply open; null where there is nothing to do. */
export function sayBoardAct(
  view: BoardView,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
  reader: Reader,
): ActText | null {
  if (view.state === 'unconfirmed') return askUntilConfirmed(view, board, say, words, reader);
  // Beside an open board an outage asks for one thing alone: the file that waits here for its end.
  if (view.state === 'normal')
    return view.lead?.advice === 'leave-file' ? leaveFile(view, board, words) : null;
  if (view.state !== 'stopped' && view.state !== 'limited') return null;
  const advice = view.lead?.advice ?? 'ask-counter';
  return sayAdvice(advice, view, board, say, words, reader);
}

function askUntilConfirmed(
  view: BoardView,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
  reader: Reader,
): ActText {
  const { act } = words.board;
  const { opening } = view;
  const before = !opening.open && opening.opensNext !== null ? act.askFrom(say.clock(opening.opensNext)) : '';
  return {
    icon: 'question',
    text: act.ask(helpCounterAt(view.place, board.office)),
    why: before + (reader === 'screen' ? act.askOrWaitHere : act.askOrLookAgain),
  };
}

/** An advice that today's board would make untrue falls back: nobody is sent to a counter that is shut. */
function sayAdvice(
  advice: AdviceCode,
  view: BoardView,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
  reader: Reader,
): ActText {
  const { act } = words.board;
  const { office } = board;
  const help = helpCounterAt(view.place, office);
  const ask: ActText = { icon: 'question', text: act.ask(help), why: act.askWhy };
  switch (advice) {
    case 'leave-file':
      return leaveFile(view, board, words) ?? waitForNews(view, say, words, reader) ?? ask;
    case 'wait-for-news':
      return waitForNews(view, say, words, reader) ?? ask;
    case 'come-another-day':
      return { icon: 'house', text: act.anotherDay, why: act.anotherDayWhy };
    case 'ask-counter':
      return ask;
    case 'go-to-lobby':
      return goToLobby(view, board, words) ?? ask;
    case 'bring-nothing':
      return { icon: 'bag', text: act.bringNothing, why: act.bringNothingWhy };
    default:
      return unknownAdvice(advice);
  }
}

/** Null where no file is taken in now. */
function leaveFile(view: BoardView, board: BoardSnapshot, words: PublicWords): ActText | null {
  const keeping = serviceFor(board.office, 'file-keeping');
  const here = view.services.find((shown) => shown.service.id === keeping?.id);
  if (!here || (here.state !== 'normal' && here.state !== 'limited')) return null;
  const help = helpCounterAt(view.place, board.office);
  const counter = help === null ? null : (here.service.counter ?? help);
  return {
    icon: 'file',
    text: words.board.act.leaveFile(counter),
    why: leaveFileWhy(view, board, words),
  };
}

/** Without a promise that still holds, waiting is no advice: then one asks. */
function waitForNews(view: BoardView, say: SayTime, words: PublicWords, reader: Reader): ActText | null {
  const { act } = words.board;
  if (view.nextNews === null || view.nextNews.overdue) return null;
  const time = say.moment(view.nextNews.at, view.now);
  return {
    icon: 'clock',
    text: act.waitUntil(time),
    why: reader === 'screen' ? act.waitWhy : act.waitWhyPhone,
  };
}

function leaveFileWhy(view: BoardView, board: BoardSnapshot, words: PublicWords): string {
  const cause = view.lead?.cause ?? 'other';
  const printing = serviceFor(board.office, 'printing');
  const stopped = view.lead?.effects.some((effect) => effect.service === printing?.id) ?? false;
  return words.board.act.leaveFileWhy(words.board.onceOver[cause], stopped && printsThatNight(view.lead));
}

/** Only a network that returns lets the print room work the same evening; blanks and machines promise no night. */
export function printsThatNight(notice: Notice | null): boolean {
  return notice?.cause === 'central-network' || notice?.cause === 'local-network';
}

function goToLobby(view: BoardView, board: BoardSnapshot, words: PublicWords): ActText | null {
  const { act } = words.board;
  const lobby = lobbyOf(board.office);
  if (lobby.id === view.place.id) return null;
  const there = boardView(board, lobby.id, view.now);
  const wanted = view.services.filter((shown) => shown.state === view.state).map((shown) => shown.service.id);
  const open = there?.services.filter((shown) => wanted.includes(shown.service.id)) ?? [];
  if (open.length === 0 || open.some((shown) => shown.state !== 'normal')) return null;
  return {
    icon: 'arrow',
    text: act.lobby(board.office.name),
    why: lobby.address === null ? act.servedThere : act.whyAt(act.servedThere, lobby.address),
  };
}

function unknownAdvice(advice: never): never {
  throw new Error(`unknown advice: ${String(advice)}`);
}
