import type { MiddlewareHandler } from 'hono';
import { refuse } from '../domain/ledger/refusal.ts';
import type { AppEnv } from './app-env.ts';
import { problemResponse } from './problem.ts';

/**
 * Whatever changes something, and every socket, is asked from our own pages alone. Browsers always send Origin
 * with those; what sends none is no browser and carries nobody's cookie. Belt to SameSite's braces.
 */
export const ownOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const socket = c.req.header('Upgrade') !== undefined;
  const origin = c.req.header('Origin');
  if ((!reads || socket) && origin !== undefined && origin !== new URL(c.req.url).origin) {
    return problemResponse(refuse('origin-foreign'));
  }
  return next();
};
