import { beforeEach, describe, expect, test } from 'vitest';
import type { EnrolOffer, SignInOffer } from '../../worker/domain/staff/passkey-wire.ts';
import { type Faults, handleOf } from '../support/soft-authenticator.ts';
import { tablesAtRest } from './support/at-rest.ts';
import {
  acted,
  ask,
  askAs,
  bindings,
  deskView,
  firstLink,
  freshId,
  HOST,
  knock,
  openOffice,
  problemOf,
  sessionOf,
  sleep,
} from './support/desk.ts';
import { deskAt, enrolled, Phone, tokenOf } from './support/door.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

async function invited(): Promise<string> {
  const { link } = await acted(admin, { type: 'invite-staff', role: 'kelurahan', places: ['cipare'] });
  return link ?? '';
}

describe('the life of a passkey', () => {
  test('an invited clerk makes a key, works, signs out, and signs in again by the key alone', async () => {
    const link = await invited();
    const phone = new Phone();
    const made = await phone.enrol(link, 'Dewi Lestari');
    expect(made.headers.get('Set-Cookie')).toMatch(
      /^__Host-kabar=\S+; Path=\/; Secure; HttpOnly; SameSite=Strict/,
    );
    expect(made.headers.get('Cache-Control')).toBe('no-store');
    const session = sessionOf(made);
    const { me, actor, colleagues } = await deskView(session);
    expect(await made.json()).toEqual({ staff: me.id, role: 'kelurahan' });
    expect(actor).toEqual({ id: me.id, role: 'kelurahan', places: ['cipare'] });
    expect(me).toMatchObject({ name: 'Dewi Lestari', sessions: 1 });
    expect(me.passkeys).toMatchObject([{ id: phone.authenticator.keyId, device: 'Android, Chrome' }]);
    // Names of the others are for whoever looks after them.
    expect(colleagues).toEqual([]);

    await askAs(session, '/keluar', 'POST');
    expect((await askAs(session, '/api/desk')).status).toBe(401);
    const again = await phone.signIn();
    expect(await again.json()).toEqual({ staff: me.id, role: 'kelurahan' });
    expect((await deskView(sessionOf(again))).me.id).toBe(me.id);
  });

  test('a phone that signs in again while a session stands has one session, the new one', async () => {
    const [phone, session] = await enrolled(await invited());
    const response = await phone.sign();
    const again = sessionOf(await knock('/api/sign-in', { response }, { Cookie: `__Host-kabar=${session}` }));
    expect((await askAs(session, '/api/desk')).status).toBe(401);
    expect((await deskView(again)).me.sessions).toBe(1);
  });

  test('a session and a key outlive the Desk’s sleep', async () => {
    const [phone, session] = await enrolled(await invited());
    await sleep();
    expect((await askAs(session, '/api/desk')).status).toBe(200);
    expect((await phone.signIn()).status).toBe(200);
  });

  test('a link tells whom it is for, any number of times, and changes nothing', async () => {
    const link = await invited();
    const phone = new Phone();
    for (let visit = 0; visit < 3; visit++) {
      const offer = await (await phone.offer(link)).json<EnrolOffer>();
      expect(offer).toMatchObject({
        by: 'invitation',
        role: 'kelurahan',
        places: ['cipare'],
        name: null,
        office: 'Disdukcapil Contoh',
        demo: true,
        options: {
          rp: { id: 'localhost' },
          attestation: 'none',
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        },
      });
      expect(offer.placeNames).toHaveLength(1);
      expect((await ask(link)).headers.get('Set-Cookie')).toBeNull();
    }
    await enrolled(link);
  });

  test('signing in asks for no name: the question lists no keys', async () => {
    const { options } = await (await knock('/api/sign-in/options', {})).json<SignInOffer>();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials).toBeUndefined();
  });

  test.each(['ES256', 'RS256', 'EdDSA'] as const)(
    'a key of kind %s opens, and forged it does not',
    async (kind) => {
      const phone = new Phone(kind);
      expect((await phone.enrol(await invited())).status).toBe(200);
      expect((await phone.signIn()).status).toBe(200);
      expect((await phone.signIn({ tampered: true })).status).toBe(403);
    },
  );

  test('a key that does not count is taken as it is', async () => {
    const [phone] = await enrolled(await invited());
    expect((await phone.signIn({ counter: 0 })).status).toBe(200);
    expect((await phone.signIn({ counter: 0 })).status).toBe(200);
  });
});

