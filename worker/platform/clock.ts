import * as z from 'zod';
import type { Instant } from '#domain/time/civil-time';

/** A clock handed in by tests and the demo: it showed `start` when the platform's stood at `anchor`, and goes `speed` times as fast. */
export const demoClock = z.strictObject({
  start: z.number(),
  anchor: z.number(),
  speed: z.number().positive().max(10_000),
});
export type DemoClock = z.infer<typeof demoClock>;

/** The one clock of the Worker and the Desk, handed in where they are built. */
export interface Clock {
  now(): Instant;
  /** The moment at which the platform's own clock stands when this one shows `at`: for alarms. */
  platformTime(at: Instant): number;
}

const WALL_CLOCK: Clock = { now: () => Date.now(), platformTime: (at) => at };

/** The wall clock, or one that began at `start` when the platform's stood at `anchor`, going `speed` times as fast. */
export function createClock(demo: DemoClock | null): Clock {
  if (!demo) return WALL_CLOCK;
  const { start, anchor, speed } = demo;
  return {
    now: () => Math.round(start + (Date.now() - anchor) * speed),
    platformTime: (at) => Math.round(anchor + (at - start) / speed),
  };
}
