import type { BoardSnapshot } from '#domain/board/snapshot';
import type { HistorySource } from '#domain/history/history-source';
import type { JournalPage, JournalQuery } from '#domain/journal/journal';
import type { Accepted, DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import type { Refusal } from '#domain/ledger/refusal';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { ImportOpening, ImportPiece, ImportPieceReply } from '#domain/slips/import-wire';
import type { SlipFacts } from '#domain/slips/slip-facts';
import type { MyName } from '#domain/staff/colleague';
import type {
  EnrolFinish,
  EnrolOffer,
  SignedIn,
  SignInFinish,
  SignInOffer,
} from '#domain/staff/passkey-wire';

/** Where somebody stands who wants in: the address of our page, and what they hold, roughly. */
export interface AtDoor {
  origin: string;
  device: string;
  /** The session that this phone still has, if any: a new one replaces it. */
  replaces: string | null;
}

/** Somebody who has come in; `session` is the token for their cookie. */
export interface CameIn extends SignedIn {
  session: string;
}

/** How the Worker hands a session on to the Desk where all it can send is a request. */
export const SESSION_HEADER = 'Kabar-Session';

/** What the Worker asks of the Desk over RPC. All of it is plain data, so it arrives as it was sent. */
export interface DeskCalls {
  /** Decides an action and acknowledges it once it is in storage. */
  act(token: string, posted: PostedAction): Promise<Accepted | Refusal>;
  /** An act of the deploying terminal, by the operator's secret. */
  actAsOperator(secret: string, posted: PostedAction): Promise<Accepted | Refusal>;
  /** What a signed-in phone opens with. */
  view(token: string): Promise<DeskView | Refusal>;
  /** Who did what, newest first: up to `atMost` lines that match. */
  journal(token: string, query: JournalQuery, atMost: number): Promise<JournalPage | Refusal>;
  /** Calls whoever holds the session so, from now on. */
  callMe(token: string, name: string): Promise<MyName | Refusal>;
  openImport(token: string, opening: ImportOpening): Promise<{ rows: number } | Refusal>;
  takePiece(
    token: string,
    importId: string,
    piece: number,
    body: ImportPiece,
  ): Promise<ImportPieceReply | Refusal>;
  /** A fresh first-admin link's token, for whoever holds the operator's secret; null otherwise. */
  firstLink(secret: string): Promise<string | null>;
  /** Whom a one-time link would let in; changes nothing. */
  offerEnrol(link: string, at: AtDoor): Promise<EnrolOffer | Refusal>;
  /** Uses a one-time link up for a new passkey, and begins a session. */
  enrol(finish: EnrolFinish, at: AtDoor): Promise<CameIn | Refusal>;
  /** A question for whoever has a passkey; writes nothing. */
  offerSignIn(at: AtDoor): Promise<SignInOffer>;
  signIn(finish: SignInFinish, at: AtDoor): Promise<CameIn | Refusal>;
  /** In the demo alone: a one-time link without a passkey. */
  signInForDemo(link: string, name: string | null, at: AtDoor): Promise<CameIn | Refusal>;
  signOut(token: string): Promise<void>;
  /** The board from memory: for when KV has none. */
  board(): Promise<BoardSnapshot | null>;
  /** What history is told from: for when KV has none. */
  history(): Promise<HistorySource | null>;
  /** In the demo alone: what a new office has lived through, oldest first. */
  livePast(token: string, acts: PostedAction[]): Promise<{ acts: number } | Refusal>;
  /** A slip's facts from the truth itself: for when KV lacks a segment that its board names. */
  slipFacts(fingerprint: Fingerprint): Promise<SlipFacts | null>;
  /** Says that the Desk is awake. */
  alive(): Promise<true>;
  /** `GET /api/live`: a hibernating socket; a phone's carries its session in `SESSION_HEADER`. */
  fetch(request: Request): Promise<Response>;
}
