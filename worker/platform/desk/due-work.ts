import * as z from 'zod';
import { type Instant, MINUTE } from '../../domain/time/civil-time.ts';
import type { Clock } from '../clock.ts';

/** What the alarm does. `pack` gathers slip moves into segments, `publish` brings all that is new to KV. */
export const work = z.enum(['pack', 'publish', 'heartbeat', 'sweep']);
export type Work = z.infer<typeof work>;

/** Longest pause between two tries of work that fails: a KV outage ends within minutes, and the world is waiting. */
const RETRY_MAX = 2 * MINUTE;
/** Work that a crash cut short is taken up again after this. */
const LEASE = MINUTE / 2;

/**
 * The table of due work and the one alarm that serves it. The alarm is always armed for the earliest row, and a
 * row is taken off only when its work is done, so nothing owed to the world is forgotten over a crash.
 */
export class DueWork {
  readonly #storage: DurableObjectStorage;
  readonly #clock: Clock;

  constructor(storage: DurableObjectStorage, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Asks for work at a moment; of two askings the earlier stands. Arm the alarm afterwards with `arm`. */
  ask(name: Work, at: Instant): void {
    this.#storage.sql.exec(
      'INSERT INTO due (work, at) VALUES (?1, ?2) ON CONFLICT (work) DO UPDATE SET at = min(at, ?2)',
      name,
      at,
    );
  }

  arm(): Promise<void> {
    const next = this.#storage.sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM due').one().at;
    if (next === null) return this.#storage.deleteAlarm();
    return this.#storage.setAlarm(Math.max(this.#clock.platformTime(next), Date.now()));
  }

  /**
   * Does all that is due. Work that throws stays, and is tried again after 1, 2, 4, … seconds. Never throws, for
   * the platform would retry a failed alarm six times only.
   */
  async run(now: Instant, does: Record<Work, () => Promise<void>>): Promise<void> {
    const rows = this.#storage.sql
      .exec<{ work: string; at: number; tries: number }>('SELECT work, at, tries FROM due WHERE at <= ? ORDER BY at', now)
      .toArray();
    for (const row of rows) {
      const name = work.safeParse(row.work);
      if (!name.success) {
        this.#storage.sql.exec('DELETE FROM due WHERE work = ?', row.work);
        continue;
      }
      // Taken off only if nobody asked for it again meanwhile: an asking during the work sets its own time.
      this.#storage.sql.exec('UPDATE due SET at = ?, tries = tries + 1 WHERE work = ?', now + LEASE, name.data);
      try {
        await does[name.data]();
        this.#storage.sql.exec('DELETE FROM due WHERE work = ? AND at = ?', name.data, now + LEASE);
        this.#storage.sql.exec('UPDATE due SET tries = 0 WHERE work = ?', name.data);
      } catch (error) {
        console.error(`due work "${name.data}" failed, try ${row.tries + 1}`, error instanceof Error ? error.message : '');
        const pause = Math.min(1000 * 2 ** Math.min(row.tries, 10), RETRY_MAX);
        this.ask(name.data, now + pause);
      }
    }
  }
}
