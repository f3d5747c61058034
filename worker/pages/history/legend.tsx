import type { HistoryView } from '#domain/history/history-view';
import type { PlaceDay } from '#domain/history/place-days';
import type { Minutes } from '#domain/history/service-history';
import { HistoryStrip, StripGround } from '../../../kiosk-ui/parts/history-strip/history-strip.tsx';
import type { HistoryWords } from '../../../kiosk-ui/words/id/history.ts';

const NOTHING: Minutes = { lost: 0, limited: 0, planned: 0, unknown: 0, causes: [] };
const OPEN: PlaceDay = {
  date: '2018-02-05',
  kind: 'open',
  pieces: [],
  openMinutes: 2,
  wholeMinutes: 2,
  spokenAt: 0,
  unconfirmed: false,
};
/** Days beside each other, so that what is drawn in each can be seen. */
const DAYS = 3;

/** What the drawings mean, each drawn as it is above: all that can be lost, and of the rest what is there. */
export function Legend({ view, said }: { view: HistoryView; said: HistoryWords }) {
  const any = (is: (day: PlaceDay) => boolean): boolean => view.days.some(is);
  const some = (of: 'limited' | 'planned'): boolean => view.services.some((service) => service[of] > 0);
  const entries: { word: string; day?: Partial<PlaceDay>; minutes?: Partial<Minutes>; shown: boolean }[] = [
    { word: said.legendOpen, shown: true },
    { word: said.legendHalf, minutes: { lost: 1 }, shown: true },
    { word: said.legendWhole, minutes: { lost: 2 }, shown: true },
    { word: said.legendLimited, minutes: { limited: 1 }, shown: some('limited') },
    { word: said.legendPlanned, minutes: { planned: 1 }, shown: some('planned') },
    { word: said.legendUnconfirmed, day: { unconfirmed: true }, shown: any((day) => day.unconfirmed) },
    { word: said.legendShut, day: { kind: 'shut' }, shown: any((day) => day.kind === 'shut') },
    { word: said.legendUntold, day: { kind: 'untold' }, shown: any((day) => day.kind === 'untold') },
  ];
  return (
    <>
      <h3 class="heard">{said.legend}</h3>
      <ul class="history__legend">
        {entries
          .filter(({ shown }) => shown)
          .map(({ word, day, minutes }, i) => {
            const days = Array.from({ length: DAYS }, () => ({ ...OPEN, ...day }));
            const id = `arti-${i + 1}`;
            return (
              <li>
                <StripGround id={id} days={days} />
                <span class="history__sample" aria-hidden="true">
                  <HistoryStrip
                    ground={id}
                    days={days}
                    minutes={days.map(() => ({ ...NOTHING, ...minutes }))}
                    heard={word}
                  />
                </span>
                {word}
              </li>
            );
          })}
      </ul>
    </>
  );
}
