import * as z from 'zod';
import { notice } from '../notices/notice.ts';
import { placeId } from '../office/place.ts';
import { serviceId } from '../services/service.ts';
import { toldState } from '../services/service-state.ts';
import { civilDate, instant } from '../time/civil-time.ts';
import { dayTold } from './day-told.ts';

/** Days that history reaches back: a year, and a month to look at it. */
export const HISTORY_DAYS = 400;

/** A service that staff limited or stopped by hand at one place; it holds until they said otherwise. */
export const settingSpan = z.object({
  place: placeId,
  service: serviceId,
  state: toldState.exclude(['normal']),
  since: instant,
  until: instant.nullable(),
});
export type SettingSpan = z.infer<typeof settingSpan>;

/**
 * What history is told from: KV key `history`, written whole by the Desk. It holds no computed time and nobody's
 * name or id: authors are roles. What it means comes from `historyView`.
 */
export const historySource = z.object({
  version: z.literal(1),
  epoch: z.int(),
  seq: z.int(),
  /** When the Desk wrote this copy. */
  at: instant,
  /** The first day of which each place is told; before it nobody wrote anything down. */
  places: z.record(z.string(), civilDate),
  notices: z.array(notice),
  settings: z.array(settingSpan),
  /** Oldest first, without gaps; the last is the day of `at`, which is not over. */
  days: z.array(dayTold),
});
export type HistorySource = z.infer<typeof historySource>;
