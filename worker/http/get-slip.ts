import type { Context } from 'hono';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { parseSlipCode } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import type { SlipReply } from '#domain/slips/slip-reply';
import type { Env } from '../env.ts';
import { readBoard } from '../platform/board-reader.ts';
import { readSlip } from '../platform/slip-reader.ts';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';

/** Longest text looked at for a slip code. */
const TEXT_MAX = 64;

/** A slip found by the text of its code, with the board its answer is made from. Served from KV, so it works when the Desk does not. */
export async function findSlip(
  env: Env,
  text: string,
): Promise<{ facts: SlipFacts; board: BoardSnapshot } | Refusal> {
  const code = text.length > TEXT_MAX ? null : parseSlipCode(text);
  if (!code) return refuse('slip-code-malformed');
  const board = await readBoard(env);
  if (!board) return refuse('board-not-there');
  try {
    const facts = await readSlip(env, board, code);
    return facts ? { facts, board } : refuse('slip-unknown');
  } catch (error) {
    console.error('neither KV nor the Desk knows slips now', error instanceof Error ? error.name : '');
    return refuse('desk-unreachable');
  }
}

/** `GET /api/slips/CODE`: both layers of facts. Never kept by anything between: the address is a secret. */
export async function getSlip(c: Context<AppEnv>): Promise<Response> {
  const found = await findSlip(c.env, c.req.param('code') ?? '');
  if ('refused' in found) return problemResponse(found);
  const reply: SlipReply = { facts: found.facts };
  return c.json(reply, 200, { 'Cache-Control': 'no-store' });
}
