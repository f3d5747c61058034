import type { BoardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice } from '#domain/notices/notice';
import { windowAhead } from '#domain/notices/notice-time';
import type { Instant } from '#domain/time/civil-time';
import type { NoticeText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, type Said, saidIn } from './lang.ts';
import type { Reader } from './say-act.ts';
import { sayCoded, sayNote, sayNotice } from './say-notice.ts';
import { sayTime } from './say-time.ts';
import { sayAgain, sayWindow } from './say-window.ts';

/**
 * All that a board says beside its headline: first what was just taken back, for whoever read it a moment ago, then
 * what is in force, then what is planned, soonest first.
 */
export function sayFurther(
  view: BoardView,
  board: BoardSnapshot,
  words: PublicWords,
  reader: Reader,
): NoticeText[] {
  const { now } = view;
  return [
    ...view.withdrawn.map((notice) => sayWithdrawn(notice, board, words, now)),
    ...view.others.map((notice) => sayNotice(notice, board, words, now, reader)),
    // An outage is never planned: one that begins ahead is a clock that is behind.
    ...view.ahead
      .filter((notice) => notice.kind !== 'outage')
      .map((notice) => sayAhead(notice, board, words, now, reader)),
  ];
}

/** "Terencana: Selasa, 1 Desember, 08.00–10.00 … lalu tiap Selasa, 3 kali lagi" */
export function sayAhead(
  notice: Notice,
  board: BoardSnapshot,
  words: PublicWords,
  now: Instant,
  reader: Reader = 'screen',
): NoticeText {
  const say = sayTime(words.time, board.office.zone);
  const next = windowAhead(notice, now) ?? { from: notice.startedAt, to: notice.endsAt };
  return {
    ...sayNotice(notice, board, words, now, reader),
    label: words.board.planned,
    when: sayWindow(next, say, words, now),
    until: null,
    again: sayAgain(notice, next, words),
  };
}

/** "Ditarik 09.13: “Cetak KTP-el berhenti” tidak benar. …": what it said, so that it is known again, and why it was not so. */
function sayWithdrawn(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): NoticeText {
  const say = sayTime(words.time, board.office.zone);
  return {
    id: notice.id,
    label: words.board.withdrawn,
    when: say.moment(notice.withdrawnAt ?? now, now),
    said: withdrawnWords(notice, board, words, now),
    until: null,
    again: null,
    corrected: null,
    timeline: [],
  };
}

function withdrawnWords(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): Said {
  const say = sayTime(words.time, board.office.zone);
  const { startedAt: from, endsAt: to } = notice;
  // What was planned is known again by its day.
  const ahead = from > now ? `${asSentence(sayWindow({ from, to }, say, words, now))}: ` : '';
  const cause =
    notice.kind === 'outage' && notice.cause !== null ? asSentence(words.board.cause[notice.cause]) : '';
  // Neither in bold nor as a sentence of its own: whoever catches half of it must not take it for news.
  const coded = sayCoded(notice, board, words, '').replaceAll('*', '') || cause;
  const why = notice.updates.findLast((update) => update.kind === 'withdrawn')?.text ?? null;
  const reason = why ? saidIn(why, words.lang) : null;
  const said = coded === '' ? sayNote(notice, words) : { text: `${ahead}${coded}`, lang: words.lang };
  const what =
    said?.lang === words.lang
      ? { text: words.board.wasWrong(said.text.trim().replace(/\.$/, '')), lang: words.lang }
      : said;
  if (what === null) return reason ?? { text: words.board.kind[notice.kind], lang: words.lang };
  // Words of two languages in one line would be read wrongly by a voice: then what was said is enough.
  return reason?.lang === what.lang ? { text: `${what.text} ${reason.text}`, lang: what.lang } : what;
}
