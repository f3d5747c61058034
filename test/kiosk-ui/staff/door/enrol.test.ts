import { describe, expect, it } from 'vitest';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { EnrolFinish, SignedIn } from '#domain/staff/passkey-wire';
import { UNREACHABLE, type Unreachable } from '../../../../kiosk-ui/api-client.ts';
import { createEnrol } from '../../../../kiosk-ui/staff/door/enrol.ts';
import { linkIn } from '../../../../kiosk-ui/staff/door/link-in.ts';
import { A_LINK, anOffer } from './an-offer.ts';
import { heldPasskeys } from './held-passkeys.ts';

const WHO: SignedIn = { staff: 'staff-rina', role: 'clerk' };

function aDoor() {
  const door = {
    finishes: [] as EnrolFinish[],
    answer: WHO as SignedIn | Refusal | Unreachable,
    async enrol(finish: EnrolFinish) {
      door.finishes.push(finish);
      return door.answer;
    },
  };
  return door;
}

describe('making a passkey by a one-time link', () => {
  it('hands the office the new key and the name, without the spaces around it', async () => {
    const door = aDoor();
    const enrol = createEnrol(door, heldPasskeys());
    expect(await enrol(A_LINK, anOffer(), '  Rina ')).toEqual({ kind: 'in', who: WHO });
    expect(door.finishes).toEqual([{ link: A_LINK, name: 'Rina', response: { id: 'key-1' } }]);
  });

  it('gives no name where none was typed', async () => {
    const door = aDoor();
    await createEnrol(door, heldPasskeys())(A_LINK, anOffer(), '   ');
    expect(door.finishes[0]?.name).toBeNull();
  });

  it('cancelled on the phone, leaves the link unused', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    passkeys.says = 'cancelled';
    expect(await createEnrol(door, passkeys)(A_LINK, anOffer(), '')).toEqual({
      kind: 'no-passkey',
      why: 'cancelled',
    });
    expect(door.finishes).toEqual([]);
  });

  it('tells a phone without a screen lock apart from a cancelled question', async () => {
    const passkeys = heldPasskeys();
    passkeys.says = 'cancelled';
    passkeys.lacks = 'no-lock';
    expect(await createEnrol(aDoor(), passkeys)(A_LINK, anOffer(), '')).toEqual({
      kind: 'no-passkey',
      why: 'no-lock',
    });
  });

  it('sends a key that was lost on the way again, and makes no second one', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    const enrol = createEnrol(door, passkeys);
    const offer = anOffer();
    door.answer = UNREACHABLE;
    expect(await enrol(A_LINK, offer, 'Rina')).toEqual({ kind: 'unreachable' });
    door.answer = WHO;
    expect(await enrol(A_LINK, offer, 'Rina')).toMatchObject({ kind: 'in' });
    expect(passkeys.asked).toHaveLength(1);
    expect(new Set(door.finishes.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('after a question that grew old makes a key for the new one', async () => {
    const door = aDoor();
    const passkeys = heldPasskeys();
    const enrol = createEnrol(door, passkeys);
    door.answer = refuse('challenge-unknown');
    await enrol(A_LINK, anOffer(), '');
    door.answer = WHO;
    await enrol(A_LINK, anOffer({ options: { challenge: 'challenge-2' } }), '');
    expect(passkeys.asked).toEqual([{ challenge: 'challenge-1' }, { challenge: 'challenge-2' }]);
  });
});

describe('the address of a link', () => {
  it('holds its token', () => {
    expect(linkIn(`/masuk/${A_LINK}`)).toBe(A_LINK);
  });
  it('is no other address', () => {
    expect(linkIn('/petugas')).toBeNull();
  });
  it.each(['/masuk/abc', `/masuk/${A_LINK}x`, '/masuk/%3Cscript%3E', '/masuk/'])(
    'copied only in part holds a token that nobody has: %s',
    (path) => {
      expect(linkIn(path)).toBe('');
    },
  );
});
