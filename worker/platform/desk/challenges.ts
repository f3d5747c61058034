import { type Instant, MINUTE } from '#domain/time/civil-time';
import { base64Url, bytesOfBase64Url } from '../digest.ts';

/** As long as somebody may look for their finger. */
export const CHALLENGE_LIFETIME = 5 * MINUTE;
const EXPIRY = 8;
const NONCE = 16;
const MAC = 16;

/** Makes a keyed code of a text, under a key of this Desk's own. */
export type Mac = (text: string) => Promise<Uint8Array>;

/**
 * Questions that a passkey signs: each good once, for five minutes. A question carries its own end and the Desk's
 * mark, and only an answer that was good writes a row: whoever merely knocks, however often, writes none, and so
 * cannot use up the office's daily quota of writes.
 */
export class Challenges {
  readonly #sql: SqlStorage;
  readonly #mac: Mac;

  constructor(sql: SqlStorage, mac: Mac) {
    this.#sql = sql;
    this.#mac = mac;
  }

  /** @param purpose what the answer may be used for, and by whose link: an answer to one is none to another. */
  async make(purpose: string, now: Instant): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(EXPIRY + NONCE + MAC);
    new DataView(bytes.buffer).setFloat64(0, now + CHALLENGE_LIFETIME);
    crypto.getRandomValues(bytes.subarray(EXPIRY, EXPIRY + NONCE));
    bytes.set(await this.#markOf(purpose, bytes), EXPIRY + NONCE);
    return bytes;
  }

  /** When a question of ours for this purpose ends; null for what we never asked. */
  async expiryOf(challenge: string, purpose: string): Promise<Instant | null> {
    if (!/^[A-Za-z0-9_-]{54}$/.test(challenge)) return null;
    const bytes = bytesOfBase64Url(challenge);
    // Spelt otherwise (the last sign has idle bits) it would be another row in the table of used ones.
    if (base64Url(bytes) !== challenge) return null;
    const given = base64Url(bytes.subarray(EXPIRY + NONCE));
    const known = base64Url(await this.#markOf(purpose, bytes));
    return given === known ? new DataView(bytes.buffer).getFloat64(0) : null;
  }

  isOpen(challenge: string, expiry: Instant | null, now: Instant): boolean {
    if (expiry === null || now >= expiry) return false;
    const used = this.#sql.exec('SELECT 1 FROM challenge_used WHERE challenge = ?', challenge);
    return used.toArray().length === 0;
  }

  useUp(challenge: string, expiry: Instant): void {
    this.#sql.exec('INSERT INTO challenge_used (challenge, expires_at) VALUES (?, ?)', challenge, expiry);
  }

  forgetOld(now: Instant): void {
    this.#sql.exec('DELETE FROM challenge_used WHERE expires_at <= ?', now);
  }

  async #markOf(purpose: string, bytes: Uint8Array): Promise<Uint8Array> {
    const mark = await this.#mac(`challenge/${purpose}/${base64Url(bytes.subarray(0, EXPIRY + NONCE))}`);
    return mark.slice(0, MAC);
  }
}
