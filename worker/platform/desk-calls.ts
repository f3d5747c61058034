import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Accepted, DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import type { Refusal } from '#domain/ledger/refusal';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { ImportOpening, ImportPiece, ImportPieceReply } from '#domain/slips/import-wire';
import type { SlipFacts } from '#domain/slips/slip-facts';

/** What the Worker asks of the Desk over RPC. All of it is plain data, so it arrives as it was sent. */
export interface DeskCalls {
  /** Decides an action and acknowledges it once it is in storage. */
  act(token: string, posted: PostedAction): Promise<Accepted | Refusal>;
  /** What a signed-in phone opens with. */
  view(token: string): Promise<DeskView | Refusal>;
  openImport(token: string, opening: ImportOpening): Promise<{ rows: number } | Refusal>;
  takePiece(
    token: string,
    importId: string,
    piece: number,
    body: ImportPiece,
  ): Promise<ImportPieceReply | Refusal>;
  /** A fresh first-admin link's token, for whoever holds the operator's secret; null otherwise. */
  firstLink(secret: string): Promise<string | null>;
  /** Uses a one-time link up and begins a session. */
  signIn(linkToken: string): Promise<{ session: string } | Refusal>;
  signOut(token: string): Promise<void>;
  /** The board from memory: for when KV has none. */
  board(): Promise<BoardSnapshot | null>;
  /** A slip's facts from the truth itself: for when KV lacks a segment that its board names. */
  slipFacts(fingerprint: Fingerprint): Promise<SlipFacts | null>;
  /** Says that the Desk is awake. */
  alive(): Promise<true>;
  /** `GET /api/live`: a hibernating socket. */
  fetch(request: Request): Promise<Response>;
}
