import type { BoardSnapshot } from '../board/snapshot.ts';
import type { PlaceId } from '../office/place.ts';
import { addDays, type CivilDate, civilAt, DAY, type Instant, MINUTE } from '../time/civil-time.ts';
import { spokenAt, stretchesAt } from './day-told.ts';
import type { HistorySource } from './history-source.ts';
import { lengthOf, type Piece, piecesOf } from './paint-day.ts';

/** One day of a place. */
export interface PlaceDay {
  date: CivilDate;
  /** `untold`: nobody wrote down that day; `shut`: doors were to be closed. */
  kind: 'untold' | 'shut' | 'open';
  /** Opening time that is behind us, of all of the day's. */
  pieces: readonly Piece[];
  openMinutes: number;
  wholeMinutes: number;
  /** When somebody first spoke for the day; null: nobody has. */
  spokenAt: Instant | null;
  /** Doors were open, and nobody said how things stood. */
  unconfirmed: boolean;
}

const WHOLE_DAY = DAY / MINUTE;

/** The last `count` days of a place, today among them, oldest first. */
export function placeDays(
  source: HistorySource,
  board: Pick<BoardSnapshot, 'office' | 'confirmations'>,
  place: PlaceId,
  { now, count }: { now: Instant; count: number },
): PlaceDay[] {
  const { date: today, minutes } = civilAt(now, board.office.zone);
  const told = new Map(source.days.map((day) => [day.date, day]));
  const since = source.places[place];
  return Array.from({ length: count }, (_, i): PlaceDay => {
    const date = addDays(today, i - count + 1);
    const day = told.get(date);
    if (!day || since === undefined || date < since) return untold(date);
    const stretches = stretchesAt(day, place);
    const pieces = piecesOf(stretches, date === today ? minutes : WHOLE_DAY);
    const openMinutes = lengthOf(pieces);
    const spoken = spokenAt(day, place) ?? spokenOnBoard(board, place, date);
    return {
      date,
      kind: stretches.length === 0 ? 'shut' : 'open',
      pieces,
      openMinutes,
      wholeMinutes: lengthOf(piecesOf(stretches, WHOLE_DAY)),
      spokenAt: spoken,
      unconfirmed: openMinutes > 0 && spoken === null,
    };
  });
}

/** The board hears of a confirmation at once, history some minutes later: the two must not contradict each other. */
function spokenOnBoard(
  { confirmations }: Pick<BoardSnapshot, 'confirmations'>,
  place: PlaceId,
  date: CivilDate,
): Instant | null {
  const last = confirmations[place];
  return last?.on === date ? last.at : null;
}

function untold(date: CivilDate): PlaceDay {
  return {
    date,
    kind: 'untold',
    pieces: [],
    openMinutes: 0,
    wholeMinutes: 0,
    spokenAt: null,
    unconfirmed: false,
  };
}
