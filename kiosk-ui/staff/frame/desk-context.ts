import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Place } from '#domain/office/place';
import type { Batch } from '#domain/slips/import-events';
import type { Instant } from '#domain/time/civil-time';
import type { ApiClient } from '../../api-client.ts';
import type { OfficeClock } from '../../office-clock.ts';
import type { PublicWords } from '../../words/id/public.ts';
import type { StaffWords } from '../../words/id/staff.ts';
import type { Lang } from '../../words/lang.ts';
import type { SayTime } from '../../words/say-time.ts';

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
  board: BoardSnapshot;
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
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk; only inside the signed-in page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a sheet outside of the signed-in page');
  return desk;
}
