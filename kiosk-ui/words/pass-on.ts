import { boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Effect, Notice } from '#domain/notices/notice';
import { windowAhead, windowAt } from '#domain/notices/notice-time';
import { findService, lobbyOf } from '#domain/office/find';
import { civilAt, type Instant } from '#domain/time/civil-time';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn } from './lang.ts';
import { sayBoard } from './say-board.ts';
import { sayCorrected, sayNote, sayReason } from './say-notice.ts';
import { type SayTime, sayTime } from './say-time.ts';
import { sayAgain, sayEnd, sayWindow } from './say-window.ts';
import { sayTakenBack, sayWasWrong } from './say-withdrawn.ts';

/**
 * A notice as a text for WhatsApp, to pass on before people leave home: stars make words bold there as well.
 * @param url the board it stands on, in full.
 */
export function passOnText(
  notice: Notice,
  board: BoardSnapshot,
  url: string,
  words: PublicWords,
  now: Instant,
): string {
  const { passOn } = words.board;
  const say = sayTime(words.time, board.office.zone);
  const own = sayNote(notice, words)?.text ?? null;
  if (notice.resolvedAt !== null && notice.cause !== null) {
    const day = say.nearDay(civilAt(notice.resolvedAt, board.office.zone).date, now);
    const over = words.answer.overAt(words.board.over[notice.cause], day, say.clock(notice.resolvedAt));
    const heading = passOn.heading(passOn.resolved(firstName(notice, board, words)), board.office.name);
    return paragraphs(heading, [over], [passOn.look(url)]);
  }
  const corrected = sayCorrected(notice, say, words, now);
  const remark = corrected === null ? null : passOn.corrected(corrected);
  if (notice.withdrawnAt !== null) {
    const takenBack = `${sayTakenBack(notice, words)} ${say.moment(notice.withdrawnAt, now)}`;
    return paragraphs(
      passOn.heading(takenBack, board.office.name),
      [sayWasWrong(notice, board, words, now).text, passOn.rightIsOnBoard],
      [passOn.look(url)],
    );
  }
  if (notice.kind !== 'outage') {
    const kind = words.board.kind[notice.kind];
    const when = sayWhen(notice, say, words, now);
    return paragraphs(
      passOn.heading(when === null ? kind : passOn.planned(kind, when), board.office.name),
      [own],
      [
        listed(notice.effects, 'stopped', board, words, passOn.stopped),
        listed(notice.effects, 'limited', board, words, passOn.limited),
        remark,
      ],
      [passOn.look(url)],
    );
  }
  // It is read hours after it was sent: how long it had lasted then says nothing any more.
  const lasting: SayTime = { ...say, since: (at, until) => say.sinceShort(at, until) };
  const news = notice.nextUpdateAt === null ? null : passOn.nextNews(say.moment(notice.nextUpdateAt, now));
  return paragraphs(
    passOn.heading(outageHeading(notice, board, words), board.office.name),
    [...sayReason(notice, lasting, words, now), own],
    [
      listed(notice.effects, 'stopped', board, words, passOn.stopped),
      listed(notice.effects, 'limited', board, words, passOn.limited),
      served(notice, board, words, now),
    ],
    [actFor(notice, board, words, now), news],
    [passOn.look(url)],
  );
}

/** The board itself as a text to share: headline, why, what to do, when more is known. */
export function shareBoardText(
  text: { title: string; headline: string[]; lines: string[] },
  url: string,
  words: PublicWords,
): string {
  const { passOn } = words.board;
  return paragraphs(passOn.heading(asSentence(text.headline.join(' ')), text.title), text.lines, [
    passOn.look(url),
  ]);
}

/** When it is in force: planned, until when, and how often again; null of what simply holds. */
function sayWhen(notice: Notice, say: SayTime, words: PublicWords, now: Instant): string | null {
  const window = windowAhead(notice, now);
  const current = windowAt(notice, now);
  if (current) return current.to === null ? null : sayEnd(current.to, say, words, now);
  if (!window) return null;
  const again = sayAgain(notice, window, words);
  const when = sayWindow(window, say, words, now);
  return again === null ? when : `${when}; ${again}`;
}

function outageHeading(notice: Notice, board: BoardSnapshot, words: PublicWords): string {
  const state = notice.effects[0]?.state ?? 'stopped';
  return words.board.serviceWas(firstName(notice, board, words), inSentence(words.board.stateWord[state]));
}

function firstName(notice: Notice, board: BoardSnapshot, words: PublicWords): string {
  const first = notice.effects[0] ? findService(board.office, notice.effects[0].service) : null;
  return first ? nameIn(first.name, words.lang) : words.board.kind[notice.kind];
}

function listed(
  effects: readonly Effect[],
  state: Effect['state'],
  board: BoardSnapshot,
  words: PublicWords,
  say: (names: string) => string,
): string | null {
  const names = effects
    .filter((effect) => effect.state === state)
    .map((effect) => findService(board.office, effect.service))
    .flatMap((service) => (service ? [nameIn(service.name, words.lang)] : []));
  return names.length === 0 ? null : say(names.join(', '));
}

/** What is really served at the notice's first place right now: nothing is called open that nobody confirmed. */
function served(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): string | null {
  const view = boardView(board, placeOf(notice, board), now);
  const names = view?.services
    .filter((shown) => shown.state === 'normal')
    .map((shown) => nameIn(shown.service.name, words.lang));
  return names && names.length > 0 ? words.board.passOn.served(names.join(', ')) : null;
}

function actFor(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): string | null {
  const view = boardView(board, placeOf(notice, board), now);
  if (view?.lead?.id !== notice.id) return null;
  const act = sayBoard(view, board, words, 'phone').act;
  return act === null ? null : `*${act.text}.* ${act.why.replaceAll('*', '')}`;
}

function placeOf(notice: Notice, board: BoardSnapshot): string {
  const lobby = lobbyOf(board.office).id;
  return notice.scope === 'all' || notice.scope.includes(lobby) ? lobby : (notice.scope[0] ?? lobby);
}

function paragraphs(heading: string, ...blocks: (string | null)[][]): string {
  const rest = blocks.map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'));
  return [heading, ...rest.filter((block) => block !== '')].join('\n\n');
}
