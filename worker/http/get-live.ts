import type { Context } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import { SESSION_HEADER } from '../platform/desk-calls.ts';
import { theDesk } from '../platform/the-desk.ts';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';
import { readSession } from './session-cookie.ts';

/** `GET /api/live`: a socket to the Desk that brings the board at once on every change. */
export async function getLive(c: Context<AppEnv>): Promise<Response> {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket')
    return problemResponse(refuse('body-malformed', 'Upgrade'));
  try {
    const session = readSession(c.req.raw);
    const asked = new Request(c.req.raw);
    // Set or taken away here, whatever the asker sent: the Desk believes it.
    if (session) asked.headers.set(SESSION_HEADER, session);
    else asked.headers.delete(SESSION_HEADER);
    return await theDesk(c.env).fetch(asked);
  } catch (error) {
    console.error('no socket to the Desk', error instanceof Error ? error.message : '');
    return problemResponse(refuse('desk-unreachable'));
  }
}
