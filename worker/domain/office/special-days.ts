import { type CivilDate, later, weekdayOf } from '../time/civil-time.ts';
import type { Closure, Office, Season } from './office.ts';
import type { Place, PlaceId } from './place.ts';
import type { DayHours, WeeklyHours } from './weekly-hours.ts';

/** What stands for some places alone goes before what stands for all. */
type Standing = { places: 'all' | PlaceId[] };

/** The closure, or the special hours, of a place on a day: its own before the office's. */
export function closureOn(office: Office, place: Place, date: CivilDate): Closure | null {
  return nearest(
    office.closures.filter((closure) => closure.on === date),
    place,
  );
}

/** The season a place is in on a day: its own before the office's. */
export function seasonOn(office: Office, place: Place, date: CivilDate): Season | null {
  return nearest(
    office.seasons.filter((season) => season.from <= date && date <= season.to),
    place,
  );
}

/**
 * A place's week within a season. Where the season names the place, the season's hours stand as they are. Where it
 * is for all, a place with a week of its own is open in what both share: Ramadan ends a hall's day sooner, but opens
 * no hall on a day on which nobody is there.
 */
export function weekInSeason(season: Season, place: Place): WeeklyHours {
  const { hours: own } = place;
  if (season.places !== 'all' || own === null) return season.hours;
  const [mon, tue, wed, thu, fri, sat, sun] = season.hours;
  return [
    shared(mon, own[0]),
    shared(tue, own[1]),
    shared(wed, own[2]),
    shared(thu, own[3]),
    shared(fri, own[4]),
    shared(sat, own[5]),
    shared(sun, own[6]),
  ];
}

/**
 * When a place is open on a day that a closure speaks of. What is for all opens no door of a place with a week of its
 * own beyond that week, as in a season.
 */
export function hoursOfClosure(closure: Closure, place: Place): DayHours {
  const own = place.hours?.[weekdayOf(closure.on) - 1];
  return closure.places === 'all' && own ? shared(closure.stretches, own) : closure.stretches;
}

function nearest<One extends Standing>(ones: readonly One[], place: Place): One | null {
  const own = ones.find(({ places }) => places !== 'all' && places.includes(place.id));
  return own ?? ones.find(({ places }) => places === 'all') ?? null;
}

/** Times of one day at which both are open. */
function shared(one: DayHours, other: DayHours): DayHours {
  return one.flatMap((a) =>
    other
      .map((b) => ({ from: later(a.from, b.from), to: a.to === later(a.to, b.to) ? b.to : a.to }))
      .filter(({ from, to }) => from < to),
  );
}
