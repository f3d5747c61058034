import type { ComponentChildren } from 'preact';
import type { Stretch } from '#domain/office/weekly-hours';
import { hoursWords } from '../../words/hours-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayDayHours } from './say-day-hours.ts';

type HoursLineProps = {
  /** "Senin". */
  day: string;
  stretches: readonly Stretch[];
  /** What makes the day so: a holiday's name. */
  why?: string | null;
  today?: boolean;
  after?: ComponentChildren;
};

/** One day as it stands on an office's door: the day, its hours, the break and what is special. */
export function HoursLine({ day, stretches, why, today = false, after }: HoursLineProps) {
  const { speech } = useDesk();
  const words = hoursWords(speech.lang);
  const hours = sayDayHours(stretches, speech.say);
  const quiet = [hours?.pauses ? words.pauses(hours.pauses) : null, why].filter((text) => text != null);
  return (
    <div class="hours-line" data-today={today ? '' : undefined} data-shut={hours ? undefined : ''}>
      <span class="hours-line__day">{day}</span>
      <span class="hours-line__hours">
        <span class="hours-line__whole">{hours?.whole ?? words.shut}</span>
        {quiet.length > 0 ? <span class="hours-line__why">{quiet.join(' · ')}</span> : null}
      </span>
      {after}
    </div>
  );
}
