import type { Answer } from '#domain/slips/answer';
import { civilAt, type Instant, type Zone } from '#domain/time/civil-time';
import type { PromiseText } from './answer-text.ts';
import type { PublicWords } from './id/public.ts';
import type { SayTime } from './say-time.ts';

/**
 * The printed date and what has become of it. While an outage has no known end, no new date is given for a day
 * it covers: only after what it comes. A date that no longer holds is struck through, never left out.
 */
export function sayPromise(
  { promise, delay }: Answer,
  say: SayTime,
  words: PublicWords,
  now: Instant,
  zone: Zone,
): PromiseText | null {
  if (promise === null) return null;
  const said = words.answer.promise;
  const today = civilAt(now, zone).date;
  const short = say.shortDayFrom(promise.on, today);
  const date = promise.on === today ? `${said.today}, ${short}` : short;
  const after = words.board.afterOver[delay?.notice.cause ?? 'other'];
  const kept = { label: said.label, date, struck: false, small: null, large: null };
  switch (promise.fate) {
    case 'stands':
      // Promised for today and not yet there: whoever sets out on the printed date alone comes in vain.
      return promise.on === today ? { ...kept, small: said.notSureToday, large: said.lookAgain } : kept;
    case 'at-risk':
      return { ...kept, small: said.maySlip, large: after };
    case 'covered':
      return delay?.holds
        ? { ...kept, date: short, struck: true, small: said.noDateYet, large: after }
        : { ...kept, date: short, struck: true, small: said.noDateAfterOutage, large: said.none };
    case 'passed':
      return { ...kept, struck: true, small: said.passed, large: said.none };
  }
}
