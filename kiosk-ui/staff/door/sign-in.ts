import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import type { SignedIn, SignInOffer } from '#domain/staff/passkey-wire';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import type { NoPasskey, Passkeys } from './passkeys.ts';

/** What became of an attempt to come in. Only `in` begins a session. */
export type DoorEnd =
  | { kind: 'in'; who: SignedIn }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' }
  | { kind: 'no-passkey'; why: NoPasskey };

/**
 * Signing in by this phone's passkey. A question that the phone has not answered yet is put again at the next tap: on a
 * slow network the first tap may have grown too old for the browser while the question was on its way. A second call
 * while one is under way joins it.
 */
export function createSignIn(
  api: Pick<ApiClient, 'signInOffer' | 'signIn'>,
  passkeys: Passkeys,
): () => Promise<DoorEnd> {
  let unanswered: SignInOffer | null = null;
  let underWay: Promise<DoorEnd> | null = null;

  async function attempt(): Promise<DoorEnd> {
    const offer = unanswered ?? (await api.signInOffer());
    if (offer === UNREACHABLE) return { kind: 'unreachable' };
    if (isRefusal(offer)) return { kind: 'refused', refusal: offer };
    unanswered = offer;
    const proof = await passkeys.prove(offer.options);
    if (typeof proof === 'string') return { kind: 'no-passkey', why: proof };
    unanswered = null;
    const who = await api.signIn({ response: proof.answer });
    if (who === UNREACHABLE) return { kind: 'unreachable' };
    return isRefusal(who) ? { kind: 'refused', refusal: who } : { kind: 'in', who };
  }

  return () => {
    underWay ??= attempt().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
