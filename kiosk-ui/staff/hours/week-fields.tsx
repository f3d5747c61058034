import { useState } from 'preact/hooks';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import { WEEKDAYS, type Weekday } from '#domain/time/civil-time';
import { useDesk } from '../frame/desk-context.ts';
import { DayFields } from './day-fields.tsx';
import { draftOfDay, hoursOfDraft } from './day-hours-draft.ts';
import { HoursLine } from './hours-line.tsx';
import { alsoToThursday, withDay } from './week-draft.ts';

type WeekFieldsProps = { week: WeeklyHours; onChange: (week: WeeklyHours) => void };

/** Seven days of a week; the one that is pressed opens its fields in place. */
export function WeekFields({ week, onChange }: WeekFieldsProps) {
  const { speech } = useDesk();
  const [opened, setOpened] = useState<Weekday | null>(null);
  return (
    <ul class="hours-lines">
      {WEEKDAYS.map((weekday) => {
        const hours = week[weekday - 1] ?? [];
        const name = speech.public.time.weekdays[weekday - 1] ?? '';
        const draft = draftOfDay(hours, weekday);
        const change = (
          <button
            class="link"
            type="button"
            aria-label={`${speech.staff.keys.change}: ${name}`}
            aria-expanded={opened === weekday}
            onClick={() => setOpened(opened === weekday ? null : weekday)}
          >
            {opened === weekday ? speech.staff.keys.done : speech.staff.keys.change}
          </button>
        );
        return (
          <li key={weekday}>
            <HoursLine day={name} stretches={hours} after={draft ? change : null} />
            {draft && opened === weekday ? (
              <DayFields
                key={weekday}
                name={name}
                weekday={weekday}
                draft={draft}
                onChange={(changed) => onChange(withDay(week, weekday, hoursOfDraft(changed)))}
                onAlso={weekday <= 4 ? () => onChange(alsoToThursday(week, hours)) : null}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
