import { type BoardSnapshot, boardSnapshot } from '../domain/board/snapshot.ts';
import { type Env, readSettings } from '../env.ts';
import { theDesk } from './the-desk.ts';
import { BOARD_KEY } from './kv-keys.ts';

/** KV's own edge cache, in seconds; 30 is the least it takes. */
const KV_CACHE_TTL = 30;

/** A crowd in the lobby is one read of KV: the isolate keeps the board of each KV for a few seconds. */
const held = new WeakMap<KVNamespace, { board: BoardSnapshot; readAt: number }>();

/**
 * The board as the world reads it: from the isolate, else from KV, else, while KV is down or has none yet,
 * from the Desk's memory, else the isolate's old copy however old it is. Null: nobody knows anything.
 */
export async function readBoard(env: Env): Promise<BoardSnapshot | null> {
  const before = held.get(env.KV);
  if (before && Date.now() - before.readAt < readSettings(env).boardHeldMs) return before.board;
  const board = (await fromKv(env)) ?? (await fromDesk(env));
  if (board) {
    held.set(env.KV, { board, readAt: Date.now() });
    return board;
  }
  return before?.board ?? null;
}

async function fromKv(env: Env): Promise<BoardSnapshot | null> {
  try {
    const value = await env.KV.get(BOARD_KEY, { type: 'json', cacheTtl: KV_CACHE_TTL });
    return value === null ? null : boardSnapshot.parse(value);
  } catch (error) {
    console.error('KV has no board to give', error instanceof Error ? error.name : '');
    return null;
  }
}

async function fromDesk(env: Env): Promise<BoardSnapshot | null> {
  try {
    const board = await theDesk(env).board();
    return board === null ? null : boardSnapshot.parse(board);
  } catch (error) {
    console.error('the Desk has no board to give', error instanceof Error ? error.name : '');
    return null;
  }
}
