import type { MiddlewareHandler } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';

/** Before the door: so many tries a minute from one address. 128 bits would hold anyway; this keeps the Desk from being woken for nothing. */
export const doorLimit: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.req.header('CF-Connecting-IP') ?? 'local';
  const { success } = await c.env.DOOR_LIMIT.limit({ key });
  return success ? next() : problemResponse(refuse('too-many-tries'));
};
