import * as z from 'zod';
import { weeklyHours } from './weekly-hours.ts';

export const placeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export type PlaceId = z.infer<typeof placeId>;
/** Places as an action names them: each once, and no more than an office can have. */
export const placesOnce = z
  .array(placeId)
  .min(1)
  .max(400)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'a place is named twice' });

/** The office's lobby or a kelurahan hall. `cardsWait` is the office's rule for the people who live in this kelurahan: finished cards wait at their hall, or in the lobby. */
export const place = z.object({
  id: placeId,
  kind: z.enum(['lobby', 'hall']),
  name: z.string().min(1).max(60),
  /** Kecamatan of a hall; null for the lobby. */
  district: z.string().min(1).max(60).nullable(),
  address: z.string().min(1).max(120).nullable(),
  cardsWait: z.enum(['here', 'lobby']),
  /** Services offered here; null: all of the office. */
  services: z.array(z.string()).nullable(),
  /** Own opening hours; null: the office's. */
  hours: weeklyHours.nullable(),
});
export type Place = z.infer<typeof place>;
