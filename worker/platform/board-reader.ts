import { type BoardSnapshot, boardSnapshot } from '#domain/board/snapshot';
import { lobbyOf } from '#domain/office/find';
import { dayHasBegun, openingAt } from '#domain/office/opening';
import { type Instant, MINUTE } from '#domain/time/civil-time';
import { type Env, readSettings } from '../env.ts';
import { createClock } from './clock.ts';
import { BOARD_KEY } from './kv-keys.ts';
import { theDesk } from './the-desk.ts';

/** KV's own edge cache, in seconds; 30 is the least it takes. */
const KV_CACHE_TTL = 30;
/** In opening hours the Desk writes at least every ten minutes; an older copy means that writing fails, or the Desk. */
const SUSPECT_AFTER = 12 * MINUTE;

/** A crowd in the lobby is one read of KV: the isolate keeps the board of each KV for a few seconds. */
const held = new WeakMap<KVNamespace, { board: BoardSnapshot; readAt: number }>();

/**
 * The board as the world reads it: from the isolate, else from KV. Where KV is down, has none, or has one that is
 * suspiciously old, the Desk is asked; of all copies the newest stands. Null: nobody knows anything.
 */
export async function readBoard(env: Env): Promise<BoardSnapshot | null> {
  const settings = readSettings(env);
  const before = held.get(env.KV);
  if (before && Date.now() - before.readAt < settings.boardHeldMs) return before.board;
  const now = createClock(settings.clock).now();
  let board = newest(await fromKv(env), before?.board ?? null);
  if (!board || isSuspect(board, now)) board = newest(await fromDesk(env), board);
  if (board) held.set(env.KV, { board, readAt: Date.now() });
  return board;
}

/** KV may give an older copy than one already seen: it is eventually consistent. */
function newest(a: BoardSnapshot | null, b: BoardSnapshot | null): BoardSnapshot | null {
  if (!a || !b) return a ?? b;
  const later = b.epoch - a.epoch || b.seq - a.seq || b.at - a.at;
  return later > 0 ? b : a;
}

function isSuspect({ office, at }: BoardSnapshot, now: Instant): boolean {
  return now - at > SUSPECT_AFTER && dayHasBegun(openingAt(office, lobbyOf(office), now), now);
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
