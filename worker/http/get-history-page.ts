import type { Context } from 'hono';
import { findPlace, lobbyOf } from '#domain/office/find';
import { MINUTE } from '#domain/time/civil-time';
import { HISTORY_LENGTHS, historyPage, historyUnreadablePage } from '../pages/history-page.tsx';
import { notFoundPage } from '../pages/nothing-page.tsx';
import { readBoard } from '../platform/board-reader.ts';
import { readHistory } from '../platform/history-reader.ts';
import type { AppEnv } from './app-env.ts';
import { stillHolds } from './etag.ts';
import { noBoard } from './no-board.ts';
import { askedLang, pageResponse } from './page-response.ts';

/** `GET /riwayat`, `?tempat=PLACE`, `?hari=365`: what went wrong, for how long and why, for anybody. */
export async function getHistoryPage(c: Context<AppEnv>): Promise<Response> {
  const lang = askedLang(c);
  const [board, source] = await Promise.all([readBoard(c.env), readHistory(c.env)]);
  if (!board) return noBoard(c);
  if (!source) return pageResponse(historyUnreadablePage({ lang }), 503);
  const now = c.var.clock.now();
  const placeId = c.req.query('tempat') ?? lobbyOf(board.office).id;
  const asked = Number(c.req.query('hari'));
  const days = HISTORY_LENGTHS.find((length) => length === asked) ?? HISTORY_LENGTHS[0];
  if (!findPlace(board.office, placeId)) return pageResponse(notFoundPage({ lang }), 404);
  // An outage that runs grows longer: the page holds for its minute.
  const copies = `${source.epoch}-${source.seq}-${source.at}-${board.epoch}-${board.seq}`;
  const etag = `"${copies}-${Math.floor(now / MINUTE)}-${placeId}-${days}-${lang}"`;
  const cache = { 'Cache-Control': 'no-cache', ETag: etag };
  if (stillHolds(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: cache });
  const page = historyPage({ source, board, placeId, days, now, lang });
  return page ? pageResponse(page, 200, cache) : pageResponse(notFoundPage({ lang }), 404);
}
