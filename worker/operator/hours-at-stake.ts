import { findPlace } from '#domain/office/find';
import type { Closure, Office, Season } from '#domain/office/office';
import type { DayHours } from '#domain/office/weekly-hours';
import type { CivilDate } from '#domain/time/civil-time';

/**
 * What phones may have changed in `standing` and a description `told` would wipe out: one line each, empty where
 * nothing would be lost. Days that are over do not count.
 * @param today the office's day
 */
export function hoursAtStake(standing: Office, told: Office, today: CivilDate): string[] {
  return [...weeksOf(standing, told), ...daysOnlyIn(standing, told, today)];
}

/** The closures, seasons and worked holidays, from `today` on, that `one` has and `other` has not: one line each. */
export function daysOnlyIn(one: Office, other: Office, today: CivilDate): string[] {
  const closures = one.closures.filter((closure) => closure.on >= today).map(spokenClosure);
  const seasons = one.seasons.filter((season) => season.to >= today);
  const worked = one.openDespite.filter((on) => on >= today && !other.openDespite.includes(on));
  const known = new Set(other.closures.map(spokenClosure));
  const knownSeasons = new Set(other.seasons.map(fingerprint));
  return [
    ...closures.filter((line) => !known.has(line)),
    ...seasons.filter((season) => !knownSeasons.has(fingerprint(season))).map(spokenSeason),
    ...worked.map((on) => `holiday ${on}: worked all the same`),
  ];
}

/** `told` with all that `standing` says about when doors are open; places that are new keep the hours they come with. */
export function withHoursOf(standing: Office, told: Office): Office {
  const { hours, closures, seasons, openDespite } = standing;
  const places = told.places.map((place) => {
    const before = findPlace(standing, place.id);
    return before ? { ...place, hours: before.hours } : place;
  });
  return { ...told, places, hours, closures, seasons, openDespite };
}

/** Weeks are compared place by place: a place that `told` gives up takes its hours along. */
function weeksOf(standing: Office, told: Office): string[] {
  const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const places = standing.places.filter((place) => {
    const after = findPlace(told, place.id);
    return after !== null && differ(place.hours, after.hours);
  });
  return [
    ...(differ(standing.hours, told.hours) ? ['week of the office'] : []),
    ...places.map(({ id, hours }) => (hours ? `week of ${id}` : `week of ${id}: that of the office`)),
  ];
}

/** All a closure says, so that two which read alike are alike. */
function spokenClosure({ on, name, places, stretches }: Closure): string {
  const open = stretches.length === 0 ? 'shut' : `open ${spokenTimes(stretches)}`;
  return `closure ${on}: ${name.id} / ${name.en} (${open}; ${spokenPlaces(places)})`;
}

function spokenSeason({ from, to, name, places }: Season): string {
  return `season ${from} to ${to}: ${name.id} / ${name.en} (${spokenPlaces(places)})`;
}

/** Its week too, which is too long to be read aloud. */
function fingerprint(season: Season): string {
  return `${season.id} ${spokenSeason(season)} ${season.hours.map(spokenTimes).join()}`;
}

function spokenTimes(day: DayHours): string {
  return day.map(({ from, to }) => `${from}–${to}`).join(' and ');
}

function spokenPlaces(places: Closure['places']): string {
  return places === 'all' ? 'all places' : [...places].sort().join(', ');
}
