import type { Stretch } from '#domain/office/weekly-hours';
import type { SayTime } from '../../words/say-time.ts';

/** `08.00–16.00` and its breaks `12.00–13.00`, as on a door; null when shut. */
export function sayDayHours(
  stretches: readonly Stretch[],
  say: SayTime,
): { whole: string; pauses: string | null } | null {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const pauses = stretches
    .slice(1)
    .map((stretch, i) => say.stretch(stretches[i]?.to ?? first.to, stretch.from));
  return { whole: say.stretch(first.from, last.to), pauses: pauses.length === 0 ? null : pauses.join(', ') };
}
