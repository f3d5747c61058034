import { useState } from 'preact/hooks';
import type { Scope } from '#domain/notices/notice';
import type { Place, PlaceId } from '#domain/office/place';
import { reaches } from '#domain/staff/roles';
import { Choice } from '../../parts/choice/choice.tsx';
import type { Words } from '../../parts/told/told.tsx';
import { placesByDistrict, sayPlace } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';

type ScopeChoiceProps = { question: Words; scope: Scope; onChange: (scope: Scope) => void };

/** Where it holds: everywhere, here alone, or at places ticked one by one or by the kecamatan. Never at none. */
export function ScopeChoice({ question, scope, onChange }: ScopeChoiceProps) {
  const { actor, board, place, speech } = useDesk();
  const { outage, notices } = speech.staff;
  const here = scope !== 'all' && scope.length === 1 && scope[0] === place.id;
  const [picking, setPicking] = useState(scope !== 'all' && !here);
  const own = board.office.places.filter((one) => reaches(actor, [one.id]));
  const options = [
    ...(reaches(actor, 'all') ? [{ value: 'all', label: outage.reach.all } as const] : []),
    {
      value: 'here',
      label: outage.reach.here(sayPlace(place, board.office, speech.public)),
    } as const,
    ...(own.length > 1 ? [{ value: 'some', label: notices.somePlaces } as const] : []),
  ];
  return (
    <div class="stack">
      <Choice
        name="scope"
        question={question}
        columns={1}
        options={options}
        chosen={picking ? 'some' : scope === 'all' ? 'all' : 'here'}
        onChoose={(value) => {
          setPicking(value === 'some');
          if (value === 'all') onChange('all');
          else if (value === 'here' || scope === 'all') onChange([place.id]);
        }}
      />
      {picking ? <Places own={own} scope={scope === 'all' ? [] : scope} onChange={onChange} /> : null}
    </div>
  );
}

type PlacesProps = { own: readonly Place[]; scope: readonly PlaceId[]; onChange: (scope: PlaceId[]) => void };

function Places({ own, scope, onChange }: PlacesProps) {
  const { board, speech } = useDesk();
  const words = speech.staff.notices;
  const mine = new Set(own.map((place) => place.id));
  const chosen = new Set(scope);
  /** In the office's order; the last tick cannot be taken away, for a notice of no place is none. */
  const choose = (ids: readonly PlaceId[], yes: boolean): void => {
    const next = own.map((place) => place.id).filter((id) => (ids.includes(id) ? yes : chosen.has(id)));
    if (next.length > 0) onChange(next);
  };
  const lobby = own.find((place) => place.kind === 'lobby');
  const tick = (id: string, label: string, ids: readonly PlaceId[]) => {
    const on = ids.filter((one) => chosen.has(one)).length;
    return (
      <label class="tick" key={id}>
        <input
          type="checkbox"
          checked={on === ids.length}
          indeterminate={on > 0 && on < ids.length}
          onChange={(event) => {
            choose(ids, event.currentTarget.checked);
            // The last one stays ticked; the box must not say otherwise.
            event.currentTarget.checked = ids.every((one) => chosen.has(one)) || event.currentTarget.checked;
          }}
        />
        <span>{label}</span>
      </label>
    );
  };
  return (
    <div class="stack">
      {lobby ? tick(lobby.id, lobby.name, [lobby.id]) : null}
      {placesByDistrict(board.office).map(({ district, places }) => {
        const halls = places.filter((place) => mine.has(place.id));
        if (halls.length === 0) return null;
        const ids = halls.map((place) => place.id);
        const on = ids.filter((id) => chosen.has(id)).length;
        return (
          <div key={district}>
            {halls.length > 1
              ? tick(`all-${district}`, words.wholeDistrict(district, halls.length), ids)
              : null}
            <details class="more-lines">
              <summary>{words.oneByOne(district, on, halls.length)}</summary>
              <div class="stack">
                {halls.map((place) =>
                  tick(place.id, sayPlace(place, board.office, speech.public), [place.id]),
                )}
              </div>
            </details>
          </div>
        );
      })}
    </div>
  );
}
