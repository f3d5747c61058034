import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '#domain/time/civil-time';
import type { OfficeClock } from '../../office-clock.ts';

/** How stale what is said of time may be. */
const EVERY_MS = 5_000;

/** The office's time, moved on every few seconds; null before the first word from the server. */
export function useNow(clock: OfficeClock): Instant | null {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((ticks) => ticks + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return clock.now();
}
