import type { Context, PlacesTouched } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import { shareOf } from '../staff/roles.ts';
import { addDays, type CivilDate, civilAt } from '../time/civil-time.ts';
import { withHours } from './apply-hours.ts';
import type { ChangeHours, HoursChange } from './change-hours.ts';
import { findPlace, lobbyOf } from './find.ts';
import { nationalHoliday } from './national-holidays.ts';
import { CLOSURES_MAX, type Office, OPEN_DESPITE_MAX, SEASONS_MAX, type Season } from './office.ts';
import type { PlaceId } from './place.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** How far ahead a day may lie that hours are changed for: a slip of the thumb in the year is caught. */
const HOURS_AHEAD_DAYS = 366;

/**
 * Why hours may not be changed so, or that they are. The day is the office's at the moment the Desk hears of it: what
 * waited in a dead network for a day that has passed since changes nothing any more.
 */
export function decideChangeHours(action: ChangeHours, office: Office, context: Context): Fact[] | Refusal {
  const { change } = action;
  const today = civilAt(context.now, office.zone).date;
  const why = whyNot(change, office, today);
  if (why) return why;
  const after = withHours(office, change, today);
  const kinds = [
    { most: shareOf(context.actor, CLOSURES_MAX), was: office.closures, is: after.closures },
    { most: shareOf(context.actor, SEASONS_MAX), was: office.seasons, is: after.seasons },
    { most: OPEN_DESPITE_MAX, was: office.openDespite, is: after.openDespite },
  ];
  // What makes none more is never too many.
  const full = kinds.find(({ most, was, is }) => is.length > most && is.length > was.length);
  return full ? refuse('too-many', String(full.most)) : [{ type: 'hours-changed', change }];
}

function whyNot(change: HoursChange, office: Office, today: CivilDate): Refusal | null {
  switch (change.kind) {
    case 'weekly':
      return whyNotWeek(change.place, change.hours, office);
    case 'closure':
      return whyNotDay(change.closure.on, today);
    case 'lift-closure':
      if (change.on < today) return refuse('hours-in-past', change.on);
      return stands(office, change.on, change.places) ? null : refuse('closure-unknown', change.on);
    case 'season':
      return whyNotSeason(change.season, office, today);
    case 'end-season': {
      const season = office.seasons.find((one) => one.id === change.season);
      if (!season) return refuse('season-unknown', change.season);
      return season.to < today ? refuse('hours-in-past', season.to) : null;
    }
    case 'holiday':
      if (change.on < today) return refuse('hours-in-past', change.on);
      return nationalHoliday(change.on) ? null : refuse('not-a-holiday', change.on);
    default:
      return unknownChange(change);
  }
}

/** The office's week is what every other falls back on, and its lobby's door opens on some day of it. */
function whyNotWeek(place: PlaceId | null, hours: WeeklyHours | null, office: Office): Refusal | null {
  if (place === null && hours === null) return refuse('body-malformed', 'hours');
  const lobby = place === null || place === lobbyOf(office).id;
  const never = hours?.every((day) => day.length === 0) ?? false;
  return lobby && never ? refuse('body-malformed', 'hours') : null;
}

function whyNotDay(on: CivilDate, today: CivilDate): Refusal | null {
  if (on < today) return refuse('hours-in-past', on);
  return on > addDays(today, HOURS_AHEAD_DAYS) ? refuse('date-too-far', on) : null;
}

function whyNotSeason(season: Season, office: Office, today: CivilDate): Refusal | null {
  const why = whyNotDay(season.to, today);
  if (why) return why;
  const other = office.seasons.find((one) => one.id !== season.id && clash(one, season));
  return other ? refuse('season-overlaps', other.id) : null;
}

/** Two seasons on one day at one place. One for all and one for a hall do not clash: the hall's own goes before. */
function clash(one: Season, other: Season): boolean {
  if (one.to < other.from || other.to < one.from) return false;
  if (one.places === 'all' || other.places === 'all') return one.places === other.places;
  const named = other.places;
  return one.places.some((id) => named.includes(id));
}

function stands(office: Office, on: CivilDate, places: PlacesTouched): boolean {
  return office.closures.some((closure) => {
    if (closure.on !== on) return false;
    if (closure.places === 'all' || places === 'all') return closure.places === places;
    return closure.places.some((id) => places.includes(id));
  });
}

/** The places a change itself names, which must exist. */
export function placesNamedByHours(change: HoursChange): readonly PlaceId[] {
  switch (change.kind) {
    case 'weekly':
      return change.place === null ? [] : [change.place];
    case 'closure':
      return named(change.closure.places);
    case 'season':
      return named(change.season.places);
    // What stands must be liftable after one of its halls was closed for good.
    case 'lift-closure':
    case 'end-season':
    case 'holiday':
      return [];
    default:
      return unknownChange(change);
  }
}

/**
 * The places whose doors a change moves: what a kelurahan clerk may change is their own alone. A season that replaces
 * another by its id, or ends it, speaks for the places of the one that stands.
 */
export function placesOfHours(change: HoursChange, office: Office): PlacesTouched {
  const standing = (id: string): PlacesTouched => {
    const places = office.seasons.find((season) => season.id === id)?.places ?? [];
    // A hall that was closed for good is nobody's: those that are left decide.
    return places === 'all' ? 'all' : places.filter((place) => findPlace(office, place));
  };
  switch (change.kind) {
    case 'weekly':
      return change.place === null ? 'all' : [change.place];
    case 'closure':
      return change.closure.places;
    case 'lift-closure':
      return change.places;
    case 'season': {
      const before = standing(change.season.id);
      const { places } = change.season;
      return before === 'all' || places === 'all' ? 'all' : [...before, ...places];
    }
    case 'end-season':
      return standing(change.season);
    case 'holiday':
      return 'all';
    default:
      return unknownChange(change);
  }
}

function named(places: 'all' | readonly PlaceId[]): readonly PlaceId[] {
  return places === 'all' ? [] : places;
}

function unknownChange(change: never): never {
  throw new Error(`unknown change of hours: ${JSON.stringify(change).slice(0, 80)}`);
}
