import * as z from 'zod';
import { placeId } from '#domain/office/place';
import { type Actor, role } from '#domain/staff/roles';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';

/** A link dies after ten minutes: long enough to show it, too short to find it in a chat next week. */
export const LINK_LIFETIME = 10 * MINUTE;
/** The demo prints its link when it starts, and is opened when somebody has read so far. */
export const DEMO_LINK_LIFETIME = 24 * HOUR;

const row = z.object({
  role,
  places: z.string().nullable(),
  expires_at: z.number(),
  used_at: z.number().nullable(),
});

/** One-time links: 128 bits, one use, kept as digests. */
export class Links {
  readonly #sql: SqlStorage;
  readonly #lifetime: { invitation: number; first: number };

  constructor(sql: SqlStorage, first: number) {
    this.#sql = sql;
    this.#lifetime = { invitation: LINK_LIFETIME, first };
  }

  make(
    digest: string,
    kind: 'invitation' | 'first',
    who: Pick<Actor, 'role' | 'places'>,
    now: Instant,
  ): void {
    // A fresh first link replaces the one before: only the newest print-out opens the door.
    if (kind === 'first') this.#sql.exec("DELETE FROM link WHERE kind = 'first'");
    this.#sql.exec(
      'INSERT OR REPLACE INTO link (digest, kind, role, places, expires_at, used_at) VALUES (?, ?, ?, ?, ?, NULL)',
      digest,
      kind,
      who.role,
      who.places ? JSON.stringify(who.places) : null,
      now + this.#lifetime[kind],
    );
  }

  /** Uses a link up. `used` and `unknown` (never made, or expired) are told apart: "somebody used your link" is worth knowing. */
  use(digest: string, now: Instant): Pick<Actor, 'role' | 'places'> | 'used' | 'unknown' {
    const found = this.#sql
      .exec('SELECT role, places, expires_at, used_at FROM link WHERE digest = ?', digest)
      .toArray()[0];
    if (!found) return 'unknown';
    const link = row.parse(found);
    if (link.used_at !== null) return 'used';
    if (now >= link.expires_at) return 'unknown';
    this.#sql.exec('UPDATE link SET used_at = ? WHERE digest = ?', now, digest);
    return {
      role: link.role,
      places: link.places === null ? null : z.array(placeId).parse(JSON.parse(link.places)),
    };
  }

  /** Used ones are kept a while, to tell "somebody used it" from "there is none". */
  forgetOld(now: Instant): void {
    this.#sql.exec('DELETE FROM link WHERE expires_at < ?', now - DEMO_LINK_LIFETIME);
  }
}
