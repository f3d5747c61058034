import * as z from 'zod';
import { clockTime, minutesOf } from '../time/civil-time.ts';

/** One stretch of opening; the gap to the day's next stretch is the break. */
export const stretch = z
  .object({ from: clockTime, to: clockTime })
  .refine((s) => minutesOf(s.from) < minutesOf(s.to), { error: 'closes before it opens' });
export type Stretch = z.infer<typeof stretch>;

/** A day's stretches in order; none: shut. */
export const dayHours = z
  .array(stretch)
  .max(4)
  .refine((day) => day.every((s, i) => i === 0 || minutesOf(day[i - 1]?.to ?? '00:00') < minutesOf(s.from)), {
    error: 'stretches overlap or stand out of order',
  });
export type DayHours = z.infer<typeof dayHours>;

/** Seven days, Monday first; an empty day is closed. */
export const weeklyHours = z.tuple([dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours]);
export type WeeklyHours = z.infer<typeof weeklyHours>;
