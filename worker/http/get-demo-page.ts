import type { Context } from 'hono';
import { isRefusal } from '#domain/ledger/refusal';
import { lobbyOf } from '#domain/office/find';
import { answer } from '#domain/slips/answer';
import { parseSlipCode } from '#domain/slips/slip-code';
import { readSettings } from '../env.ts';
import { type DemoSlip, demoPage } from '../pages/demo-page.tsx';
import { notFoundPage } from '../pages/nothing-page.tsx';
import { readBoard } from '../platform/board-reader.ts';
import type { AppEnv } from './app-env.ts';
import { findSlip } from './get-slip.ts';
import { noBoard } from './no-board.ts';
import { askedLang, pageResponse } from './page-response.ts';

const SLIPS_MAX = 12;

/** `GET /demo`, `GET /demo?slips=CODE,CODE`: slips as QR codes to hold before a camera. Exists in the demo alone. */
export async function getDemoPage(c: Context<AppEnv>): Promise<Response> {
  const lang = askedLang(c);
  if (!c.var.demo) return pageResponse(notFoundPage({ lang }), 404);
  const board = await readBoard(c.env);
  if (!board) return noBoard(c);
  const now = c.var.clock.now();
  const here = lobbyOf(board.office).id;
  const texts = (c.req.query('slips') ?? readSettings(c.env).demoSlips).split(',').slice(0, SLIPS_MAX);
  const slips = await Promise.all(
    texts.map(async (text): Promise<DemoSlip | null> => {
      const code = parseSlipCode(text);
      if (!code) return null;
      const found = await findSlip(c.env, code);
      return { code, answer: isRefusal(found) ? null : answer(found.facts, found.board, here, now) };
    }),
  );
  const shown = slips.filter((slip) => slip !== null);
  const { host } = new URL(c.req.url);
  return pageResponse(
    demoPage({ slips: shown, board, host, kioskPath: `/kiosk?place=${here}`, now, lang }),
    200,
  );
}
