import * as z from 'zod';
import { type StaffId, staffId } from '#domain/staff/member';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';

/** A session ends twelve hours after it began, or after an hour in which nothing was asked. */
const ABSOLUTE = 12 * HOUR;
const IDLE = HOUR;
/** `seen_at` is written at most this often: a row a request would be a quota a day. */
const SEEN_EVERY = 2 * MINUTE;

const row = z.object({
  staff: staffId,
  device: z.string().nullable(),
  begun_at: z.number(),
  seen_at: z.number(),
});

/** Whose session it is and what it is on. What they may do is asked of the ledger each time. */
export interface Session {
  staff: StaffId;
  device: string | null;
}

/** Who is signed in. Tokens are kept as digests: a stolen database opens nothing. */
export class Sessions {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** @param passkey that opened it; null in the demo, where none is needed. */
  begin(digest: string, { staff, device }: Session, passkey: string | null, now: Instant): void {
    this.#sql.exec(
      'INSERT INTO session (digest, staff, passkey, device, begun_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)',
      digest,
      staff,
      passkey,
      device,
      now,
      now,
    );
  }

  /** @param seen whether this is somebody at work, which keeps the session from idling out; a page that reconnects by itself is not. */
  find(digest: string, now: Instant, seen: 'seen' | 'unseen'): Session | null {
    const found = this.#sql
      .exec('SELECT staff, device, begun_at, seen_at FROM session WHERE digest = ?', digest)
      .toArray()[0];
    if (!found) return null;
    const { staff, device, begun_at, seen_at } = row.parse(found);
    if (now >= begun_at + ABSOLUTE || now >= seen_at + IDLE) {
      this.end(digest);
      return null;
    }
    if (seen === 'seen' && now >= seen_at + SEEN_EVERY) {
      this.#sql.exec('UPDATE session SET seen_at = ? WHERE digest = ?', now, digest);
    }
    return { staff, device };
  }

  /** Open sessions of a colleague. */
  count(staff: StaffId, now: Instant): number {
    const { open } = this.#sql
      .exec<{ open: number }>(
        'SELECT count(*) AS open FROM session WHERE staff = ? AND begun_at > ? AND seen_at > ?',
        staff,
        now - ABSOLUTE,
        now - IDLE,
      )
      .one();
    return open;
  }

  end(digest: string): void {
    this.#sql.exec('DELETE FROM session WHERE digest = ?', digest);
  }

  endAll(staff: StaffId): void {
    this.#sql.exec('DELETE FROM session WHERE staff = ?', staff);
  }

  endOld(now: Instant): void {
    this.#sql.exec('DELETE FROM session WHERE begun_at <= ? OR seen_at <= ?', now - ABSOLUTE, now - IDLE);
  }
}
