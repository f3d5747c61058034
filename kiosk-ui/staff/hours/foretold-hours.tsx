import type { BoardSnapshot } from '#domain/board/snapshot';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { findPlace } from '#domain/office/find';
import { openingAt, openingDay } from '#domain/office/opening';
import type { PlaceId } from '#domain/office/place';
import { type CivilDate, civilAt, instantAt, minutesOf } from '#domain/time/civil-time';
import { Told } from '../../parts/told/told.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { BoardWindow } from '../frame/board-window.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldWindow } from '../frame/foretold-window.tsx';
import { HoursLine } from './hours-line.tsx';

type ForetoldHoursProps = { foretold: BoardSnapshot | Refusal; place: PlaceId; on: CivilDate };

/** What a change makes of a day at a place: today's board itself, another day's line, and when it opens after that. */
export function ForetoldHours({ foretold, place: id, on }: ForetoldHoursProps) {
  const { now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  if (isRefusal(foretold)) return <ForetoldWindow foretold={foretold} />;
  const { office } = foretold;
  const place = findPlace(office, id);
  if (!place) return null;
  const { stretches, name } = openingDay(office, place, on);
  const last = stretches.at(-1);
  const over = instantAt(on, last ? minutesOf(last.to) : 0, office.zone);
  const { opensNext } = openingAt(office, place, over);
  const then =
    opensNext === null
      ? words.thenUnknown
      : words.thenOpens(speech.say.day(civilAt(opensNext, office.zone).date), speech.say.clock(opensNext));
  return (
    <section class="stack" aria-labelledby="hours-foretold">
      <h3 class="label" id="hours-foretold">
        {words.preview}
      </h3>
      {on === civilAt(now, office.zone).date ? (
        <BoardWindow board={foretold} place={id} />
      ) : (
        <div class="hours-lines">
          <HoursLine
            day={speech.say.shortDay(on)}
            stretches={stretches}
            why={name ? nameIn(name, speech.lang) : null}
          />
        </div>
      )}
      <p class="quiet">
        <Told>{then}</Told>
      </p>
    </section>
  );
}
