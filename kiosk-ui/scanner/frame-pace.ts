/** When the next frame may be taken. Times in milliseconds of one monotonic clock. */
export interface FramePace {
  readonly takenAt: number;
  readonly busy: boolean;
  readonly restUntil: number;
}

export const AT_REST: FramePace = { takenAt: 0, busy: false, restUntil: 0 };

/** Longest pause between two frames: nobody waits longer than that before the slip in their hand is looked at. */
const LONGEST_REST_MS = 100;

export function mayTake(pace: FramePace, now: number): boolean {
  return !pace.busy && now >= pace.restUntil;
}

export function taken(now: number): FramePace {
  return { takenAt: now, busy: true, restUntil: now };
}

/**
 * After a frame the thread rests as long as it worked: at most half of one core, so that a cheap tablet that decodes
 * all day behind glass does not overheat. On a fast machine the rest is over before the camera's next frame.
 */
export function finished(pace: FramePace, now: number): FramePace {
  return { ...pace, busy: false, restUntil: now + Math.min(now - pace.takenAt, LONGEST_REST_MS) };
}
