import { type HistorySource, historySource } from '#domain/history/history-source';
import { MINUTE } from '#domain/time/civil-time';
import type { Env } from '../env.ts';
import { HISTORY_KEY } from './kv-keys.ts';
import { theDesk } from './the-desk.ts';

/** KV's own edge cache, in seconds: the past is in no hurry. */
const KV_CACHE_TTL = 60;

/** Reading a year of days is the costly part; the text tells whether it is still the one that was read. */
const held = new WeakMap<KVNamespace, { text: string; history: HistorySource }>();

/** The Desk reads a year of days for one answer: it stands for a minute, or a crowd would use up the office's day of reads. */
const DESK_TOLD_STANDS = MINUTE;
const deskTold = new WeakMap<KVNamespace, { history: HistorySource; at: number }>();

/**
 * The past as the world reads it: from KV, whose copy may be a day old where nothing happened since. Where KV has none
 * yet, or is down, an earlier copy of this isolate stands, else the Desk is asked. Null: nobody can tell.
 */
export async function readHistory(env: Env): Promise<HistorySource | null> {
  try {
    const text = await env.KV.get(HISTORY_KEY, { type: 'text', cacheTtl: KV_CACHE_TTL });
    if (text !== null) return readText(env, text);
  } catch (error) {
    console.error('KV has no history to give', error instanceof Error ? error.name : '');
  }
  return held.get(env.KV)?.history ?? fromDesk(env);
}

function readText(env: Env, text: string): HistorySource {
  const before = held.get(env.KV);
  if (before?.text === text) return before.history;
  const history = historySource.parse(JSON.parse(text));
  held.set(env.KV, { text, history });
  return history;
}

async function fromDesk(env: Env): Promise<HistorySource | null> {
  const before = deskTold.get(env.KV);
  if (before && Date.now() - before.at < DESK_TOLD_STANDS) return before.history;
  try {
    const told = await theDesk(env).history();
    if (told === null) return null;
    const history = historySource.parse(told);
    deskTold.set(env.KV, { history, at: Date.now() });
    return history;
  } catch (error) {
    console.error('the Desk has no history to give', error instanceof Error ? error.name : '');
    return null;
  }
}
