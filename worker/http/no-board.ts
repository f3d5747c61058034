import type { Context } from 'hono';
import { isRefusal } from '#domain/ledger/refusal';
import { noBoardPage } from '../pages/nothing-page.tsx';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { askedLang, pageResponse } from './page-response.ts';

/** There is no board to show. A Desk that answers has none because nobody has described the office yet: that is no breakdown. */
export async function noBoard(c: Context<AppEnv>): Promise<Response> {
  const desk = await askDesk(c.env, (d) => d.alive());
  const why = isRefusal(desk) ? 'unreachable' : 'not-described';
  return pageResponse(noBoardPage({ why, lang: askedLang(c) }), 503);
}