describe('a link', () => {
  test('used once is used up', async () => {
    const link = await invited();
    await enrolled(link);
    expect(await problemOf(await new Phone().offer(link))).toMatchObject({ status: 410, code: 'link-used' });
  });

  test('that two phones use at once lets one of them in', async () => {
    const link = await invited();
    const phones = [new Phone(), new Phone()];
    const offers = await Promise.all(
      phones.map(async (phone) => (await phone.offer(link)).json<EnrolOffer>()),
    );
    const answers = await Promise.all(
      phones.map((phone, i) => phone.authenticator.create(offers[i]?.options)),
    );
    // On one Desk, so that both have begun before either has ended.
    const outcomes = await deskAt('2026-11-24', '09:32', (desk) =>
      Promise.all(answers.map((response) => desk.enrol({ link: tokenOf(link), name: null, response }, AT))),
    );
    expect(outcomes.filter((outcome) => 'session' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: 'link-used', detail: null });
    // That was another Desk over the same storage: the usual one must read it anew.
    await sleep();
    const joined = (await deskView(admin)).colleagues.filter(({ role }) => role === 'kelurahan');
    expect(joined).toHaveLength(1);
    expect(joined[0]?.passkeys).toHaveLength(1);
  });

  test('ends after ten minutes, also between the question and the answer', async () => {
    const link = await invited();
    const phone = new Phone();
    const { options } = await (await phone.offer(link)).json<EnrolOffer>();
    const response = await phone.authenticator.create(options);
    const finish = { link: tokenOf(link), name: null, response };
    const late = await deskAt('2026-11-24', '09:41', (desk) => desk.enrol(finish, AT));
    expect(late).toMatchObject({ refused: 'link-unknown' });
  });

  test.each(['AAAAAAAAAAAAAAAAAAAAAA', 'too-short', '', '../../etc'])('%j is unknown', async (link) => {
    expect(await problemOf(await knock('/api/passkeys/options', { link }))).toMatchObject({
      status: 410,
      code: 'link-unknown',
    });
  });

  test('cannot be guessed at from one address: after thirty tries a minute the door stays shut', async () => {
    const guess = (address: string): Promise<Response> =>
      knock('/api/passkeys/options', { link: 'AAAAAAAAAAAAAAAAAAAAAA' }, { 'CF-Connecting-IP': address });
    const statuses: number[] = [];
    // A minute may end meanwhile and another begin; two minutes' tries are enough in any case.
    while (!statuses.includes(429) && statuses.length < 61)
      statuses.push((await guess('203.0.113.7')).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.length).toBeGreaterThan(30);
    expect((await guess('203.0.113.8')).status).toBe(410);
  });
});

describe('a new key is refused, and the link stays good,', () => {
  test.each<[string, Faults]>([
    ['when it was made for a foreign address', { origin: 'https://elsewhere.example' }],
    ['when it was made for a foreign host', { rpId: 'elsewhere.example' }],
    ['when nobody’s finger was asked for', { unverified: true }],
    ['when it is the answer to another question', { type: 'webauthn.get' }],
    ['when our page stood in a foreign frame', { framed: true }],
  ])('%s', async (_why, faults) => {
    const link = await invited();
    expect(await problemOf(await new Phone().enrol(link, null, faults))).toMatchObject({
      status: 403,
      code: 'passkey-refused',
    });
    await enrolled(link);
  });

  test('when it answers the question of another link', async () => {
    const [mine, other] = [await invited(), await invited()];
    const phone = new Phone();
    const { options } = await (await phone.offer(other)).json<EnrolOffer>();
    const answer = await phone.authenticator.create(options);
    expect(await problemOf(await phone.hand(mine, answer))).toMatchObject({ code: 'challenge-unknown' });
    await enrolled(mine);
  });

  test.each([null, 7, {}, { id: 'x' }, { id: 'a', rawId: 'a', type: 'public-key', response: {} }])(
    'when it is no key at all: %j',
    async (response) => {
      const link = await invited();
      const answer = await new Phone().hand(link, response);
      expect([400, 403]).toContain(answer.status);
      await enrolled(link);
    },
  );

  test('when another key stands under its id', async () => {
    const phone = new Phone();
    const [first, second] = [await invited(), await invited()];
    const offer = await (await phone.offer(first)).json<EnrolOffer>();
    const answer = await phone.authenticator.create(offer.options);
    expect((await phone.hand(first, answer)).status).toBe(200);
    // The same key, with the question of the second link put into what is not signed.
    const next = await (await phone.offer(second)).json<EnrolOffer>();
    const forged = { ...answer, response: await withChallenge(answer, String(next.options.challenge)) };
    expect(await problemOf(await phone.hand(second, forged))).toMatchObject({ code: 'passkey-refused' });
  });
});

