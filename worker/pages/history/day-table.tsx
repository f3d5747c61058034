import { sayConfirmed, sayDay } from '../../../kiosk-ui/words/say-history.ts';
import type { HistoryTelling } from './history-telling.ts';

/** All that the strips draw, in words and day by day, newest first. Days on which doors were shut are left out. */
export function DayTable({ told }: { told: HistoryTelling }) {
  const { view, said, words, say } = told;
  const open = view.days.flatMap((day, at) => (day.openMinutes > 0 ? [{ day, at }] : [])).reverse();
  if (open.length === 0) return null;
  return (
    <details class="history__days">
      <summary>{said.byDay}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.day}</th>
            <th scope="col">{said.confirmed}</th>
            <th scope="col">{said.notOpen}</th>
          </tr>
        </thead>
        <tbody>
          {open.map(({ day, at }) => (
            <tr>
              <th scope="row">{say.shortDay(day.date)}</th>
              <td>{sayConfirmed(day, say, said)}</td>
              <td>{sayDay(view, at, said, words.lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
