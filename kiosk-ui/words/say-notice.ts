import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Notice, NoticeUpdate } from '#domain/notices/notice';
import { isOverdue, type Window, windowAt } from '#domain/notices/notice-time';
import { findService } from '#domain/office/find';
import type { Instant } from '#domain/time/civil-time';
import type { NoticeText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn, type Said, saidIn } from './lang.ts';
import type { Reader } from './say-act.ts';
import { type SayTime, sayTime } from './say-time.ts';
import { sayTimeline } from './say-timeline.ts';
import { sayAgain, sayEnd } from './say-window.ts';

/**
 * "Jaringan pusat putus sejak 07.42 (2 jam 10 menit). / Yang memperbaiki: Ditjen Dukcapil, Jakarta." Of planned work
 * its end is known: "Pemeliharaan sejak 08.00 (5 menit). / Berlaku sampai 10.00."
 */
export function sayReason(notice: Notice, say: SayTime, words: PublicWords, now: Instant): string[] {
  const { board } = words;
  const window = windowOf(notice, now);
  const since = say.since(window.from, now);
  const lines: string[] = [];
  if (notice.kind !== 'outage') {
    lines.push(board.reason(board.kind[notice.kind], since));
    if (window.to !== null) lines.push(board.endsBy(sayEnd(window.to, say, words, now)));
  } else if (notice.cause !== null) {
    lines.push(board.reason(asSentence(board.cause[notice.cause]), since));
    if (notice.owner !== null)
      lines.push(board.mends(board.whoMends[notice.cause], board.owner[notice.owner]));
  }
  if (notice.phase === 'recovering') lines.push(board.recovering);
  const corrected = sayCorrected(notice, say, words, now);
  // In one breath with the line before it: a correction must not push the services off a screen.
  if (corrected !== null) lines.push([lines.pop(), `${asSentence(corrected)}.`].filter(Boolean).join(' '));
  return lines;
}

/** The office's newest own words on a notice; null where only templates speak. */
export function sayNote(notice: Notice, words: PublicWords): Said | null {
  const newest = standing(notice.updates).findLast((update) => update.text !== null);
  // Of what it said at first the notice itself knows best: a correction may have taken the words away.
  const said = newest?.kind === 'update' || newest?.kind === 'resolved' ? newest.text : notice.text;
  return said ? saidIn(said, words.lang) : null;
}

/** The lines that still hold: what was undone takes the line before it along. */
function standing(updates: readonly NoticeUpdate[]): NoticeUpdate[] {
  const kept: NoticeUpdate[] = [];
  for (const update of updates) {
    if (update.kind === 'undone') kept.pop();
    else kept.push(update);
  }
  return kept;
}

/** "dikoreksi 10.12", for news that was undone as well; null where nothing was put right. */
export function sayCorrected(notice: Notice, say: SayTime, words: PublicWords, now: Instant): string | null {
  const last = notice.updates.at(-1);
  const undoneAt = last?.kind === 'undone' ? last.at : 0;
  const at = Math.max(notice.correctedAt ?? 0, undoneAt);
  return at === 0 || notice.withdrawnAt !== null ? null : words.board.corrected(say.moment(at, now));
}

/** A further notice in force, in one or two sentences: the office's words, else what its codes say. */
export function sayNotice(
  notice: Notice,
  board: BoardSnapshot,
  words: PublicWords,
  now: Instant,
  reader: Reader = 'screen',
): NoticeText {
  const say = sayTime(words.time, board.office.zone);
  const own = sayNote(notice, words);
  const outage = notice.kind === 'outage';
  const [reason = ''] =
    outage && notice.cause !== null ? sayReason(uncorrected(notice), say, words, now) : [];
  const coded = sayCoded(notice, board, words, reason);
  const said: Said = own ?? { text: coded, lang: words.lang };
  const both = coded !== '' && own !== null && own.lang === words.lang;
  return {
    id: notice.id,
    label: words.board.kind[notice.kind],
    when: null,
    said: both ? { text: `${coded} ${own.text}`, lang: words.lang } : said,
    until: sayUntil(notice, say, words, now),
    again: sayAgain(notice, windowOf(notice, now), words),
    corrected: sayCorrected(notice, say, words, now),
    timeline: reader === 'phone' ? sayTimeline(notice, board, say, words, now) : [],
  };
}

/** A notice as one line of text, as a kiosk turns it and a voice reads it. */
export function noticeLine({ label, when, said, until, again, corrected }: NoticeText): string {
  const after = [until, again, corrected].filter((part) => part !== null).join('; ');
  const text = when === null ? said.text : `*${label} ${when}:* ${said.text}`;
  return after === '' ? text : `${text} (${after})`;
}

/** Until when it holds; of an outage, which has no end, when more is known: that must not vanish beside another headline. */
function sayUntil(notice: Notice, say: SayTime, words: PublicWords, now: Instant): string | null {
  const { board } = words;
  const { to } = windowOf(notice, now);
  if (to !== null) return sayEnd(to, say, words, now);
  if (notice.kind !== 'outage' || notice.nextUpdateAt === null) return null;
  const moment = say.moment(notice.nextUpdateAt, now);
  return isOverdue(notice, now) ? board.newsWasDue(moment) : board.newsDue(moment);
}

/** The stretch it is in: of what repeats, this week's alone. */
function windowOf(notice: Notice, now: Instant): Window {
  return windowAt(notice, now) ?? { from: notice.startedAt, to: notice.endsAt };
}

/** A further notice says of its correction at its end, not in the midst of its reason. */
function uncorrected(notice: Notice): Notice {
  return { ...notice, correctedAt: null, updates: [] };
}

/** "Cetak KTP-el berhenti. Mesin cetak rusak sejak 08.15 (1 jam)." */
export function sayCoded(notice: Notice, board: BoardSnapshot, words: PublicWords, reason: string): string {
  const first = notice.effects[0];
  const service = first ? findService(board.office, first.service) : null;
  const what =
    first && service ? `*${sayEffect(nameIn(service.name, words.lang), first.state, words)}*.` : '';
  return [what, reason].filter((part) => part !== '').join(' ');
}

/** "Cetak KTP-el berhenti" */
export function sayEffect(service: string, state: 'limited' | 'stopped', words: PublicWords): string {
  return asSentence(words.board.serviceWas(service, inSentence(words.board.stateWord[state])));
}
