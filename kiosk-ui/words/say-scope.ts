import type { Scope } from '#domain/notices/notice';
import type { Office } from '#domain/office/office';
import type { PublicWords } from './id/public.ts';
import { placesByDistrict, sayPlace } from './say-place.ts';

/** How places are said together; each language of the staff's words fills it. */
export interface ScopeWords {
  everywhere: string;
  district: (district: string) => string;
  more: (count: number) => string;
}

/** As many names as one row of a phone bears. */
const NAMED = 3;

/** "Di semua tempat", "semua balai Kec. Serang", "Lobi pelayanan, Kelurahan Cipare, dan 4 tempat lain". */
export function sayScope(scope: Scope, office: Office, words: ScopeWords, pub: PublicWords): string {
  if (scope === 'all') return words.everywhere;
  const lobby = office.places.filter((place) => place.kind === 'lobby' && scope.includes(place.id));
  const names = lobby.map((place) => ({ name: sayPlace(place, office, pub), places: 1 }));
  for (const { district, places } of placesByDistrict(office)) {
    const chosen = places.filter((place) => scope.includes(place.id));
    // One hall alone is called by its name, though it be the only one of its kecamatan.
    if (chosen.length > 1 && chosen.length === places.length)
      names.push({ name: words.district(district), places: chosen.length });
    else names.push(...chosen.map((place) => ({ name: sayPlace(place, office, pub), places: 1 })));
  }
  const rest = names.slice(NAMED).reduce((sum, { places }) => sum + places, 0);
  const said = names.slice(0, NAMED).map(({ name }) => name);
  return [...said, ...(rest === 0 ? [] : [words.more(rest)])].join(', ');
}