describe('signing in is refused', () => {
  let phone: Phone;
  beforeEach(async () => {
    [phone] = await enrolled(await invited());
  });

  test.each<[string, Faults]>([
    ['from a foreign address', { origin: 'https://elsewhere.example' }],
    ['for a foreign host', { rpId: 'elsewhere.example' }],
    ['without a finger', { unverified: true }],
    ['under a signature of something else', { tampered: true }],
    ['as an answer to another question', { type: 'webauthn.create' }],
    ['as another colleague', { userHandle: handleOf('staff-somebody') }],
    ['on our page in a foreign frame', { framed: true }],
  ])('%s', async (_why, faults) => {
    expect(await problemOf(await phone.signIn(faults))).toMatchObject({
      status: 403,
      code: 'passkey-refused',
    });
    expect((await phone.signIn()).status).toBe(200);
  });

  test('when the key’s count goes back: there is a copy of it', async () => {
    expect((await phone.signIn({ counter: 9 })).status).toBe(200);
    expect(await problemOf(await phone.signIn({ counter: 9 }))).toMatchObject({ code: 'passkey-refused' });
    expect(await problemOf(await phone.signIn({ counter: 3 }))).toMatchObject({ code: 'passkey-refused' });
  });

  test('when the answer was given before, also when both come at once', async () => {
    const answer = await phone.sign();
    const both = await deskAt('2026-11-24', '09:32', (desk) =>
      Promise.all([answer, answer].map((response) => desk.signIn({ response }, AT))),
    );
    expect(both.filter((outcome) => 'session' in outcome)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'challenge-unknown', detail: null });
    expect(await problemOf(await phone.answer(answer))).toMatchObject({
      status: 409,
      code: 'challenge-unknown',
    });
  });

  test('when a copy of the key signs at the same moment, with the same count', async () => {
    const answers = [await phone.sign({ counter: 5 }), await phone.sign({ counter: 5 })];
    const both = await deskAt('2026-11-24', '09:32', (desk) =>
      Promise.all(answers.map((response) => desk.signIn({ response }, AT))),
    );
    expect(both.filter((outcome) => 'session' in outcome)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'passkey-refused', detail: null });
  });

  test('when the question was never asked here', async () => {
    for (const challenge of ['', 'AAAA', 'A'.repeat(54), '💡'.repeat(20)]) {
      expect(await problemOf(await phone.signIn({ challenge }))).toMatchObject({ code: 'challenge-unknown' });
    }
  });

  test('when the question was one for a new key', async () => {
    const { options } = await (await new Phone().offer(await invited())).json<EnrolOffer>();
    expect(await problemOf(await phone.signIn({ challenge: String(options.challenge) }))).toMatchObject({
      code: 'challenge-unknown',
    });
  });

  test('when its five minutes are over', async () => {
    const response = await phone.sign();
    const late = await deskAt('2026-11-24', '09:36', (desk) => desk.signIn({ response }, AT));
    expect(late).toMatchObject({ refused: 'challenge-unknown' });
  });

  test('when nobody here has the key', async () => {
    const [stranger] = await enrolled(await invited());
    const answer = { ...(await stranger.sign()), id: 'bm9ib2R5', rawId: 'bm9ib2R5' };
    expect(await problemOf(await stranger.answer(answer))).toMatchObject({
      status: 403,
      code: 'passkey-unknown',
    });
  });

  test('with a body that is no answer', async () => {
    expect(await problemOf(await phone.answer({ id: 'x' }))).toMatchObject({ code: 'passkey-refused' });
    expect((await knock('/api/sign-in', { nothing: true })).status).toBe(400);
    expect((await knock('/api/sign-in', { response: { id: 'x'.repeat(70_000) } })).status).toBe(413);
  });

  test('from a foreign page, whatever it holds', async () => {
    const response = await phone.sign();
    const answer = await knock('/api/sign-in', { response }, { Origin: 'https://elsewhere.example' });
    expect(await problemOf(answer)).toMatchObject({ code: 'origin-foreign' });
  });
});

test('whoever merely asks for questions writes nothing into the Desk', async () => {
  const before = await tablesAtRest();
  for (let knocks = 0; knocks < 5; knocks++) await knock('/api/sign-in/options', {});
  expect(await tablesAtRest()).toEqual(before);
});

test('a sign-in without a passkey exists in the demo alone', async () => {
  const { DEMO: _demo, CLOCK: _clock, ...deployed } = bindings;
  const answer = await ask(
    '/api/demo-sign-in',
    {
      method: 'POST',
      headers: { 'CF-Connecting-IP': freshId() },
      body: JSON.stringify({ link: tokenOf(await firstLink()) }),
    },
    deployed,
  );
  expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'not-found' });
});

const AT = { origin: HOST, device: 'Android, Chrome', replaces: null };

async function withChallenge(
  answer: Record<string, unknown>,
  challenge: string,
): Promise<Record<string, unknown>> {
  const clientData = { type: 'webauthn.create', challenge, origin: HOST };
  const made: Record<string, unknown> = { ...Object(answer.response) };
  return { ...made, clientDataJSON: handleOf(JSON.stringify(clientData)) };
}
