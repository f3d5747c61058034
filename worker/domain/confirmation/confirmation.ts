import * as z from 'zod';
import { findPlace } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import { dayHasBegun, openingAt } from '../office/opening.ts';
import { type PlaceId, placeId, placesOnce } from '../office/place.ts';
import { role } from '../staff/roles.ts';
import { civilAt, civilDate, HOUR, type Instant, instant } from '../time/civil-time.ts';

/** That somebody looked: on which office day, when, and in which role. */
export const confirmation = z.object({ on: civilDate, at: instant, by: role });
export type Confirmation = z.infer<typeof confirmation>;

/** Staff who come early may confirm the day from here on; before it, yesterday's night shift is still speaking. */
export const CONFIRM_FROM_HOURS_BEFORE_OPENING = 3;

/** Whether words said at `at` speak for that day's service at a place: from three hours before opening until closing. */
export function speaksForTheDay(office: Office, place: PlaceId, at: Instant): boolean {
  const found = findPlace(office, place);
  if (!found) return false;
  const { opensToday, closesToday } = openingAt(office, found, at);
  if (opensToday === null || closesToday === null) return false;
  return at >= opensToday - CONFIRM_FROM_HOURS_BEFORE_OPENING * HOUR && at < closesToday;
}

/**
 * Whether an act speaks for today: somebody looked today, and the office heard of it today. What a phone
 * without signal kept since yesterday says nothing of this morning.
 */
export function speaksForToday(
  office: Office,
  place: PlaceId,
  { tappedAt, now }: { tappedAt: Instant; now: Instant },
): boolean {
  const sameDay = civilAt(tappedAt, office.zone).date === civilAt(now, office.zone).date;
  return sameDay && speaksForTheDay(office, place, tappedAt) && speaksForTheDay(office, place, now);
}

/** True once someone has spoken for today. Silence is not health: without it no service is called normal. */
export function isConfirmed(office: Office, last: Confirmation | undefined, at: Instant): boolean {
  return last !== undefined && last.on === civilAt(at, office.zone).date;
}

/** Places whose day has begun and for which nobody has spoken. */
export function unconfirmedPlaces(
  office: Office,
  confirmations: Record<PlaceId, Confirmation>,
  now: Instant,
): PlaceId[] {
  return office.places
    .filter((place) => dayHasBegun(openingAt(office, place, now), now))
    .filter((place) => !isConfirmed(office, confirmations[place.id], now))
    .map((place) => place.id);
}

/** The morning's answer. `recovered` is said by resolving the notices. */
export const confirmDay = z.strictObject({
  type: z.literal('confirm-day'),
  places: placesOnce,
  finding: z.enum(['all-normal', 'still-the-same']),
});
export type ConfirmDay = z.infer<typeof confirmDay>;

export const dayConfirmed = z.object({
  type: z.literal('day-confirmed'),
  places: z.array(placeId),
  finding: z.enum(['all-normal', 'still-the-same']),
});
export type DayConfirmed = z.infer<typeof dayConfirmed>;
