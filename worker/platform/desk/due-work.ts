import * as z from 'zod';
import { type Instant, MINUTE } from '#domain/time/civil-time';
import type { Clock } from '../clock.ts';

/** What the alarm does. `pack` gathers slip moves into segments, `publish` brings all that is new to KV, `history` the past. */
export const work = z.enum(['pack', 'publish', 'heartbeat', 'sweep', 'history']);
export type Work = z.infer<typeof work>;

/** Does a piece of work. @returns when it wants to be done again; null: when somebody asks. Throws what failed. */
export type Does = () => Promise<Instant | null>;

/** Longest pause between two tries of work that fails: a KV outage ends within minutes, and the world is waiting. */
const RETRY_MAX = 2 * MINUTE;
/** Work that a crash cut short is taken up again after this. */
const LEASE = MINUTE / 2;

/**
 * The table of due work and the one alarm that serves it. A row is taken off only when its work is done, so
 * nothing owed to the world is forgotten over a crash. While work runs its row is leased and its `at` is empty:
 * whoever asks meanwhile is heard, and not mistaken for what is being done.
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
      'INSERT INTO due (work, at) VALUES (?1, ?2) ON CONFLICT (work) DO UPDATE SET at = min(coalesce(at, ?2), ?2)',
      name,
      at,
    );
  }

  /** Sets the alarm for the earliest work; none, for none. */
  arm(): Promise<void> {
    const { next } = this.#storage.sql
      .exec<{ next: number | null }>('SELECT min(coalesce(leased_until, at)) AS next FROM due')
      .one();
    if (next === null) return this.#storage.deleteAlarm();
    return this.#storage.setAlarm(Math.max(this.#clock.platformTime(next), Date.now()));
  }

  /** On waking: an alarm that the platform gave up on is set again. */
  async rearmIfLost(): Promise<void> {
    if ((await this.#storage.getAlarm()) === null) await this.arm();
  }

  /** Does all that is due. Work that throws is tried again after 1, 2, 4, … seconds. Never throws itself, for the platform would retry a failed alarm six times only. */
  async run(now: Instant, does: Record<Work, Does>): Promise<void> {
    const rows = this.#storage.sql
      .exec<{ work: string; tries: number }>(
        'SELECT work, tries FROM due WHERE coalesce(leased_until, at) <= ? ORDER BY at',
        now,
      )
      .toArray();
    for (const row of rows) {
      const name = work.safeParse(row.work);
      // Written by another version of this code: nobody here can do it.
      if (name.success) await this.#do(name.data, row.tries, now, does[name.data]);
      else this.#storage.sql.exec('DELETE FROM due WHERE work = ?', row.work);
    }
  }

  async #do(name: Work, tries: number, now: Instant, does: Does): Promise<void> {
    const { sql } = this.#storage;
    sql.exec('UPDATE due SET at = NULL, leased_until = ? WHERE work = ?', now + LEASE, name);
    try {
      const again = await does();
      sql.exec('UPDATE due SET leased_until = NULL, tries = 0 WHERE work = ?', name);
      if (again !== null) this.ask(name, again);
      sql.exec('DELETE FROM due WHERE work = ? AND at IS NULL', name);
    } catch (error) {
      console.error(
        `due work "${name}" failed, try ${tries + 1}`,
        error instanceof Error ? error.message : '',
      );
      const pause = Math.min(1000 * 2 ** Math.min(tries, 10), RETRY_MAX);
      // Also over an asking that came meanwhile: it would fail as this did.
      sql.exec(
        'UPDATE due SET leased_until = NULL, tries = tries + 1, at = ? WHERE work = ?',
        now + pause,
        name,
      );
    }
  }
}
