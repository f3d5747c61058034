import type { Context } from 'hono';
import { findPlace, lobbyOf } from '#domain/office/find';
import { MINUTE } from '#domain/time/civil-time';
import { boardPage } from '../pages/board-page.tsx';
import { notFoundPage } from '../pages/nothing-page.tsx';
import { readBoard } from '../platform/board-reader.ts';
import type { AppEnv } from './app-env.ts';
import { stillHolds } from './etag.ts';
import { noBoard } from './no-board.ts';
import { askedLang, pageResponse } from './page-response.ts';

/** `GET /` and `GET /t/PLACE`: the board for any phone. */
export async function getBoardPage(c: Context<AppEnv>): Promise<Response> {
  const lang = askedLang(c);
  const board = await readBoard(c.env);
  if (!board) return noBoard(c);
  const now = c.var.clock.now();
  const placeId = c.req.param('place') ?? lobbyOf(board.office).id;
  // It tells "2 jam 10 menit" and "38 menit lagi", so it holds for its minute and no longer.
  const etag = `"${board.epoch}-${board.seq}-${board.at}-${Math.floor(now / MINUTE)}-${lang}"`;
  const cache = { 'Cache-Control': 'no-cache', ETag: etag };
  // Asked before the page is made: most visits of a minute are told that theirs still holds.
  if (findPlace(board.office, placeId) && stillHolds(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: cache });
  const page = boardPage({ board, placeId, now, lang, origin: new URL(c.req.url).origin });
  return page ? pageResponse(page, 200, cache) : pageResponse(notFoundPage({ lang }), 404);
}
