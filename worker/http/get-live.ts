import type { Context } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import { theDesk } from '../platform/the-desk.ts';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';

/** `GET /api/live`: a socket to the Desk that brings the board at once on every change. */
export async function getLive(c: Context<AppEnv>): Promise<Response> {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket')
    return problemResponse(refuse('body-malformed', 'Upgrade'));
  try {
    return await theDesk(c.env).fetch(c.req.raw);
  } catch (error) {
    console.error('no socket to the Desk', error instanceof Error ? error.message : '');
    return problemResponse(refuse('desk-unreachable'));
  }
}
