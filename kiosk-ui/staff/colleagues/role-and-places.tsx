import type { PlaceId } from '#domain/office/place';
import { type StaffRole, staffRole } from '#domain/staff/roles';
import { Choice } from '../../parts/choice/choice.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';

/** As many halls as one clerk may have. */
const PLACES_MAX = 20;

/** What a colleague may do, and for a kelurahan clerk where. */
export interface RoleAndPlacesDraft {
  role: StaffRole;
  /** Kept while another role is looked at; counts for a kelurahan clerk alone. */
  places: readonly PlaceId[];
}

/** As the office takes it; null while a kelurahan clerk has no hall yet. */
export function boundTo({
  role,
  places,
}: RoleAndPlacesDraft): { role: StaffRole; places: PlaceId[] | null } | null {
  if (role !== 'kelurahan') return { role, places: null };
  return places.length === 0 ? null : { role, places: [...places] };
}

type RoleAndPlacesProps = { draft: RoleAndPlacesDraft; onChange: (draft: RoleAndPlacesDraft) => void };

export function RoleAndPlaces({ draft, onChange }: RoleAndPlacesProps) {
  const { board, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const { role, places } = draft;
  const free = board.office.places.filter((place) => place.kind === 'hall' && !places.includes(place.id));
  const name = (id: PlaceId): string => sayPlaceId(id, board.office, speech.public);
  return (
    <>
      <Choice
        name="role"
        question={words.roleQuestion}
        columns={1}
        options={staffRole.options.map((one) => ({
          value: one,
          label: speech.staff.role[one],
          line: speech.staff.roleMay[one],
        }))}
        chosen={role}
        onChoose={(one) => onChange({ ...draft, role: one })}
      />
      {role === 'kelurahan' ? (
        <>
          {places.length > 0 ? (
            <ul class="counted" aria-label={words.kelurahan}>
              {places.map((id) => (
                <li key={id} class="counted__card">
                  <span>{name(id)}</span>
                  <button
                    class="link"
                    type="button"
                    aria-label={words.removePlace(name(id))}
                    onClick={() => onChange({ ...draft, places: places.filter((one) => one !== id) })}
                  >
                    {speech.staff.keys.remove}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          {places.length < PLACES_MAX ? (
            <PlaceSelect
              label={words.addPlace}
              places={free}
              chosen=""
              nothing={words.choosePlace}
              onChoose={(id) => (id === '' ? undefined : onChange({ ...draft, places: [...places, id] }))}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
