/** A clock for the Worker, in the shape of its variable `CLOCK`: at the real instant `anchor` it shows `start`. */
export interface TestClock {
  /** Milliseconds since the epoch, UTC. */
  start: number;
  anchor: number;
  speed: number;
}

/** A clock that shows a day and hour of Western Indonesian Time now, and goes on from there as fast as any other. */
export function clockAt(date: string, time: string): TestClock {
  return { start: Date.parse(`${date}T${time}:00+07:00`), anchor: Date.now(), speed: 1 };
}
