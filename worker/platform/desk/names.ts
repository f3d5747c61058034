import type { StaffId } from '#domain/staff/member';
import { DAY, type Instant } from '#domain/time/civil-time';

/** How long the name of a colleague who has left stays readable in the journal. */
export const NAME_KEPT_DAYS = 90;

/** What colleagues are called. The only place for it: the ledger and its copy know ids, so that a name can be erased. */
export class Names {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Null once erased, and for whoever gave none. */
  of(staff: StaffId): string | null {
    const rows = this.#sql.exec<{ name: string }>('SELECT name FROM staff_name WHERE id = ?', staff);
    return rows.toArray()[0]?.name ?? null;
  }

  call(staff: StaffId, name: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO staff_name (id, name, erase_at) VALUES (?, ?, NULL)', staff, name);
  }

  /** They have left: from here their name's time runs. */
  left(staff: StaffId, now: Instant): void {
    this.#sql.exec('UPDATE staff_name SET erase_at = ? WHERE id = ?', now + NAME_KEPT_DAYS * DAY, staff);
  }

  eraseOld(now: Instant): void {
    this.#sql.exec('DELETE FROM staff_name WHERE erase_at <= ?', now);
  }
}
