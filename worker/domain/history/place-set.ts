import * as z from 'zod';
import { type PlaceId, placeId } from '../office/place.ts';

/** Some places of an office, told by the shorter list: those that belong, or those that do not. */
export const placeSet = z.union([
  z.object({ only: z.array(placeId) }),
  z.object({ allBut: z.array(placeId) }),
]);
export type PlaceSet = z.infer<typeof placeSet>;

/** @param all every place of the office at that time */
export function placeSetOf(some: readonly PlaceId[], all: readonly PlaceId[]): PlaceSet {
  const inside = new Set(some);
  const others = all.filter((id) => !inside.has(id));
  return others.length < inside.size ? { allBut: others } : { only: [...inside] };
}

export function holds(set: PlaceSet, place: PlaceId): boolean {
  return 'only' in set ? set.only.includes(place) : !set.allBut.includes(place);
}
