import type { Context } from 'hono';
import { NOW_HEADER } from '#domain/board/live-message';
import { refuse } from '#domain/ledger/refusal';
import { readBoard } from '../platform/board-reader.ts';
import type { AppEnv } from './app-env.ts';
import { stillHolds } from './etag.ts';
import { problemResponse } from './problem.ts';

/** `GET /api/board`: the snapshot itself, with no computed time, so that its ETag holds until the Desk writes anew. */
export async function getBoard(c: Context<AppEnv>): Promise<Response> {
  const board = await readBoard(c.env);
  if (!board) return problemResponse(refuse('board-not-there'));
  const etag = `"${board.epoch}-${board.seq}-${board.at}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': 'no-cache',
    [NOW_HEADER]: String(c.var.clock.now()),
  };
  if (stillHolds(c.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  return c.json(board, 200, headers);
}
