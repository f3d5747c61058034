import * as z from 'zod';
import { placeId } from '#domain/office/place';
import { type Actor, type StaffRole, staffRole } from '#domain/staff/roles';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';

/** A session ends twelve hours after it began, or after an hour in which nothing was asked. */
const ABSOLUTE = 12 * HOUR;
const IDLE = HOUR;
/** `seen_at` is written at most this often: a row a request would be a quota a day. */
const SEEN_EVERY = 2 * MINUTE;

const row = z.object({
  actor: z.string(),
  role: staffRole,
  places: z.string().nullable(),
  begun_at: z.number(),
  seen_at: z.number(),
});

/** Who is signed in. Tokens are kept as digests: a stolen database opens nothing. */
export class Sessions {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  begin(digest: string, actor: Actor, now: Instant): void {
    this.#sql.exec(
      'INSERT INTO session (digest, actor, role, places, begun_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)',
      digest,
      actor.id,
      actor.role,
      actor.places ? JSON.stringify(actor.places) : null,
      now,
      now,
    );
  }

  find(digest: string, now: Instant): (Actor & { role: StaffRole }) | null {
    const found = this.#sql
      .exec('SELECT actor, role, places, begun_at, seen_at FROM session WHERE digest = ?', digest)
      .toArray()[0];
    if (!found) return null;
    const session = row.parse(found);
    if (now >= session.begun_at + ABSOLUTE || now >= session.seen_at + IDLE) {
      this.end(digest);
      return null;
    }
    if (now >= session.seen_at + SEEN_EVERY) {
      this.#sql.exec('UPDATE session SET seen_at = ? WHERE digest = ?', now, digest);
    }
    const places = session.places === null ? null : z.array(placeId).parse(JSON.parse(session.places));
    return { id: session.actor, role: session.role, places };
  }

  end(digest: string): void {
    this.#sql.exec('DELETE FROM session WHERE digest = ?', digest);
  }

  endOld(now: Instant): void {
    this.#sql.exec('DELETE FROM session WHERE begun_at <= ? OR seen_at <= ?', now - ABSOLUTE, now - IDLE);
  }
}
