import type { DayHours } from '#domain/office/weekly-hours';
import type { ClockTime } from '#domain/time/civil-time';

/** One day of a week as a clerk fills it in: open or not, from, to, and at most one break. A field may be empty. */
export interface DayHoursDraft {
  open: boolean;
  from: ClockTime | '';
  to: ClockTime | '';
  /** Null: no break. */
  pause: { from: ClockTime | ''; to: ClockTime | '' } | null;
}

/** What stands in the fields of a day that was shut until now. On Friday the break is the prayer's. */
export function usualDay(weekday: number): DayHoursDraft {
  const pause = weekday === 5 ? { from: '11:30', to: '13:00' } : { from: '12:00', to: '13:00' };
  return { open: true, from: '08:00', to: '16:00', pause };
}

/** Null where the day has more than one break: such a week is the operator's file's, a phone shows it and leaves it. */
export function draftOfDay(hours: DayHours, weekday: number): DayHoursDraft | null {
  const [first, second, ...more] = hours;
  if (more.length > 0) return null;
  if (!first) return { ...usualDay(weekday), open: false };
  const pause = second ? { from: first.to, to: second.from } : null;
  return { open: true, from: first.from, to: (second ?? first).to, pause };
}

/** As the domain keeps it. Nonsense stays nonsense: the schema of the act finds it. */
export function hoursOfDraft({ open, from, to, pause }: DayHoursDraft): DayHours {
  if (!open) return [];
  if (!pause) return [{ from, to }];
  return [
    { from, to: pause.from },
    { from: pause.to, to },
  ];
}

/** The day's hours when doors close at a time already: later stretches fall away, the one that runs ends then. */
export function endingAt(hours: DayHours, closes: ClockTime): DayHours {
  return hours
    .filter(({ from }) => from < closes)
    .map(({ from, to }) => ({ from, to: to < closes ? to : closes }));
}
