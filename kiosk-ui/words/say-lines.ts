import type { BoardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { civilAt, type Instant } from '#domain/time/civil-time';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn } from './lang.ts';
import { sayCoded, sayReason } from './say-notice.ts';
import { sayHours } from './say-place.ts';
import type { SayTime } from './say-time.ts';

/** The lines under the headline: since when and why, or until when. */
export function sayLines(view: BoardView, board: BoardSnapshot, say: SayTime, words: PublicWords): string[] {
  const said = words.board;
  const hours = sayHours(view.opening, say);
  switch (view.state) {
    case 'normal': {
      const until = view.opening.closesToday;
      const lines = until === null ? [] : [sayOpenUntil(view, until, say, words)];
      // An outage of what is not offered here: what it stops, why and since when. Who mends it stands where it is felt; all in one breath, for the window is as large as ever.
      if (view.lead !== null) {
        const cause = asSentence(said.cause[view.lead.cause ?? 'other']);
        const reason = said.reason(cause, say.sinceShort(view.lead.startedAt, view.now));
        return [[...lines, sayCoded(view.lead, board, words, reason)].join(' ')];
      }
      const breakAhead = view.opening.closesNext !== null && view.opening.closesNext !== until;
      return breakAhead && hours?.pause ? [...lines, said.breakAt(hours.pause)] : lines;
    }
    case 'unconfirmed':
      return [said.notConfirmedToday, ...saySpecialHours(view, say, words)];
    case 'limited':
    case 'stopped': {
      const unsaid = view.day.confirmed ? [] : [said.notConfirmedToday];
      if (view.lead !== null) return [...sayReason(view.lead, say, words, view.now), ...unsaid];
      const set = view.services.find((shown) => shown.state === view.state);
      if (!set || set.since === null) return unsaid;
      return [said.setByStaff(said.stateWord[view.state], say.since(set.since, view.now)), ...unsaid];
    }
    case 'closed':
      return sayClosed(view, board, say, words);
  }
}

/** Until when, and what makes today's hours other than the usual ones. */
function sayOpenUntil(view: BoardView, until: Instant, say: SayTime, words: PublicWords): string {
  const { day } = view.opening;
  if (!day.name) return words.board.openUntil(say.clock(until));
  const name = nameIn(day.name, words.lang);
  return day.why === 'special-hours'
    ? words.board.closesToday(say.clock(until), name)
    : words.board.openUntilNamed(say.clock(until), name);
}

/** "Hari ini tutup pukul 13.00: rapat": who comes by the usual hours must learn it before they are over. */
function saySpecialHours(view: BoardView, say: SayTime, words: PublicWords): string[] {
  const { day, closesToday } = view.opening;
  if (day.why !== 'special-hours' || !day.name || closesToday === null) return [];
  return [words.board.closesToday(say.clock(closesToday), nameIn(day.name, words.lang))];
}

function sayClosed(view: BoardView, board: BoardSnapshot, say: SayTime, words: PublicWords): string[] {
  const said = words.board;
  const { day, opensNext } = view.opening;
  const lines: string[] = [];
  const name = day.name ? nameIn(day.name, words.lang) : null;
  if (name && day.why === 'holiday') lines.push(said.holiday(name));
  if (name && day.why === 'closure') lines.push(said.closure(name));
  const hours = sayHours(view.opening, say);
  if (view.headline.code === 'on-break' || view.headline.code === 'opens-later') {
    if (hours) lines.push(name ? said.hoursTodayNamed(hours.whole, name) : said.hoursToday(hours.whole));
    if (hours?.pause && view.headline.code === 'opens-later') lines.push(said.breakAt(hours.pause));
    return lines;
  }
  lines.push(...saySpecialHours(view, say, words));
  if (opensNext === null) return [...lines, said.opensAgainUnknown];
  const date = civilAt(opensNext, board.office.zone).date;
  return [...lines, said.opensAgain(say.day(date), say.clock(opensNext))];
}

/** "Kemarin 16.00: perekaman terbatas, yang lain buka." */
export function sayLastKnown(
  view: BoardView,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
): string | null {
  const said = words.board;
  if (view.day.lastAt === null) return null;
  const odd = view.services
    .filter((shown) => shown.told !== 'normal')
    .map((shown) =>
      said.serviceWas(
        inSentence(nameIn(shown.service.name, words.lang)),
        inSentence(said.stateWord[shown.told]),
      ),
    );
  const what = odd.length === 0 ? said.everythingOpen : [...odd.slice(0, 2), said.othersOpen].join(', ');
  const date = civilAt(view.day.lastAt, board.office.zone).date;
  const clock = say.clock(view.day.lastAt);
  return said.lastKnown(`${asSentence(say.nearDay(date, view.now))} *${clock}*`, what);
}
