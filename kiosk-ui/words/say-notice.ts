import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice } from '#domain/notices/notice';
import { isOverdue } from '#domain/notices/notice-time';
import { findService } from '#domain/office/find';
import {
  type CivilDate,
  civilAt,
  DAY,
  daysBetween,
  type Instant,
  MINUTE,
  type Zone,
} from '#domain/time/civil-time';
import type { NoticeText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn, type Said, saidIn } from './lang.ts';
import { type SayTime, sayTime } from './say-time.ts';

/** "Jaringan pusat putus sejak 07.42 (2 jam 10 menit). / Yang memperbaiki: Ditjen Dukcapil, Jakarta." */
export function sayReason(notice: Notice, say: SayTime, words: PublicWords, now: Instant): string[] {
  const { board } = words;
  const lines: string[] = [];
  if (notice.cause !== null) {
    lines.push(board.reason(asSentence(board.cause[notice.cause]), say.since(notice.startedAt, now)));
    if (notice.owner !== null)
      lines.push(board.mends(board.whoMends[notice.cause], board.owner[notice.owner]));
  }
  if (notice.phase === 'recovering') lines.push(board.recovering);
  return lines;
}

/** The office's newest own words on a notice; null where only templates speak. */
export function sayNote(notice: Notice, words: PublicWords): Said | null {
  const newest = notice.updates.findLast((update) => update.text !== null)?.text ?? notice.text;
  return newest ? saidIn(newest, words.lang) : null;
}

/** A further notice in one or two sentences: the office's words, else what its codes say. */
export function sayNotice(
  notice: Notice,
  board: BoardSnapshot,
  words: PublicWords,
  now: Instant,
): NoticeText {
  const say = sayTime(words.time, board.office.zone);
  const own = sayNote(notice, words);
  const [reason = ''] = sayReason(notice, say, words, now);
  const coded = sayCoded(notice, board, words, reason);
  const said: Said = own ?? { text: coded, lang: words.lang };
  const outage = notice.kind === 'outage' && own !== null && own.lang === words.lang;
  return {
    id: notice.id,
    label: words.board.kind[notice.kind],
    said: outage ? { text: `${coded} ${own.text}`.trim(), lang: words.lang } : said,
    until: sayUntil(notice, say, words, now, board.office.zone),
  };
}

/** Until when it holds; of an outage, which has no end, when more is known: that must not vanish beside another headline. */
function sayUntil(notice: Notice, say: SayTime, words: PublicWords, now: Instant, zone: Zone): string | null {
  const { board } = words;
  if (notice.endsAt !== null) {
    const lastDay = lastWholeDay(notice.endsAt, zone);
    return board.endsOn(
      lastDay === null ? say.moment(notice.endsAt, now) : sayLastDay(lastDay, now, say, zone),
    );
  }
  if (notice.kind !== 'outage' || notice.nextUpdateAt === null) return null;
  const moment = say.moment(notice.nextUpdateAt, now);
  return isOverdue(notice, now) ? board.newsWasDue(moment) : board.newsDue(moment);
}

/** The last day of what ends with a day: 23.59 and 24.00 are how a clock writes it, not how people say it. */
function lastWholeDay(end: Instant, zone: Zone): CivilDate | null {
  const { minutes } = civilAt(end, zone);
  if (minutes === 0) return civilAt(end - MINUTE, zone).date;
  return minutes === DAY / MINUTE - 1 ? civilAt(end, zone).date : null;
}

/** "besok", "Kamis, 3 Desember" */
function sayLastDay(day: CivilDate, now: Instant, say: SayTime, zone: Zone): string {
  return daysBetween(civilAt(now, zone).date, day) < 2 ? say.nearDay(day, now) : say.day(day);
}

/** "Cetak KTP-el berhenti. Mesin cetak rusak sejak 08.15 (1 jam)." */
export function sayCoded(notice: Notice, board: BoardSnapshot, words: PublicWords, reason: string): string {
  const first = notice.effects[0];
  const service = first ? findService(board.office, first.service) : null;
  const what =
    first && service ? `*${sayEffect(nameIn(service.name, words.lang), first.state, words)}*.` : '';
  return [what, reason].filter((part) => part !== '').join(' ');
}

function sayEffect(service: string, state: 'limited' | 'stopped', words: PublicWords): string {
  return asSentence(words.board.serviceWas(service, inSentence(words.board.stateWord[state])));
}
