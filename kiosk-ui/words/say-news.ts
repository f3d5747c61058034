import type { BoardView } from '#domain/board/board-view';
import { MINUTE } from '#domain/time/civil-time';
import type { NextNewsText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import type { SayTime } from './say-time.ts';

/** When more will be known of the outage that leads, or when an unconfirmed day opens. */
export function sayBoardNews(view: BoardView, say: SayTime, words: PublicWords): NextNewsText | null {
  if (view.nextNews !== null) return sayNews(view.nextNews, view.now, say, words);
  if (view.state !== 'unconfirmed') return null;
  const { opensToday } = view.opening;
  if (opensToday === null) return null;
  const ahead = opensToday > view.now;
  return {
    label: ahead ? words.board.opensAt : words.board.openSince,
    time: say.clock(opensToday),
    count: ahead ? say.ahead(opensToday - view.now) : null,
    overdue: false,
    note: null,
    minutesLeft: ahead ? Math.ceil((opensToday - view.now) / MINUTE) : 0,
  };
}

/** The promise of the next news, on boards and answers alike. */
export function sayNews(
  news: { at: number; overdue: boolean },
  now: number,
  say: SayTime,
  words: PublicWords,
): NextNewsText {
  const said = words.board;
  const moment = say.moment(news.at, now);
  const time = say.clock(news.at);
  const day = moment === time ? null : moment.slice(0, -time.length - 1);
  const label = news.overdue
    ? day === null
      ? said.newsWasPromised
      : said.newsWasPromisedOn(day)
    : day === null
      ? said.nextNews
      : said.nextNewsOn(day);
  return {
    label,
    time,
    count: news.overdue ? said.late(say.roughSpan(now - news.at)) : say.ahead(news.at - now),
    overdue: news.overdue,
    note: news.overdue ? said.stillNoNews : null,
    minutesLeft: news.overdue ? 0 : Math.ceil((news.at - now) / MINUTE),
  };
}
