import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { SignInFinish, SignInOffer } from '#domain/staff/passkey-wire';
import type { AtDoor, CameIn } from '../desk-calls.ts';
import { beginSession, memberOf, newSession } from './begin-session.ts';
import type { DeskParts } from './desk-parts.ts';
import { assertionOptions, proveAssertion, readAssertion } from './passkey-proof.ts';

const SIGN_IN = 'sign-in';

/**
 * The way in for whoever has a key. As with links, what was found before the signature was checked is looked at again
 * after it: from there on question, key and colleague are judged and used in one step.
 */
export class SignIn {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** A question for whoever has a key: no name is asked. Writes nothing. */
  async offer(at: AtDoor): Promise<SignInOffer> {
    const { door, clock } = this.#parts;
    const challenge = await door.challenges.make(SIGN_IN, clock.now());
    return { options: await assertionOptions(challenge, at) };
  }

  /** Begins a session for whoever's key has signed the question. */
  async signIn({ response }: SignInFinish, at: AtDoor): Promise<CameIn | Refusal> {
    const { door, ledger, clock, transact } = this.#parts;
    const read = readAssertion(response);
    if (!read) return refuse('passkey-refused');
    const { answer, challenge } = read;
    const [session, expiry] = await Promise.all([
      newSession(at),
      door.challenges.expiryOf(challenge, SIGN_IN),
    ]);
    if (expiry === null || !door.challenges.isOpen(challenge, expiry, clock.now()))
      return refuse('challenge-unknown');
    const known = door.passkeys.find(answer.id);
    if (!known) return refuse('passkey-unknown');
    const proof = await proveAssertion(answer, challenge, at, known);

    const now = clock.now();
    const key = door.passkeys.find(answer.id);
    const member = key && memberOf(ledger.state.staff, key.staff);
    if (!key || !member) return refuse('passkey-unknown');
    if (!door.challenges.isOpen(challenge, expiry, now)) return refuse('challenge-unknown');
    // Two answers that were checked at once: the count must have grown since the other one, too.
    const grown =
      proof !== null && (proof.counter > key.counter || (proof.counter === 0 && key.counter === 0));
    if (!proof || !grown) return refuse('passkey-refused');
    transact(() => {
      door.challenges.useUp(challenge, expiry);
      door.passkeys.used(key.id, proof.counter, proof.backedUp, now);
      beginSession(door, member, session, key.id, at, now);
    });
    return { session: session.token, staff: member.staff, role: member.role };
  }
}
