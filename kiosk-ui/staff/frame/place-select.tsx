import { useId } from 'preact/hooks';
import type { Place, PlaceId } from '#domain/office/place';
import { placesByDistrict, sayPlace } from '../../words/say-place.ts';
import { useDesk } from './desk-context.ts';

type PlaceSelectProps = {
  label: string;
  places: readonly Place[];
  chosen: PlaceId | '';
  onChoose: (place: PlaceId) => void;
  /** A first line that chooses nothing: "Pilih kelurahan…". */
  nothing?: string | undefined;
};

/** One of many places. The phone's own list: it scrolls, jumps to a letter and is known to every thumb. */
export function PlaceSelect({ label, places, chosen, onChoose, nothing }: PlaceSelectProps) {
  const { board, speech } = useDesk();
  const id = useId();
  const offered = (place: Place): boolean => places.some((one) => one.id === place.id);
  const lobbies = places.filter((place) => place.kind === 'lobby');
  const districts = placesByDistrict(board.office)
    .map(({ district, places: halls }) => ({ district, halls: halls.filter(offered) }))
    .filter(({ halls }) => halls.length > 0);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        class="field__input"
        id={id}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {nothing ? <option value="">{nothing}</option> : null}
        {lobbies.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
        {districts.map(({ district, halls }) => (
          <optgroup key={district} label={district}>
            {halls.map((place) => (
              <option key={place.id} value={place.id}>
                {sayPlace(place, board.office, speech.public)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
