import type { BoardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice } from '#domain/notices/notice';
import { windowAhead } from '#domain/notices/notice-time';
import type { Instant } from '#domain/time/civil-time';
import type { NoticeText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import type { Reader } from './say-act.ts';
import { sayNotice } from './say-notice.ts';
import { sayTime } from './say-time.ts';
import { sayAgain, sayWindow } from './say-window.ts';
import { sayTakenBack, sayWasWrong } from './say-withdrawn.ts';

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

/** "Ditarik 09.13: Kabar “Cetak KTP-el berhenti, listrik padam” tidak jadi berlaku. …" */
function sayWithdrawn(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): NoticeText {
  const say = sayTime(words.time, board.office.zone);
  return {
    id: notice.id,
    label: sayTakenBack(notice, words),
    when: say.moment(notice.withdrawnAt ?? now, now),
    said: sayWasWrong(notice, board, words, now),
    until: null,
    again: null,
    corrected: null,
    timeline: [],
  };
}
