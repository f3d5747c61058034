import { findPlace, lobbyOf } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import type { Opening } from '#domain/office/opening';
import type { Place } from '#domain/office/place';
import type { PublicWords } from './id/public.ts';
import type { SayTime } from './say-time.ts';

/** `Lobi pelayanan`, `Kelurahan Cipocok Jaya`; with its kecamatan where two halls share a name. */
export function sayPlace(place: Place, office: Office, words: PublicWords): string {
  if (place.kind === 'lobby') return place.name;
  const name = /^(kelurahan|desa|kantor) /i.test(place.name) ? place.name : words.board.kelurahan(place.name);
  const shared = office.places.some((other) => other.id !== place.id && other.name === place.name);
  return shared && place.district !== null ? words.board.inDistrict(name, place.district) : name;
}

/** A place as somebody elsewhere must hear it: the lobby alone says too little, so it becomes the office. */
export function sayPlaceFromAfar(place: Place, office: Office, words: PublicWords): string {
  return place.kind === 'lobby' ? office.name : sayPlace(place, office, words);
}

/** The first and last time of an opening day and its breaks: `08.00–16.00`, `12.00–13.00`; null when shut. */
export function sayHours(opening: Opening, say: SayTime): { whole: string; pause: string | null } | null {
  const { stretches } = opening.day;
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const second = stretches[1];
  return {
    whole: say.stretch(first.from, last.to),
    pause: second ? say.stretch(first.to, second.from) : null,
  };
}

/** The help counter where counters have numbers, which is the lobby; null in a hall. */
export function helpCounterAt(place: Place, office: Office): string | null {
  return place.id === lobbyOf(office).id ? office.helpCounter : null;
}

/** The kecamatan and their halls, each in the order of the office, for choosing a place. */
export function placesByDistrict(office: Office): { district: string; places: Place[] }[] {
  const groups = new Map<string, Place[]>();
  for (const place of office.places) {
    if (place.kind === 'hall')
      groups.set(place.district ?? '', [...(groups.get(place.district ?? '') ?? []), place]);
  }
  return [...groups].map(([district, places]) => ({ district, places }));
}

/** The place's name by its id, for staff lists and notices; the id itself where the office no longer has it. */
export function sayPlaceId(id: string, office: Office, words: PublicWords): string {
  const place = findPlace(office, id);
  return place ? sayPlace(place, office, words) : id;
}
