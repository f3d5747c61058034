import type { PlaceId } from '../office/place.ts';
import type { ImportSummary } from '../slips/import-events.ts';
import type { SlipFacts } from '../slips/slip-facts.ts';
import type { Actor } from '../staff/roles.ts';
import type { Instant } from '../time/civil-time.ts';

/** A slip named by a scanned code, as the Desk finds it: no facts when nobody has heard of it. */
export interface FoundSlip {
  /** Null for a text that is no slip code; nothing of it is kept or repeated. */
  code: string | null;
  fingerprint: number;
  facts: SlipFacts | null;
}

/** All that a decision may know beside the state: handed in, so that deciding stays pure. */
export interface Context {
  /** When the Desk hears of it, and when the thumb came down (never later than `now`). */
  now: Instant;
  tappedAt: Instant;
  actor: Actor;
  /** The action's own id; what it creates is named by it, so that a phone can foretell the name. */
  actionId: string;
  /** Slips the action names, looked up before deciding; empty on a phone, which cannot look them up. */
  slips: readonly FoundSlip[];
  /** Fingerprints of a batch that wait for this place's receipt, looked up before deciding. */
  awaiting: readonly number[];
  /** The staged import the action names. */
  staged: ImportSummary | null;
}

/** Places an action is about; what a `kelurahan` may touch is checked against it. */
export type PlacesTouched = readonly PlaceId[] | 'all';
