import * as z from 'zod';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { findMember } from '#domain/staff/member';
import { type Actor, may, type Right, type StaffRole } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { base64Url, bytesOfBase64Url, digestOf, encode } from '../digest.ts';
import { Challenges } from './challenges.ts';
import type { Kept } from './kept.ts';
import type { LedgerStore } from './ledger-store.ts';
import { Links } from './links.ts';
import { Names } from './names.ts';
import { Passkeys } from './passkeys.ts';
import { type Session, Sessions } from './sessions.ts';

/** Who asks, and what they ask on. */
export interface Caller {
  actor: Actor & { role: StaffRole };
  device: string | null;
}

/**
 * Who may come in, and who has. A session knows whose it is and nothing more: what they may do is read from the
 * ledger at each request, so that a removed colleague is out, and a changed role holds, at once.
 */
export class Door {
  readonly links: Links;
  readonly sessions: Sessions;
  readonly passkeys: Passkeys;
  readonly names: Names;
  readonly challenges: Challenges;
  readonly #kept: Kept;
  readonly #ledger: LedgerStore;
  readonly #operatorSecret: string | null;

  /** @param firstLives how long a first link lives, in ms. */
  constructor(
    sql: SqlStorage,
    kept: Kept,
    ledger: LedgerStore,
    operatorSecret: string | null,
    firstLives: number,
  ) {
    this.links = new Links(sql, firstLives);
    this.sessions = new Sessions(sql);
    this.passkeys = new Passkeys(sql);
    this.names = new Names(sql);
    this.challenges = new Challenges(sql, (text) => this.#mac(text));
    this.#kept = kept;
    this.#ledger = ledger;
    this.#operatorSecret = operatorSecret;
  }

  digest(token: string): Promise<string> {
    return digestOf(token);
  }

  /** @param seen see `Sessions.find` */
  caller(sessionDigest: string, now: Instant, seen: 'seen' | 'unseen' = 'seen'): Caller | null {
    const session = this.sessions.find(sessionDigest, now, seen);
    return session && this.#callerOf(session);
  }

  who(sessionDigest: string, now: Instant): Caller['actor'] | null {
    return this.caller(sessionDigest, now)?.actor ?? null;
  }

  /** Why this session may not do a thing; null when it may. */
  lacks(sessionDigest: string, right: Right, now: Instant): Refusal | null {
    const actor = this.who(sessionDigest, now);
    if (!actor) return refuse('not-signed-in');
    return may(actor, right) ? null : refuse('role-not-allowed', right);
  }

  /** Whether this is the secret of the deploying terminal. Digests are compared, so the time it takes tells nothing of it. */
  async isOperator(secret: string): Promise<boolean> {
    if (this.#operatorSecret === null) return false;
    const [given, known] = await Promise.all([digestOf(secret), digestOf(this.#operatorSecret)]);
    return given === known;
  }

  /** The token of the link that an action makes: 128 bits derived under a key of this Desk's own, so that the same action gives the same link without its being kept. */
  async linkTokenFor(action: string): Promise<string> {
    return base64Url((await this.#mac(`link/${action}`)).slice(0, 16));
  }

  /** What is kept of an action, to know it again. Keyed: an action may name cards, and nobody shall try codes against it. */
  async actionDigest(action: string): Promise<string> {
    return base64Url(await this.#mac(`action/${action}`));
  }

  forgetOld(now: Instant): void {
    this.sessions.endOld(now);
    this.links.forgetOld(now);
    this.names.eraseOld(now);
    this.challenges.forgetOld(now);
  }

  #callerOf({ staff, device }: Session): Caller | null {
    const member = findMember(this.#ledger.state.staff, staff);
    return member && { actor: { id: staff, role: member.role, places: member.places }, device };
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
}
