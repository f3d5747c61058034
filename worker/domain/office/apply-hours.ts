import { addDays, type CivilDate } from '../time/civil-time.ts';
import type { HoursChange } from './change-hours.ts';
import type { Closure, Office, Season } from './office.ts';
import type { PlaceId } from './place.ts';

/** Days for which a past closure, season or worked holiday is kept, so that the history can tell why a door was shut. */
export const HOURS_KEPT_DAYS = 60;

type Scope = 'all' | readonly PlaceId[];

/**
 * The office after one change of its hours, its long past days tidied away. Pure, and the same change twice makes no
 * difference. What stands for all and what stands for named places never replace each other: the nearer goes before.
 * @param today the office's own day on which it was taken
 */
export function withHours(office: Office, change: HoursChange, today: CivilDate): Office {
  return tidied(changed(office, change, today), addDays(today, -HOURS_KEPT_DAYS));
}

function changed(office: Office, change: HoursChange, today: CivilDate): Office {
  switch (change.kind) {
    case 'weekly':
      return withWeek(office, change.place, change.hours);
    case 'closure': {
      const { closure } = change;
      return { ...office, closures: [...without(office.closures, closure.on, closure.places), closure] };
    }
    case 'lift-closure':
      return { ...office, closures: without(office.closures, change.on, change.places) };
    case 'season': {
      const others = office.seasons.filter((season) => season.id !== change.season.id);
      return { ...office, seasons: [...others, change.season] };
    }
    case 'end-season':
      return { ...office, seasons: ended(office.seasons, change.season, addDays(today, -1)) };
    case 'holiday': {
      const others = office.openDespite.filter((date) => date !== change.on);
      return { ...office, openDespite: change.working ? [...others, change.on] : others };
    }
    default:
      return unknownChange(change);
  }
}

function withWeek(office: Office, place: PlaceId | null, hours: Office['hours'] | null): Office {
  if (place === null) return hours === null ? office : { ...office, hours };
  return { ...office, places: office.places.map((one) => (one.id === place ? { ...one, hours } : one)) };
}

/** Closures without those that stand for these places on that day. One of several places stays for the others. */
function without(closures: readonly Closure[], on: CivilDate, places: Scope): Closure[] {
  return closures.flatMap((closure) => {
    if (closure.on !== on) return [closure];
    if (closure.places === 'all' || places === 'all') return closure.places === places ? [] : [closure];
    const left = closure.places.filter((id) => !places.includes(id));
    return left.length === 0 ? [] : [{ ...closure, places: left }];
  });
}

/** What has begun stays for the days that were; what has not is gone. */
function ended(seasons: readonly Season[], id: string, lastDay: CivilDate): Season[] {
  return seasons.flatMap((season) => {
    if (season.id !== id || season.to <= lastDay) return [season];
    return season.from <= lastDay ? [{ ...season, to: lastDay }] : [];
  });
}

function tidied(office: Office, oldest: CivilDate): Office {
  return {
    ...office,
    closures: office.closures.filter((closure) => closure.on >= oldest),
    seasons: office.seasons.filter((season) => season.to >= oldest),
    openDespite: office.openDespite.filter((date) => date >= oldest),
  };
}

function unknownChange(change: never): never {
  throw new Error(`unknown change of hours: ${JSON.stringify(change).slice(0, 80)}`);
}
