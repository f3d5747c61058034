import type { Notice } from '#domain/notices/notice';
import { type Window, windowsOf } from '#domain/notices/notice-time';
import { type CivilDate, civilAt, DAY, daysBetween, type Instant, MINUTE } from '#domain/time/civil-time';
import type { PublicWords } from './id/public.ts';
import type { SayTime } from './say-time.ts';

/** "sampai 10.00", "sampai besok", "sampai Kamis, 3 Desember" */
export function sayEnd(end: Instant, say: SayTime, words: PublicWords, now: Instant): string {
  const lastDay = lastWholeDay(end, say);
  return words.board.endsOn(lastDay === null ? say.moment(end, now) : sayDay(lastDay, now, say));
}

/** When something comes: "Selasa, 1 Desember, 08.00–10.00", "besok", "mulai Selasa, 1 Desember, 08.00". */
export function sayWindow({ from, to }: Window, say: SayTime, words: PublicWords, now: Instant): string {
  const { board } = words;
  const begins = say.date(from);
  const day = sayDay(begins, now, say);
  if (to === null) return board.startsFrom(day, say.clock(from));
  const lastDay = lastWholeDay(to, say);
  if (lastDay !== null && isMidnight(from, say)) {
    return lastDay === begins ? day : board.fromTo(day, sayDay(lastDay, now, say));
  }
  if (say.date(to) === begins) return board.within(day, `${say.clock(from)}–${say.clock(to)}`);
  return board.fromTo(say.moment(from, now), say.moment(to, now));
}

/** "lalu tiap Selasa, 3 kali lagi": what follows this stretch; null where nothing does. */
export function sayAgain(notice: Notice, { from }: Window, words: PublicWords): string | null {
  const { repeats } = notice;
  const times = windowsOf(notice).filter((window) => window.from > from).length;
  if (repeats === null || times === 0) return null;
  const { date, weekday } = civilAt(notice.startedAt, repeats.zone);
  if (repeats.every === 'month') return words.board.againMonthly(Number(date.slice(8, 10)), times);
  return words.board.againWeekly(words.time.weekdays[weekday - 1] ?? '', times);
}

/** The last day of what ends with a day: 23.59 and 24.00 are how a clock writes it, not how people say it. */
function lastWholeDay(end: Instant, say: SayTime): CivilDate | null {
  if (isMidnight(end, say)) return say.date(end - MINUTE);
  return isMidnight(end + MINUTE, say) ? say.date(end) : null;
}

function isMidnight(at: Instant, say: SayTime): boolean {
  return say.date(at) !== say.date(at - MINUTE) && say.date(at) === say.date(at + DAY - MINUTE);
}

/** "besok", "Kamis, 3 Desember" */
function sayDay(day: CivilDate, now: Instant, say: SayTime): string {
  return Math.abs(daysBetween(say.date(now), day)) < 2 ? say.nearDay(day, now) : say.day(day);
}
