import type { Context } from 'hono';
import { isRefusal } from '#domain/ledger/refusal';
import { answer } from '#domain/slips/answer';
import { parseSlipCode } from '#domain/slips/slip-code';
import { slipHelpPage } from '../pages/slip-help-page.tsx';
import { slipPage } from '../pages/slip-page.tsx';
import { readBoard } from '../platform/board-reader.ts';
import type { AppEnv } from './app-env.ts';
import { findSlip } from './get-slip.ts';
import { askedLang, pageResponse } from './page-response.ts';
import { statusOf } from './problem.ts';

const HELP = { 'slip-code-malformed': 'malformed', 'slip-unknown': 'unknown' } as const;

/** `GET /s/CODE`, and `/S/CODE` as the QR has it: the answer on the visitor's own phone, at home for all we know. */
export async function getSlipPage(c: Context<AppEnv>): Promise<Response> {
  const lang = askedLang(c);
  const text = c.req.param('code') ?? '';
  const found = await findSlip(c.env, text);
  const code = parseSlipCode(text);
  if (isRefusal(found) || !code) {
    const refused = isRefusal(found) ? found.refused : 'slip-code-malformed';
    const kind = refused in HELP ? HELP[refused as keyof typeof HELP] : 'unavailable';
    return pageResponse(slipHelpPage({ kind, board: await readBoard(c.env), lang }), statusOf(refused));
  }
  const now = c.var.clock.now();
  const said = answer(found.facts, found.board, null, now);
  return pageResponse(slipPage({ answer: said, board: found.board, code, now, lang }), 200);
}

/** `GET /s?kode=…`: what was typed into the form of a page. */
export async function getTypedSlip(c: Context<AppEnv>): Promise<Response> {
  const typed = (c.req.query('kode') ?? '').slice(0, 64);
  const code = parseSlipCode(typed);
  const lang = askedLang(c) === 'en' ? '?lang=en' : '';
  if (code) return c.redirect(`/s/${code}${lang}`, 303);
  const board = await readBoard(c.env);
  return pageResponse(slipHelpPage({ kind: 'malformed', board, lang: askedLang(c) }), 400);
}
