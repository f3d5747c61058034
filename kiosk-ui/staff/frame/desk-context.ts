import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Refusal } from '#domain/ledger/refusal';
import type { Place } from '#domain/office/place';
import type { Batch } from '#domain/slips/import-events';
import type { Instant } from '#domain/time/civil-time';
import type { ApiClient } from '../../api-client.ts';
import type { OfficeClock } from '../../office-clock.ts';
import type { Outbox, Pending } from '../../offline/outbox.ts';
import type { PublicWords } from '../../words/id/public.ts';
import type { StaffWords } from '../../words/id/staff.ts';
import type { Lang } from '../../words/lang.ts';
import type { SayTime } from '../../words/say-time.ts';
import type { Arrived, Done } from '../act/use-outbox.ts';
import type { DoorEnd } from '../door/sign-in.ts';

/** The words of a page in the language chosen on this phone. */
export interface Speech {
  lang: Lang;
  staff: StaffWords;
  public: PublicWords;
  say: SayTime;
}

/** All that the sheets of a signed-in phone share: who, what stands on the board, when, and in which words. */
export interface Desk {
  api: ApiClient;
  clock: OfficeClock;
  actor: DeskView['actor'];
  me: DeskView['me'];
  colleagues: DeskView['colleagues'];
  templates: DeskView['templates'];
  /** The board as it will be once all that waits on this phone has been sent. */
  board: BoardSnapshot;
  /** The board as everybody has it. */
  told: BoardSnapshot;
  outbox: Outbox;
  /** What waits on this phone, oldest first. */
  pending: readonly Pending[];
  /** Acts that wait and that the office would refuse as things stand. */
  wouldFail: ReadonlyMap<string, Refusal>;
  /** The last act on a notice that came through, for as long as it may be taken back. */
  done: Done | null;
  /** The last act that came through after nobody waited for it any more. */
  arrived: Arrived | null;
  batches: readonly Batch[];
  screens: number;
  /** The place this phone looks at: the lobby, or a kelurahan clerk's own. */
  place: Place;
  /** The office's time, a few seconds old at most. */
  now: Instant;
  speech: Speech;
  newId: () => string;
  /** Asks anew what the Desk has; resolves when it is shown. */
  refresh: () => Promise<void>;
  /** The Desk knows this phone no more: what is open can be read, nothing can be sent. */
  sessionEnded: boolean;
  /** Asks for this phone's passkey; on yes the session goes on, and the desk has been asked anew. Call it within a tap. */
  signIn: () => Promise<DoorEnd>;
  /** Closes the sheet that lay open when this was handed out. */
  closeSheet: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk; only inside the signed-in page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a sheet outside of the signed-in page');
  return desk;
}
