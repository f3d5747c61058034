import type { BoardSnapshot } from '#domain/board/snapshot';
import type { PlaceId } from '#domain/office/place';
import type { Answer } from '#domain/slips/answer';
import type { Instant } from '#domain/time/civil-time';
import type { PublicWords } from './id/public.ts';
import type { SayTime } from './say-time.ts';

/** Everything the sayings of an answer need; made once. */
export interface Telling {
  answer: Answer;
  board: BoardSnapshot;
  now: Instant;
  say: SayTime;
  words: PublicWords;
  /** Where the visitor stands; null: anywhere, with a phone. */
  here: PlaceId | null;
  /** The pickup place, as it is called where these words are read. */
  place: string;
  /** The outage that holds the card up runs on. */
  held: boolean;
}
