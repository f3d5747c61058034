import type { Place, PlaceId } from '../office/place.ts';

/** The hall of a kelurahan as an export names it, or null: not one of this office, or not to be told from its namesake. */
export type FindKelurahan = (kelurahan: string, kecamatan: string) => PlaceId | null;

/**
 * Kelurahan by name. Two may share one (Sukawana lies in Serang and in Curug): the kecamatan tells them apart, and
 * where the export gives none, neither is guessed. A kecamatan that contradicts is somebody else's kelurahan.
 */
export function kelurahanFinder(places: readonly Place[]): FindKelurahan {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    if (place.kind !== 'hall') continue;
    const name = bareName(place.name);
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return (kelurahan, kecamatan) => {
    const namesakes = byName.get(bareName(kelurahan)) ?? [];
    const district = bareName(kecamatan);
    const fitting =
      district === ''
        ? namesakes
        : namesakes.filter((place) => place.district === null || bareName(place.district) === district);
    return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
  };
}

/** `KEL. Cipocok Jaya` and `CIPOCOKJAYA` are one. */
function bareName(name: string): string {
  return name
    .toUpperCase()
    .trim()
    .replace(/^(KELURAHAN|KEL|KECAMATAN|KEC|DESA)\b[.\s]*(?=\S)/, '')
    .replace(/[^A-Z0-9]/g, '');
}
