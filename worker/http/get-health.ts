import type { Context } from 'hono';
import { isRefusal } from '#domain/ledger/refusal';
import { readBoard } from '../platform/board-reader.ts';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';

/** `GET /api/health`: whether the Desk answers, and how old the copy is that the world reads. 503 when the Desk does not. */
export async function getHealth(c: Context<AppEnv>): Promise<Response> {
  const [desk, board] = await Promise.all([askDesk(c.env, (d) => d.alive()), readBoard(c.env)]);
  const up = !isRefusal(desk);
  const health = {
    ok: up,
    desk: up ? 'up' : 'down',
    board: board && {
      epoch: board.epoch,
      seq: board.seq,
      ageSeconds: Math.round((c.var.clock.now() - board.at) / 1000),
    },
  };
  return c.json(health, up ? 200 : 503, { 'Cache-Control': 'no-store' });
}
