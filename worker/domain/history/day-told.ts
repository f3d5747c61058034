import * as z from 'zod';
import type { Office } from '../office/office.ts';
import { openingDay } from '../office/opening.ts';
import type { PlaceId } from '../office/place.ts';
import { dayHours, type Stretch } from '../office/weekly-hours.ts';
import { type CivilDate, civilDate, type Instant, instant } from '../time/civil-time.ts';
import { holds, type PlaceSet, placeSet, placeSetOf } from './place-set.ts';

/** One day of the office as it was: when doors were to be open, and who spoke for it first. */
export const dayTold = z.object({
  date: civilDate,
  /** Opening of every place that `others` does not name. */
  usual: dayHours,
  others: z.array(z.object({ places: placeSet, stretches: dayHours })),
  /** The first word of the day for these places; a place in none of them was never spoken for. */
  spoken: z.array(z.object({ at: instant, places: placeSet })),
});
export type DayTold = z.infer<typeof dayTold>;
export type Spoken = DayTold['spoken'][number];

/** The day as the office describes it now. Kept as such once it is over, so that later changes of hours leave it alone. */
export function dayAsDescribed(office: Office, date: CivilDate, spoken: readonly Spoken[]): DayTold {
  const groups = new Map<string, { stretches: readonly Stretch[]; places: PlaceId[] }>();
  for (const place of office.places) {
    const { stretches } = openingDay(office, place, date);
    const key = JSON.stringify(stretches);
    const group = groups.get(key) ?? { stretches, places: [] };
    group.places.push(place.id);
    groups.set(key, group);
  }
  const [most, ...rest] = [...groups.values()].sort((a, b) => b.places.length - a.places.length);
  return {
    date,
    usual: [...(most?.stretches ?? [])],
    others: rest.map(({ places, stretches }) => ({ places: { only: places }, stretches: [...stretches] })),
    spoken: [...spoken],
  };
}

/** Notes who was spoken for. Of two words for one place the first stands: the day was no longer silent. */
export function withSpoken(
  day: DayTold,
  office: Office,
  { places, at }: { places: readonly PlaceId[]; at: Instant },
): DayTold {
  const fresh = places.filter((place) => spokenAt(day, place) === null);
  if (fresh.length === 0) return day;
  const all = office.places.map((place) => place.id);
  const set: PlaceSet = placeSetOf(fresh, all);
  return { ...day, spoken: [...day.spoken, { at, places: set }] };
}

/** Takes back that these places were spoken for: the only word of the day was undone. */
export function withoutSpoken(day: DayTold, office: Office, places: readonly PlaceId[]): DayTold {
  const all = office.places.map((place) => place.id);
  const spoken = day.spoken.flatMap(({ at, places: told }) => {
    const left = all.filter((place) => holds(told, place) && !places.includes(place));
    return left.length === 0 ? [] : [{ at, places: placeSetOf(left, all) }];
  });
  return { ...day, spoken };
}

export function stretchesAt(day: DayTold, place: PlaceId): readonly Stretch[] {
  return day.others.find(({ places }) => holds(places, place))?.stretches ?? day.usual;
}

/** When the place was first spoken for on that day; null: never. */
export function spokenAt(day: DayTold, place: PlaceId): Instant | null {
  return day.spoken.find(({ places }) => holds(places, place))?.at ?? null;
}
