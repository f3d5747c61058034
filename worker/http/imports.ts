import type { Context } from 'hono';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import { importOpening, importPiece } from '#domain/slips/import-wire';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { problemResponse } from './problem.ts';
import { ACTION_BODY_MAX, PIECE_BODY_MAX, readBody } from './read-body.ts';
import { readSession } from './session-cookie.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** `POST /api/imports`: begin an import. It shows nothing until the action `publish-import`. */
export async function postImport(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const opening = await readBody(c.req.raw, importOpening, ACTION_BODY_MAX);
  if (isRefusal(opening)) return problemResponse(opening);
  const opened = await askDesk(c.env, (desk) => desk.openImport(session, opening));
  return isRefusal(opened) ? problemResponse(opened) : c.json(opened, 200, NO_STORE);
}

/** `PUT /api/imports/ID/pieces/N`: up to 500 rows; the same piece may be sent again. */
export async function putPiece(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  if (!session) return problemResponse(refuse('not-signed-in'));
  const number = Number(c.req.param('piece'));
  if (!Number.isInteger(number) || number < 0 || number > 10_000) {
    return problemResponse(refuse('body-malformed', 'piece'));
  }
  const piece = await readBody(c.req.raw, importPiece, PIECE_BODY_MAX);
  if (isRefusal(piece)) return problemResponse(piece);
  const id = c.req.param('id') ?? '';
  const taken = await askDesk(c.env, (desk) => desk.takePiece(session, id, number, piece));
  return isRefusal(taken) ? problemResponse(taken) : c.json(taken, 200, NO_STORE);
}
