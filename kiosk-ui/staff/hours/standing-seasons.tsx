import { useState } from 'preact/hooks';
import type { Season } from '#domain/office/office';
import type { Place } from '#domain/office/place';
import { reaches } from '#domain/staff/roles';
import { civilAt } from '#domain/time/civil-time';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';

/** Seasons of a place that last or come, each with its way to an end. */
export function StandingSeasons({ place, onSaved }: { place: Place; onSaved: () => void }) {
  const { actor, board, now, speech } = useDesk();
  const words = hoursWords(speech.lang).season;
  const acting = useActing();
  const [asked, setAsked] = useState<string | null>(null);
  const today = civilAt(now, board.office.zone).date;
  const standing = board.office.seasons
    .filter(({ to, places }) => to >= today && (places === 'all' || places.includes(place.id)))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const end = (season: Season): void =>
    acting.act(
      ['end-season', season.id],
      () => ({ type: 'change-hours', change: { kind: 'end-season', season: season.id } }),
      onSaved,
    );
  if (standing.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="standing-seasons">
      <h3 class="label" id="standing-seasons">
        {words.standing}
      </h3>
      <ActTrouble acting={acting} />
      {standing.map((season) => (
        <div class="running" key={season.id}>
          <p class="running__title">{nameIn(season.name, speech.lang)}</p>
          <p class="running__line">{words.range(speech.say.day(season.from), speech.say.day(season.to))}</p>
          {asked === season.id ? <p>{`${words.endTitle} ${words.endWhy}`}</p> : null}
          {reaches(actor, season.places) ? (
            <div class="running__keys">
              <button
                class="plate"
                type="button"
                disabled={acting.state.kind === 'sending'}
                onClick={() => (asked === season.id ? end(season) : setAsked(season.id))}
              >
                {asked === season.id ? words.endYes : words.end}
              </button>
            </div>
          ) : null}
        </div>
      ))}
    </section>
  );
}
