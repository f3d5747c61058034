import { describe, expect, it } from 'vitest';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { SignedIn, SignInFinish, SignInOffer } from '#domain/staff/passkey-wire';
import { UNREACHABLE, type Unreachable } from '../../../../kiosk-ui/api-client.ts';
import { createSignIn } from '../../../../kiosk-ui/staff/door/sign-in.ts';
import { staffDoorId } from '../../../../kiosk-ui/words/id/staff-door.ts';
import { heldPasskeys } from './held-passkeys.ts';

const WHO: SignedIn = { staff: 'staff-rina', role: 'clerk' };

/** A door that counts its questions, and answers as told. */
function aDoor() {
  const door = {
    offers: 0,
    finishes: [] as SignInFinish[],
    offer: null as Refusal | Unreachable | null,
    answer: WHO as SignedIn | Refusal | Unreachable,
    async signInOffer(): Promise<SignInOffer | Refusal | Unreachable> {
      door.offers += 1;
      return door.offer ?? { options: { challenge: `challenge-${door.offers}` } };
    },
    async signIn(finish: SignInFinish) {
      door.finishes.push(finish);
      return door.answer;
    },
  };
  return door;
}

describe('signing in by a passkey', () => {
  it('asks the office for a question, the phone for its answer, and comes in', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    expect(await createSignIn(door, passkeys)()).toEqual({ kind: 'in', who: WHO });
    expect(passkeys.asked).toEqual([{ challenge: 'challenge-1' }]);
    expect(door.finishes).toEqual([{ response: { id: 'key-1' } }]);
  });

  it('cancelled on the phone, sends nothing and puts the same question again at the next tap', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    const signIn = createSignIn(door, passkeys);
    passkeys.says = 'cancelled';
    expect(await signIn()).toEqual({ kind: 'no-passkey', why: 'cancelled' });
    expect(door.finishes).toEqual([]);
    passkeys.says = 'yes';
    expect(await signIn()).toMatchObject({ kind: 'in' });
    expect(door.offers).toBe(1);
  });

  it('a question that was answered is never put twice', async () => {
    const door = aDoor();
    const signIn = createSignIn(door, heldPasskeys());
    door.answer = refuse('challenge-unknown');
    expect(await signIn()).toEqual({ kind: 'refused', refusal: refuse('challenge-unknown') });
    door.answer = WHO;
    expect(await signIn()).toMatchObject({ kind: 'in' });
    expect(door.offers).toBe(2);
  });

  it('two taps are one attempt', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    const signIn = createSignIn(door, passkeys);
    await Promise.all([signIn(), signIn()]);
    expect(passkeys.asked).toHaveLength(1);
    expect(door.finishes).toHaveLength(1);
  });

  it.each([
    ['the question', 'offer'],
    ['the answer', 'answer'],
  ] as const)('says so when %s is lost in a dead network', async (_, what) => {
    const door = aDoor();
    door[what] = UNREACHABLE;
    expect(await createSignIn(door, heldPasskeys())()).toEqual({ kind: 'unreachable' });
  });

  it('says so when our own code for it cannot be fetched: the office was reached, so it may be gone for good', async () => {
    const passkeys = heldPasskeys();
    passkeys.says = 'not-loaded';
    expect(await createSignIn(aDoor(), passkeys)()).toEqual({ kind: 'no-passkey', why: 'not-loaded' });
    expect(staffDoorId.noPasskey['not-loaded'].todo).toContain('muat ulang');
  });

  it.each(['passkey-unknown', 'passkey-refused', 'too-many-tries'] as const)(
    'hands on the office’s own no: %s',
    async (code) => {
      const door = aDoor();
      door.answer = refuse(code);
      expect(await createSignIn(door, heldPasskeys())()).toEqual({ kind: 'refused', refusal: refuse(code) });
    },
  );
});
