import * as z from 'zod';
import { civilDate } from '../time/civil-time.ts';
import { closure, season, seasonId } from './office.ts';
import { placeId, placesOnce } from './place.ts';
import { weeklyHours } from './weekly-hours.ts';

const scope = z.union([z.literal('all'), placesOnce]);

/** One change to when doors are open. */
export const hoursChange = z.discriminatedUnion('kind', [
  /** The week as it always is; of the office where `place` is null. `hours` null: the place keeps the office's. */
  z.strictObject({ kind: z.literal('weekly'), place: placeId.nullable(), hours: weeklyHours.nullable() }),
  /**
   * A day on which doors stay shut, or are open at other times. Replaces what stood for these places on that day; one
   * for all leaves those of named places, which go before it.
   */
  z.strictObject({ kind: z.literal('closure'), closure: closure.extend({ places: scope }) }),
  z.strictObject({ kind: z.literal('lift-closure'), on: civilDate, places: scope }),
  /** Weeks with hours of their own, as in Ramadan. The same id again replaces it. */
  z.strictObject({ kind: z.literal('season'), season: season.safeExtend({ places: scope }) }),
  z.strictObject({ kind: z.literal('end-season'), season: seasonId }),
  /** Whether the office works on a day that the national calendar marks. */
  z.strictObject({ kind: z.literal('holiday'), on: civilDate, working: z.boolean() }),
]);
export type HoursChange = z.infer<typeof hoursChange>;

export const changeHours = z.strictObject({ type: z.literal('change-hours'), change: hoursChange });
export type ChangeHours = z.infer<typeof changeHours>;

export const hoursChanged = z.object({ type: z.literal('hours-changed'), change: hoursChange });
export type HoursChanged = z.infer<typeof hoursChanged>;
