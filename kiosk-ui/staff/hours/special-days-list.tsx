import { CALENDAR_ENDS } from '#domain/office/national-holidays';
import type { Place } from '#domain/office/place';
import { addDays, civilAt } from '#domain/time/civil-time';
import { Row } from '../../parts/row/row.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type DayAhead, daysAhead } from './days-ahead.ts';
import type { HoursStep } from './hours-step.ts';
import { sayDayHours } from './say-day-hours.ts';

/** From when on staff are told that the calendar of holidays runs out. */
const WARN_DAYS_BEFORE = 120;

type SpecialDaysListProps = { place: Place; onEnter: (step: HoursStep) => void };

/** Holidays, closures and days with hours of their own that come, each leading to what can be done about it. */
export function SpecialDaysList({ place, onEnter }: SpecialDaysListProps) {
  const { board, now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const today = civilAt(now, board.office.zone).date;
  const days = daysAhead(board.office, place, today);
  const remark = (day: DayAhead): string => {
    if (day.kind === 'holiday')
      return day.working ? `, ${words.openAnyway}` : day.estimated ? `, ${words.estimated}` : '';
    const hours = sayDayHours(day.closure.stretches, speech.say)?.whole ?? words.shut;
    return `, ${hours}${day.closure.places === 'all' ? `, ${words.everywhere}` : ''}`;
  };
  return (
    <section class="stack" aria-labelledby="special-days">
      <h3 class="label" id="special-days">
        {words.daysAhead}
      </h3>
      {days.length === 0 ? <p class="quiet">{words.noDaysAhead}</p> : null}
      <div class="rows">
        {days.map((day) => (
          <Row
            key={`${day.kind}-${day.on}-${day.name.id}`}
            headline={nameIn(day.name, speech.lang)}
            line={`${speech.say.shortDayFrom(day.on, today)}${remark(day)}`}
            onPress={() =>
              onEnter(
                day.kind === 'holiday'
                  ? { kind: 'holiday', on: day.on }
                  : { kind: 'closure', closure: day.closure },
              )
            }
          />
        ))}
      </div>
      {addDays(today, WARN_DAYS_BEFORE) > CALENDAR_ENDS ? (
        <p class="told-no">{words.calendarEnds(speech.say.dayWithYear(CALENDAR_ENDS))}</p>
      ) : null}
    </section>
  );
}
