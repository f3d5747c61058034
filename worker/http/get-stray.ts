import type { Context } from 'hono';
import { refuse } from '#domain/ledger/refusal';
import { notFoundPage } from '../pages/nothing-page.tsx';
import type { AppEnv } from './app-env.ts';
import { askedLang, pageResponse } from './page-response.ts';
import { problemResponse } from './problem.ts';

/** An address that is none: a problem for programs, a page with the way back for people. */
export async function getStray(c: Context<AppEnv>): Promise<Response> {
  if (c.req.path.startsWith('/api/')) return problemResponse(refuse('not-found'));
  return pageResponse(notFoundPage({ lang: askedLang(c) }), 404);
}
