import { concerns } from '../notices/notice.ts';
import { momentsAhead } from '../notices/notice-time.ts';
import { DAY_BEGINS_BEFORE_OPENING, type Opening } from '../office/opening.ts';
import type { Place } from '../office/place.ts';
import { addDays, civilAt, type Instant, instantAt, MINUTE } from '../time/civil-time.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** The next instant at which the clock alone changes what a place's screen says: an opening, a closing, a break, midnight, a promise that passes, a notice that begins or ends. */
export function nextChange(
  board: BoardSnapshot,
  place: Place,
  opening: Opening,
  now: Instant,
): Instant | null {
  const { office } = board;
  const tomorrow = instantAt(addDays(civilAt(now, office.zone).date, 1), 0, office.zone);
  const early = DAY_BEGINS_BEFORE_OPENING * MINUTE;
  const moments = [
    tomorrow,
    opening.opensNext,
    opening.opensToday === null ? null : opening.opensToday - early,
    opening.closesNext,
    ...board.notices
      .filter((notice) => concerns(notice, place.id))
      .flatMap((notice) => momentsAhead(notice, now)),
  ];
  const ahead = moments.filter((moment): moment is Instant => moment !== null && moment > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
