import { placesByDistrict, sayPlace } from '../../../kiosk-ui/words/say-place.ts';
import type { HistoryTelling } from './history-telling.ts';

/** Another place, another length: a plain form, so that it works without a script. */
export function HistoryForm({
  told,
  days,
  lengths,
}: {
  told: HistoryTelling;
  days: number;
  lengths: readonly number[];
}) {
  const { view, board, said, words } = told;
  const { office } = board;
  const option = (place: (typeof office.places)[number]) => (
    <option value={place.id} selected={place.id === view.place.id}>
      {sayPlace(place, office, words)}
    </option>
  );
  return (
    <form class="history__form" action="/riwayat" method="get">
      <h2 class="history__heading">{said.choose}</h2>
      {words.lang === 'en' ? <input type="hidden" name="lang" value="en" /> : null}
      <label for="tempat">{said.place}</label>
      <select id="tempat" name="tempat">
        {office.places.filter((place) => place.kind === 'lobby').map(option)}
        {placesByDistrict(office).map(({ district, places }) => (
          <optgroup label={words.pages.district(district)}>{places.map(option)}</optgroup>
        ))}
      </select>
      <label for="hari">{said.length}</label>
      <select id="hari" name="hari">
        {lengths.map((length) => (
          <option value={length} selected={length === days}>
            {said.days(length)}
          </option>
        ))}
      </select>
      <button class="page__button" type="submit">
        {said.show}
      </button>
    </form>
  );
}
