import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice } from '#domain/notices/notice';
import type { Instant } from '#domain/time/civil-time';
import type { PublicWords } from './id/public.ts';
import { asSentence, type Said, saidIn } from './lang.ts';
import { sayCoded, sayNote } from './say-notice.ts';
import { sayTime } from './say-time.ts';
import { sayWindow } from './say-window.ts';

/** "Dibatalkan" by its publisher within seconds, "Ditarik" later. */
export function sayTakenBack(notice: Pick<Notice, 'updates'>, words: PublicWords): string {
  return notice.updates.at(-1)?.kind === 'undone' ? words.board.undone : words.board.withdrawn;
}

/**
 * "Kabar “Cetak KTP-el berhenti, listrik padam” tidak jadi berlaku. …": what it said, so that it is known again, and
 * why it was not so. Neither in bold nor as a sentence of its own: whoever catches half of it must not take it for news.
 */
export function sayWasWrong(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): Said {
  const why = notice.updates.findLast((update) => update.kind === 'withdrawn')?.text ?? null;
  const reason = why ? saidIn(why, words.lang) : null;
  const wrong = words.board.wasWrong(unbroken(sayWhat(notice, board, words, now)));
  // Words of two languages in one line would be read wrongly by a voice: then what was said is enough.
  return { text: reason?.lang === words.lang ? `${wrong} ${reason.text}` : wrong, lang: words.lang };
}

/** What it had said in this language; where there are no words in it, only what it was. */
function sayWhat(notice: Notice, board: BoardSnapshot, words: PublicWords, now: Instant): string {
  const say = sayTime(words.time, board.office.zone);
  const { startedAt: from, endsAt: to } = notice;
  // What was planned is known again by its day.
  const ahead = from > now ? `${asSentence(sayWindow({ from, to }, say, words, now))}: ` : '';
  const cause = notice.kind === 'outage' && notice.cause !== null ? words.board.cause[notice.cause] : '';
  const effect = unbroken(sayCoded(notice, board, words, ''));
  const coded = [effect, cause].filter((part) => part !== '').join(', ');
  if (coded !== '') return `${ahead}${asSentence(coded)}`;
  const own = sayNote(notice, words);
  return own?.lang === words.lang ? own.text : words.board.kind[notice.kind];
}

function unbroken(said: string): string {
  return said.replaceAll('*', '').trim().replace(/\.$/, '');
}
