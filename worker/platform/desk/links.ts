import * as z from 'zod';
import { type PlaceId, placeId } from '#domain/office/place';
import { type StaffId, staffId } from '#domain/staff/member';
import { LINK_LIFETIME } from '#domain/staff/passkey-wire';
import { type StaffRole, staffRole } from '#domain/staff/roles';
import { HOUR, type Instant } from '#domain/time/civil-time';

/** The demo prints its link when it starts, and is opened when somebody has read so far. */
export const DEMO_LINK_LIFETIME = 24 * HOUR;

const linkKind = z.enum(['invitation', 'readmission', 'first']);

const row = z.object({
  kind: linkKind,
  staff: staffId,
  role: staffRole,
  places: z.string().nullable(),
  expires_at: z.number(),
  used_at: z.number().nullable(),
});

/** Whom a link lets in. The id is chosen when the link is made: two phones that open it would be the same colleague. */
export interface Link {
  kind: z.infer<typeof linkKind>;
  staff: StaffId;
  role: StaffRole;
  places: PlaceId[] | null;
}

/** One-time links: 128 bits, one use, kept as digests. */
export class Links {
  readonly #sql: SqlStorage;
  readonly #lifetime: Record<Link['kind'], number>;

  /** @param first how long a first link lives, in ms. */
  constructor(sql: SqlStorage, first: number) {
    this.#sql = sql;
    this.#lifetime = { invitation: LINK_LIFETIME, readmission: LINK_LIFETIME, first };
  }

  /** @param madeBy dies with their power to make it; null for the operator's. */
  make(digest: string, link: Link, madeBy: StaffId | null, now: Instant): void {
    // Only the newest print-out opens the door, and only the newest link of a colleague re-admitted.
    if (link.kind === 'first') this.dropFirst();
    if (link.kind === 'readmission') this.dropOf(link.staff);
    this.#sql.exec(
      `INSERT OR REPLACE INTO link (digest, kind, staff, role, places, made_by, expires_at, used_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, NULL)`,
      digest,
      link.kind,
      link.staff,
      link.role,
      link.places ? JSON.stringify(link.places) : null,
      madeBy,
      now + this.#lifetime[link.kind],
    );
  }

  /** Looks at a link and leaves it as it is. `used` and `unknown` (never made, or expired) are told apart: "somebody used your link" is worth knowing. */
  find(digest: string, now: Instant): Link | 'used' | 'unknown' {
    const found = this.#sql
      .exec('SELECT kind, staff, role, places, expires_at, used_at FROM link WHERE digest = ?', digest)
      .toArray()[0];
    if (!found) return 'unknown';
    const { kind, staff, role, places, expires_at, used_at } = row.parse(found);
    if (used_at !== null) return 'used';
    if (now >= expires_at) return 'unknown';
    return { kind, staff, role, places: places === null ? null : z.array(placeId).parse(JSON.parse(places)) };
  }

  useUp(digest: string, now: Instant): void {
    this.#sql.exec('UPDATE link SET used_at = ? WHERE digest = ?', now, digest);
  }

  /** Once an administrator has come in with a key of their own, no operator's print-out is needed. */
  dropFirst(): void {
    this.#sql.exec("DELETE FROM link WHERE kind = 'first' AND used_at IS NULL");
  }

  /** Every open link that would let this colleague in. */
  dropOf(staff: StaffId): void {
    this.#sql.exec('DELETE FROM link WHERE staff = ? AND used_at IS NULL', staff);
  }

  /** Every open link that this colleague has made. */
  dropMadeBy(staff: StaffId): void {
    this.#sql.exec('DELETE FROM link WHERE made_by = ? AND used_at IS NULL', staff);
  }

  /** Used ones are kept a while, to tell "somebody used it" from "there is none". */
  forgetOld(now: Instant): void {
    this.#sql.exec('DELETE FROM link WHERE expires_at < ?', now - DEMO_LINK_LIFETIME);
  }
}
