import type * as z from 'zod';
import { NOW_HEADER } from '#domain/board/live-message';
import { type BoardSnapshot, boardSnapshot } from '#domain/board/snapshot';
import { type JournalPage, type JournalQuery, journalPage } from '#domain/journal/journal';
import { type Accepted, accepted, type DeskView, deskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { problem } from '#domain/ledger/problem';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import {
  type ImportOpening,
  type ImportPiece,
  type ImportPieceReply,
  importPieceReply,
} from '#domain/slips/import-wire';
import type { SlipCode } from '#domain/slips/slip-code';
import { type SlipReply, slipReply } from '#domain/slips/slip-reply';
import { type MyName, myName } from '#domain/staff/colleague';
import {
  type EnrolFinish,
  type EnrolOffer,
  enrolOffer,
  type SignedIn,
  type SignInFinish,
  type SignInOffer,
  signedIn,
  signInOffer,
} from '#domain/staff/passkey-wire';
import type { OfficeClock } from './office-clock.ts';

/** No answer that is ours: no network, a time-out, or something that answers but is not this office (a quota page, a captive portal). */
export const UNREACHABLE = 'unreachable';
export type Unreachable = typeof UNREACHABLE;

/** Longest wait for any answer, in ms: past it a visitor is helped otherwise. */
const PATIENCE = 8_000;

/** Everything a page asks of the Worker. Refusals and a dead network are values; nothing here throws. */
export interface ApiClient {
  /** `null` when the copy named by `etag` still holds. */
  board(
    etag: string | null,
  ): Promise<{ board: BoardSnapshot; etag: string | null } | null | Refusal | Unreachable>;
  slip(code: SlipCode): Promise<SlipReply | Refusal | Unreachable>;
  desk(): Promise<DeskView | Refusal | Unreachable>;
  act(posted: PostedAction): Promise<Accepted | Refusal | Unreachable>;
  openImport(opening: ImportOpening): Promise<{ rows: number } | Refusal | Unreachable>;
  sendPiece(
    importId: string,
    piece: number,
    rows: ImportPiece,
  ): Promise<ImportPieceReply | Refusal | Unreachable>;
  /** What a one-time link is for; changes nothing. */
  enrolOffer(link: string): Promise<EnrolOffer | Refusal | Unreachable>;
  /** Uses the link up: the passkey stands, and this phone is signed in. */
  enrol(finish: EnrolFinish): Promise<SignedIn | Refusal | Unreachable>;
  signInOffer(): Promise<SignInOffer | Refusal | Unreachable>;
  signIn(finish: SignInFinish): Promise<SignedIn | Refusal | Unreachable>;
  /** On a developer's machine alone: past the door without a passkey. */
  signInForDemo(link: string, name: string | null): Promise<SignedIn | Refusal | Unreachable>;
  /** What one is called among colleagues, from now on. */
  callMe(name: string): Promise<MyName | Refusal | Unreachable>;
  journal(query: JournalQuery): Promise<JournalPage | Refusal | Unreachable>;
  /** Whether the office has ended the session; false when it did not hear. */
  signOut(): Promise<boolean>;
}

/** @param fetcher the platform's `fetch`. Every answer also sets the clock. */
export function createApiClient(fetcher: typeof fetch, clock: OfficeClock): ApiClient {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response | Unreachable> => {
    try {
      const answer = await fetcher(path, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      const now = Number(answer.headers.get(NOW_HEADER));
      // An answer without the office's time is somebody else's.
      if (!Number.isFinite(now) || now <= 0) return UNREACHABLE;
      clock.hear(now);
      return answer;
    } catch {
      return UNREACHABLE;
    }
  };
  const send = (path: string, method: 'POST' | 'PUT', body: unknown): Promise<Response | Unreachable> =>
    ask(path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

  return {
    async board(etag) {
      const answer = await ask('/api/board', etag ? { headers: { 'If-None-Match': etag } } : {});
      if (answer !== UNREACHABLE && answer.status === 304) return null;
      const board = await read(answer, boardSnapshot);
      if (board === UNREACHABLE || 'refused' in board) return board;
      return { board, etag: answer === UNREACHABLE ? null : answer.headers.get('ETag') };
    },
    slip: async (code) => read(await ask(`/api/slips/${code}`), slipReply),
    desk: async () => read(await ask('/api/desk'), deskView),
    act: async (posted) => read(await send('/api/actions', 'POST', posted), accepted),
    async openImport(opening) {
      const answer = await send('/api/imports', 'POST', opening);
      return read(answer, importPieceReply.pick({ rows: true }));
    },
    sendPiece: async (importId, piece, rows) =>
      read(await send(`/api/imports/${importId}/pieces/${piece}`, 'PUT', rows), importPieceReply),
    enrolOffer: async (link) => read(await send('/api/passkeys/options', 'POST', { link }), enrolOffer),
    enrol: async (finish) => read(await send('/api/passkeys', 'POST', finish), signedIn),
    signInOffer: async () => read(await send('/api/sign-in/options', 'POST', {}), signInOffer),
    signIn: async (finish) => read(await send('/api/sign-in', 'POST', finish), signedIn),
    signInForDemo: async (link, name) =>
      read(await send('/api/demo-sign-in', 'POST', { link, name }), signedIn),
    callMe: async (name) => read(await send('/api/my-name', 'POST', { name }), myName),
    journal: async (query) => read(await send('/api/journal', 'POST', query), journalPage),
    async signOut() {
      const answer = await send('/keluar', 'POST', {});
      return answer !== UNREACHABLE && answer.ok;
    },
  };
}

/** Our answer by its schema, our refusal by its code; all else is somebody else's answer. */
async function read<T>(
  answer: Response | Unreachable,
  schema: z.ZodType<T>,
): Promise<T | Refusal | Unreachable> {
  if (answer === UNREACHABLE) return UNREACHABLE;
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) {
    const parsed = schema.safeParse(body);
    return parsed.success ? parsed.data : UNREACHABLE;
  }
  const told = problem.safeParse(body);
  return told.success ? refuse(told.data.code, told.data.detail ?? null) : UNREACHABLE;
}
