import { openingDay } from '#domain/office/opening';
import type { Place } from '#domain/office/place';
import { addDays, civilAt } from '#domain/time/civil-time';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { HoursLine } from './hours-line.tsx';

/** Today and six days more at one place, as the board reads them. */
export function WeekAhead({ place }: { place: Place }) {
  const { board, now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const today = civilAt(now, board.office.zone).date;
  const days = Array.from({ length: 7 }, (_, i) => openingDay(board.office, place, addDays(today, i)));
  return (
    <section class="stack" aria-labelledby="week-ahead">
      <h3 class="label" id="week-ahead">
        {words.weekAhead}
      </h3>
      <ul class="hours-lines">
        {days.map(({ date, stretches, name }) => (
          <li key={date}>
            <HoursLine
              day={date === today ? words.today : speech.say.shortDay(date)}
              stretches={stretches}
              why={name ? nameIn(name, speech.lang) : null}
              today={date === today}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
