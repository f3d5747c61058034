import type { Accepted } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import type { Refusal } from '#domain/ledger/refusal';
import type { OutboxEntry } from './outbox-entry.ts';

/** What became of an act so far. `waiting`: kept on the phone, and sent when it can be. */
export type Settled =
  | { kind: 'accepted'; accepted: Accepted }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'waiting' };

/** An entry on its way, or accepted a moment ago and not yet on the board this page shows. */
export interface Pending {
  readonly entry: OutboxEntry;
  readonly accepted: Accepted | null;
}

export interface Outbox {
  /** All that waits on this phone, oldest first, with what has just landed. */
  pending(): readonly Pending[];
  /** False: closing the page loses what waits. */
  lasting(): boolean;
  /** The office knows this phone no more: what waits needs a new sign-in. */
  needsSignIn(): boolean;
  /**
   * Keeps an act, sends it, and says what became of it, within a page's patience. Sent later, it is told to `hear`
   * alone. A refusal stays in the outbox until it is dropped.
   */
  send(actor: string, posted: PostedAction): Promise<Settled>;
  /** What became of an act that is kept already, within a page's patience. */
  resend(id: string): Promise<Settled>;
  /** Who holds the phone now; what they left here goes out. Null: nobody is signed in. */
  holdBy(actor: string | null): void;
  /** The network may be back: tries at once. */
  hurry(): void;
  /** Its author says that an old act is still so. */
  confirm(id: string): Promise<void>;
  /** Forgets an act and all that leans on it. */
  drop(id: string): Promise<void>;
  /** Told of every change, and of every act the office has taken; a promise is waited for before it leaves `pending`. */
  listen(listener: OutboxListener): () => void;
}

export interface OutboxListener {
  changed(): void;
  /** `awaited`: whoever tapped still waits for the answer. */
  accepted(posted: PostedAction, accepted: Accepted, awaited: boolean): Promise<void> | void;
}
