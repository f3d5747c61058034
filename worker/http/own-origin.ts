import type { MiddlewareHandler } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';

/**
 * Whatever changes something, and every socket, is asked from our own pages alone. Browsers always send Origin
 * with those; what sends none is no browser and carries nobody's cookie. A form on a no-referrer page sends `null`,
 * and then Sec-Fetch-Site tells where it stood. Belt to SameSite's braces.
 */
export const ownOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const socket = c.req.header('Upgrade') !== undefined;
  if (reads && !socket) return next();
  const origin = c.req.header('Origin');
  const own =
    origin === undefined ||
    origin === new URL(c.req.url).origin ||
    (origin === 'null' && c.req.header('Sec-Fetch-Site') === 'same-origin');
  return own ? next() : problemResponse(refuse('origin-foreign'));
};
