import type { Office } from '#domain/office/office';
import type { Colleague } from '#domain/staff/colleague';
import { civilAt, type Instant } from '#domain/time/civil-time';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import type { Speech } from '../frame/desk-context.ts';

/** The name a colleague gave, or that none is known. */
export function sayName(colleague: Pick<Colleague, 'name'>, speech: Speech): string {
  return colleague.name ?? colleaguesWords(speech.lang).noName;
}

/** "Kelurahan Cipare, Kelurahan Taktakan", or "semua tempat". */
export function sayPlaces(places: readonly string[] | null, office: Office, speech: Speech): string {
  if (places === null) return colleaguesWords(speech.lang).everywhere;
  return places.map((id) => sayPlaceId(id, office, speech.public)).join(', ');
}

/** A day as it needs to be said among colleagues: `Kam 8 Feb`, of another year with that year. */
export function sayDay(at: Instant, office: Office, now: Instant, speech: Speech): string {
  return speech.say.shortDayFrom(civilAt(at, office.zone).date, civilAt(now, office.zone).date);
}

/** Whoever is here, this phone's own clerk first, then admins, then by name; the nameless last. */
export function inOrder(colleagues: readonly Colleague[], own: string): Colleague[] {
  const rank = (one: Colleague): number => (one.id === own ? 0 : one.role === 'admin' ? 1 : 2);
  const byName = (a: Colleague, b: Colleague): number => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
    return a.name.localeCompare(b.name, 'id');
  };
  return colleagues
    .filter((one) => one.leftAt === null)
    .toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
}

/** Whether the office would have no administrator left without this one. */
export function isLastAdmin(colleagues: readonly Colleague[], id: string): boolean {
  const admins = colleagues.filter((one) => one.leftAt === null && one.role === 'admin');
  return admins.length === 1 && admins[0]?.id === id;
}
