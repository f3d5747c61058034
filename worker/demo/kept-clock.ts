import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { type Instant, instant } from '#domain/time/civil-time';
import { type DemoClock, shownBy } from './demo-clock.ts';

const EVERY = 5_000;
const keptClock = z.object({ seen: instant });

/** The last moment the demo's clock has shown over the data kept beside `file`; null for new data. */
export function lastSeen(file: string): Instant | null {
  return existsSync(file) ? keptClock.parse(JSON.parse(readFileSync(file, 'utf8'))).seen : null;
}

/**
 * Writes down what the clock shows, so that the next start does not run backwards over the ledger: every five
 * seconds what it will show at the next note (a start may be killed in between), and the moment itself at the
 * end. Returns how to end. `now` is the machine's clock.
 */
export function keepClock(file: string, clock: DemoClock, now: () => Instant): () => void {
  const write = (ahead: number): void =>
    writeFileSync(file, JSON.stringify({ seen: Math.round(shownBy(clock, now() + ahead)) }));
  write(EVERY);
  const timer = setInterval(write, EVERY, EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
    write(0);
  };
}
