import * as z from 'zod';
import type { Colleague } from '#domain/staff/colleague';
import { type StaffId, staffId } from '#domain/staff/member';
import type { Instant } from '#domain/time/civil-time';

const row = z.object({
  id: z.string(),
  staff: staffId,
  public_key: z.instanceof(ArrayBuffer),
  counter: z.number(),
  transports: z.string(),
  device: z.string(),
  made_at: z.number(),
  used_at: z.number().nullable(),
});
const COLUMNS = 'id, staff, public_key, counter, transports, device, made_at, used_at';

/** A public key of a colleague's phone; the private one never leaves that phone. */
export interface Passkey {
  /** The credential's id, base64url. */
  id: string;
  staff: StaffId;
  /** As COSE has it. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** How often the key says it was used; zero for ever where it does not count. */
  counter: number;
  transports: string[];
  device: string;
}

/** The keys that open the door, by the id that the phone names. */
export class Passkeys {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(id: string): Passkey | null {
    const found = this.#sql.exec(`SELECT ${COLUMNS} FROM passkey WHERE id = ?`, id).toArray()[0];
    return found ? fromRow(row.parse(found)) : null;
  }

  of(staff: StaffId): (Passkey & Colleague['passkeys'][number])[] {
    return this.#sql
      .exec(`SELECT ${COLUMNS} FROM passkey WHERE staff = ? ORDER BY made_at, id`, staff)
      .toArray()
      .map((found) => row.parse(found))
      .map((found) => ({ ...fromRow(found), madeAt: found.made_at, usedAt: found.used_at }));
  }

  add(key: Passkey, backedUp: boolean, now: Instant): void {
    this.#sql.exec(
      `INSERT INTO passkey (id, staff, public_key, counter, transports, device, made_at, used_at, backed_up)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)`,
      key.id,
      key.staff,
      key.publicKey.slice().buffer,
      key.counter,
      JSON.stringify(key.transports),
      key.device,
      now,
      backedUp ? 1 : 0,
    );
  }

  used(id: string, counter: number, backedUp: boolean, now: Instant): void {
    this.#sql.exec(
      'UPDATE passkey SET counter = ?, backed_up = ?, used_at = ? WHERE id = ?',
      counter,
      backedUp ? 1 : 0,
      now,
      id,
    );
  }

  dropAll(staff: StaffId): void {
    this.#sql.exec('DELETE FROM passkey WHERE staff = ?', staff);
  }
}

function fromRow(found: z.infer<typeof row>): Passkey {
  const { id, staff, public_key, counter, transports, device } = found;
  return {
    id,
    staff,
    publicKey: new Uint8Array(public_key),
    counter,
    transports: z.array(z.string()).parse(JSON.parse(transports)),
    device,
  };
}
