import * as z from 'zod';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { type Actor, may, type Right, type StaffRole } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { base64Url, bytesOfBase64Url, digestOf, encode, randomToken } from '../digest.ts';
import type { Kept } from './kept.ts';
import { Links } from './links.ts';
import { Sessions } from './sessions.ts';

/** Who may come in: one-time links and the sessions they begin. Secrets are known here by their digests alone. */
export class Door {
  readonly #links: Links;
  readonly #sessions: Sessions;
  readonly #firstLinkSecret: string | null;
  readonly #kept: Kept;

  /** @param first how long a first link lives, in ms. */
  constructor(sql: SqlStorage, kept: Kept, firstLinkSecret: string | null, first: number) {
    this.#kept = kept;
    this.#links = new Links(sql, first);
    this.#sessions = new Sessions(sql);
    this.#firstLinkSecret = firstLinkSecret;
  }

  digest(token: string): Promise<string> {
    return digestOf(token);
  }

  who(sessionDigest: string, now: Instant): (Actor & { role: StaffRole }) | null {
    return this.#sessions.find(sessionDigest, now);
  }

  /** Why this session may not do a thing; null when it may. */
  lacks(sessionDigest: string, right: Right, now: Instant): Refusal | null {
    const actor = this.who(sessionDigest, now);
    if (!actor) return refuse('not-signed-in');
    return may(actor, right) ? null : refuse('role-not-allowed', right);
  }

  async firstLink(secret: string, now: Instant): Promise<string | null> {
    if (this.#firstLinkSecret === null) return null;
    // Digests are compared, so the time it takes tells nothing of the secret.
    const [given, known] = await Promise.all([digestOf(secret), digestOf(this.#firstLinkSecret)]);
    if (given !== known) return null;
    const token = randomToken();
    this.#links.make(await digestOf(token), 'first', { role: 'admin', places: null }, now);
    return token;
  }

  /** The token of the invitation that an action makes: 128 bits derived under a key of this Desk's own, so that the same action gives the same link without its being kept. */
  async linkTokenFor(action: string): Promise<string> {
    return base64Url((await this.#mac(`link/${action}`)).slice(0, 16));
  }

  /** What is kept of an action, to know it again. Keyed: an action may name cards, and nobody shall try codes against it. */
  async actionDigest(action: string): Promise<string> {
    return base64Url(await this.#mac(`action/${action}`));
  }

  async #mac(text: string): Promise<Uint8Array> {
    const raw = bytesOfBase64Url(this.#ownKey());
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text)));
  }

  #ownKey(): string {
    const kept = this.#kept.read('own-key', z.string());
    if (kept !== null) return kept;
    const fresh = base64Url(crypto.getRandomValues(new Uint8Array(32)));
    this.#kept.write('own-key', fresh);
    return fresh;
  }

  invite(linkDigest: string, who: Pick<Actor, 'role' | 'places'>, now: Instant): void {
    this.#links.make(linkDigest, 'invitation', who, now);
  }

  async signIn(linkToken: string, now: Instant): Promise<{ session: string } | Refusal> {
    const session = randomToken();
    const [linkDigest, sessionDigest] = await Promise.all([digestOf(linkToken), digestOf(session)]);
    const who = this.#links.use(linkDigest, now);
    if (who === 'used') return refuse('link-used');
    if (who === 'unknown') return refuse('link-unknown');
    this.#sessions.begin(sessionDigest, { id: `staff-${randomToken().slice(0, 10)}`, ...who }, now);
    return { session };
  }

  signOut(sessionDigest: string): void {
    this.#sessions.end(sessionDigest);
  }

  forgetOld(now: Instant): void {
    this.#sessions.endOld(now);
    this.#links.forgetOld(now);
  }
}
