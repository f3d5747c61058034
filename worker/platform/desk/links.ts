import * as z from 'zod';
import { placeId } from '../../domain/office/place.ts';
import { type Actor, role } from '../../domain/staff/roles.ts';
import { HOUR, type Instant, MINUTE } from '../../domain/time/civil-time.ts';

/** An invitation dies after ten minutes; the operator's first link after a day, for it is printed when a server starts. */
const LIFETIME = { invitation: 10 * MINUTE, first: 24 * HOUR } as const;

const row = z.object({ role, places: z.string().nullable(), expires_at: z.number(), used_at: z.number().nullable() });

/** One-time links: 128 bits, one use, kept as digests. */
export class Links {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  make(digest: string, kind: keyof typeof LIFETIME, who: Pick<Actor, 'role' | 'places'>, now: Instant): void {
    // A fresh first link replaces the one before: only the newest print-out opens the door.
    if (kind === 'first') this.#sql.exec("DELETE FROM link WHERE kind = 'first'");
    this.#sql.exec(
      'INSERT OR REPLACE INTO link (digest, kind, role, places, expires_at, used_at) VALUES (?, ?, ?, ?, ?, NULL)',
      digest,
      kind,
      who.role,
      who.places ? JSON.stringify(who.places) : null,
      now + LIFETIME[kind],
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
    return { role: link.role, places: link.places === null ? null : z.array(placeId).parse(JSON.parse(link.places)) };
  }

  forgetOld(now: Instant): void {
    this.#sql.exec('DELETE FROM link WHERE expires_at < ?', now - LIFETIME.first);
  }
}
