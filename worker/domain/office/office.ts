import * as z from 'zod';
import { bilingual, service } from '../services/service.ts';
import { civilDate, zone } from '../time/civil-time.ts';
import { place } from './place.ts';
import { dayHours, weeklyHours } from './weekly-hours.ts';

/** A day on which the office, or some of its places, stays shut, or is open at other times than its week says. */
export const closure = z.object({
  on: civilDate,
  name: bilingual,
  places: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  /** Open at these times all the same; none: shut all day. */
  stretches: dayHours.default([]),
});
export type Closure = z.infer<typeof closure>;

export const seasonId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
/** Weeks with hours of their own, first and last day included: Ramadan. */
export const season = z
  .object({
    id: seasonId,
    name: bilingual,
    from: civilDate,
    to: civilDate,
    hours: weeklyHours,
    places: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  })
  .refine((s) => s.from <= s.to, { error: 'a season ends before it begins' });
export type Season = z.infer<typeof season>;

/** How many of each an office may carry; on the board they travel to every phone. */
export const CLOSURES_MAX = 100;
export const SEASONS_MAX = 20;
export const OPEN_DESPITE_MAX = 30;

/** Everything an office says of itself. Public by nature: it stands on the board as it is. */
export const office = z
  .object({
    name: z.string().min(1).max(60),
    zone,
    /** Host that slips carry in their QR, as `kabar.example.go.id`; null: the host the Worker is asked on. */
    slipHost: z.string().min(1).max(60).nullable(),
    services: z.array(service).min(1).max(24),
    places: z.array(place).min(1).max(400),
    hours: weeklyHours,
    /** Office's own edits on top of the national calendar. */
    closures: z.array(closure).max(CLOSURES_MAX),
    seasons: z.array(season).max(SEASONS_MAX).default([]),
    /** National holidays on which this office works all the same. */
    openDespite: z.array(civilDate).max(OPEN_DESPITE_MAX),
    helpCounter: z.string().min(1).max(30),
    /** What serves until the card exists, where the office says it does. */
    meanwhile: z.array(z.enum(['suket', 'ikd'])).max(2),
  })
  .refine((o) => o.places.filter((p) => p.kind === 'lobby').length === 1, {
    error: 'an office has one lobby',
  })
  .refine((o) => unique(o.places.map((p) => p.id)), { error: 'two places share an id' })
  .refine((o) => unique(o.services.map((s) => s.id)), { error: 'two services share an id' });
export type Office = z.infer<typeof office>;

function unique(ids: string[]): boolean {
  return new Set(ids).size === ids.length;
}
