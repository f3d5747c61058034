import { isRefusal } from '#domain/ledger/refusal';
import type { EnrolFinish, EnrolOffer } from '#domain/staff/passkey-wire';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import type { Passkeys } from './passkeys.ts';
import type { DoorEnd } from './sign-in.ts';

/**
 * Makes this phone's passkey by an offer and uses the link up. A key that was made and did not reach the office is kept
 * and sent again: a phone makes no second one for the same person.
 */
export function createEnrol(
  api: Pick<ApiClient, 'enrol'>,
  passkeys: Passkeys,
): (link: string, offer: EnrolOffer, name: string) => Promise<DoorEnd> {
  let made: { offer: EnrolOffer; response: EnrolFinish['response'] } | null = null;

  return async (link, offer, name) => {
    if (made?.offer !== offer) {
      const key = await passkeys.create(offer.options);
      if (key === 'cancelled' && (await passkeys.lacking()) === 'no-lock')
        return { kind: 'no-passkey', why: 'no-lock' };
      if (typeof key === 'string') return { kind: 'no-passkey', why: key };
      made = { offer, response: key.answer };
    }
    const who = await api.enrol({ link, name: name.trim() || null, response: made.response });
    if (who === UNREACHABLE) return { kind: 'unreachable' };
    if (!isRefusal(who)) return { kind: 'in', who };
    // A decided no: whatever comes next begins with a new question.
    if (who.refused !== 'desk-unreachable' && who.refused !== 'broken') made = null;
    return { kind: 'refused', refusal: who };
  };
}
