import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import { findPlace } from '#domain/office/find';
import { refuseName } from '#domain/staff/colleague';
import type { EnrolFinish, EnrolOffer } from '#domain/staff/passkey-wire';
import { OPERATOR } from '#domain/staff/roles';
import type { StaffJoined } from '#domain/staff/staff-events';
import type { Instant } from '#domain/time/civil-time';
import type { AtDoor, CameIn } from '../desk-calls.ts';
import { digestOf, randomToken } from '../digest.ts';
import { beginSession, memberOf, newSession } from './begin-session.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Link } from './links.ts';
import { proveRegistration, readRegistration, registrationOptions } from './passkey-proof.ts';
import { newStaffId } from './staff-effects.ts';

const BY = { invitation: 'invitation', readmission: 'readmission', first: 'rescue' } as const;

/**
 * The ways in by a one-time link. A signature is checked without holding anything still, so each way looks again when that is done:
 * from there on link, question and colleague are judged and used up in one step.
 */
export class Entrance {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** A fresh first-admin link's token. The ledger says that there is one, so that administrators see it. */
  async makeFirstLink(): Promise<string> {
    const { door, ledger, clock, transact } = this.#parts;
    const token = randomToken();
    const digest = await digestOf(token);
    const now = clock.now();
    const link: Link = { kind: 'first', staff: newStaffId(), role: 'admin', places: null };
    transact(() => {
      door.links.make(digest, link, null, now);
      const entry = {
        at: now,
        tappedAt: now,
        actor: OPERATOR,
        actionId: `rescue-${newStaffId()}`,
        device: null,
      };
      ledger.append([{ type: 'rescue-link-made' }], entry);
    });
    return token;
  }

  /** Whom a link would let in, and the question for their new key. Changes nothing. */
  async offerEnrol(token: string, at: AtDoor): Promise<EnrolOffer | Refusal> {
    const { door, ledger, clock, demo } = this.#parts;
    const digest = await digestOf(token);
    const now = clock.now();
    const link = this.#linkOf(digest, now);
    if (isRefusal(link)) return link;
    const { office } = ledger.state;
    const name = door.names.of(link.staff);
    const options = await registrationOptions(await door.challenges.make(enrolling(digest), now), at, {
      staff: link.staff,
      office: office?.name ?? null,
      name,
      has: door.passkeys.of(link.staff),
    });
    const placeNames = (link.places ?? []).flatMap((id) => (office && findPlace(office, id)?.name) ?? []);
    const { role, places } = link;
    return { by: BY[link.kind], role, places, name, office: office?.name ?? null, placeNames, demo, options };
  }

  /** A new key: uses the link up and begins a session. */
  async enrol({ link: token, name, response }: EnrolFinish, at: AtDoor): Promise<CameIn | Refusal> {
    const { door, clock, transact } = this.#parts;
    const [digest, session] = await Promise.all([digestOf(token), newSession(at)]);
    const before = this.#linkOf(digest, clock.now());
    if (isRefusal(before)) return before;
    const unfit = refuseName(name);
    if (unfit) return unfit;
    const read = readRegistration(response);
    if (!read) return refuse('passkey-refused');
    const { answer, challenge } = read;
    const expiry = await door.challenges.expiryOf(challenge, enrolling(digest));
    if (expiry === null || !door.challenges.isOpen(challenge, expiry, clock.now()))
      return refuse('challenge-unknown');
    const key = await proveRegistration(answer, challenge, at);

    const now = clock.now();
    const link = this.#linkOf(digest, now);
    if (isRefusal(link)) return link;
    if (!door.challenges.isOpen(challenge, expiry, now)) return refuse('challenge-unknown');
    if (!key || door.passkeys.find(key.id)) return refuse('passkey-refused');
    const { backedUp, ...made } = key;
    transact(() => {
      door.challenges.useUp(challenge, expiry);
      this.#join(link, digest, name, BY[link.kind], at, now);
      door.passkeys.add({ ...made, staff: link.staff, device: at.device }, backedUp, now);
      beginSession(door, link, session, key.id, at, now);
    });
    return { session: session.token, staff: link.staff, role: link.role };
  }

  /** In the demo alone: past the door by a link, without a key. */
  async signInForDemo(token: string, name: string | null, at: AtDoor): Promise<CameIn | Refusal> {
    const { door, clock, transact, demo } = this.#parts;
    if (!demo) return refuse('not-found');
    const [digest, session] = await Promise.all([digestOf(token), newSession(at)]);
    const now = clock.now();
    const link = this.#linkOf(digest, now);
    if (isRefusal(link)) return link;
    const unfit = refuseName(name);
    if (unfit) return unfit;
    transact(() => {
      this.#join(link, digest, name, 'demo', at, now);
      beginSession(door, link, session, null, at, now);
    });
    return { session: session.token, staff: link.staff, role: link.role };
  }

  /** A link that still lets somebody in. Of a colleague re-admitted it says what they are now, not what they were. */
  #linkOf(digest: string, now: Instant): Link | Refusal {
    const link = this.#parts.door.links.find(digest, now);
    if (link === 'used') return refuse('link-used');
    if (link === 'unknown') return refuse('link-unknown');
    if (link.kind !== 'readmission') return link;
    const member = memberOf(this.#parts.ledger.state.staff, link.staff);
    return member ? { ...link, role: member.role, places: member.places } : refuse('link-unknown');
  }

  #join(
    link: Link,
    digest: string,
    name: string | null,
    by: StaffJoined['by'],
    { device }: AtDoor,
    now: Instant,
  ): void {
    const { door, ledger } = this.#parts;
    const { staff, role, places } = link;
    door.links.useUp(digest, now);
    if (name !== null) door.names.call(staff, name);
    const actor = { id: staff, role, places };
    const entry = { at: now, tappedAt: now, actor, actionId: `join-${digest.slice(0, 16)}`, device };
    ledger.append([{ type: 'staff-joined', staff, role, places, by }], entry);
  }
}

/** A question for one link's key answers for no other link. */
function enrolling(linkDigest: string): string {
  return `enrol/${linkDigest}`;
}
