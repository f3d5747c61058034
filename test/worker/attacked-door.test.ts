import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PostedAction } from '../../worker/domain/ledger/action.ts';
import { isRefusal } from '../../worker/domain/ledger/refusal.ts';
import { confirm } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { tablesAtRest } from './support/at-rest.ts';
import {
  act,
  acted,
  ask,
  askAs,
  bindings,
  colleague,
  deskView,
  firstLink,
  freshId,
  HOST,
  knock,
  MORNING,
  openOffice,
  problemOf,
  signInBy,
} from './support/desk.ts';
import { deskAt, enrolled, Phone, tokenOf } from './support/door.ts';
import { importAll, row } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

async function invited(): Promise<string> {
  const { link } = await acted(admin, { type: 'invite-staff', role: 'clerk', places: null });
  return link ?? '';
}

function knockWith(path: string, body: string): Promise<Response> {
  return ask(path, { method: 'POST', headers: { 'CF-Connecting-IP': freshId() }, body });
}

describe('an answer of a passkey that is a trap', () => {
  const DEEP = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;

  test.each(['/api/sign-in', '/api/passkeys'])(
    'nested without end is refused at %s and never reaches the Desk',
    async (path) => {
      const held = path === '/api/sign-in' ? '' : `"link":"${tokenOf(await invited())}","name":null,`;
      const answer = await knockWith(path, `{${held}"response":{"id":${DEEP}}}`);
      expect(await problemOf(answer)).toEqual({ status: 400, code: 'body-malformed', detail: 'response' });
    },
  );

  test('with the names that every object inherits is no answer', async () => {
    const [, session] = await enrolled(await invited());
    for (const body of [
      '{"response":{"__proto__":{"id":"x"},"constructor":{"prototype":1}}}',
      '{"response":{"id":"__proto__","rawId":"__proto__","type":"public-key","response":{"clientDataJSON":"e30"}}}',
    ]) {
      expect(await problemOf(await knockWith('/api/sign-in', body))).toMatchObject({
        code: 'passkey-refused',
      });
    }
    expect((await askAs(session, '/api/desk')).status).toBe(200);
  });

  test('of ten megabytes is refused before it is held', async () => {
    const answer = await knockWith('/api/sign-in', `{"response":{"id":"${'x'.repeat(10_000_000)}"}}`);
    expect(answer.status).toBe(413);
  });
});

describe('what a colleague may be called', () => {
  test.each([
    ['signs that turn the reading round', '\u202Elufituaeb', 'text-unreadable'],
    ['a control sign', 'Si\u0007ti', 'text-unreadable'],
    ['nothing but a sign that nobody sees', '\u200B', 'text-unreadable'],
    ['a NIK', '3604014107900001', 'text-holds-nik'],
  ])('is not %s, and the link stays good', async (_what, name, code) => {
    const link = await invited();
    expect(await problemOf(await new Phone().enrol(link, name))).toMatchObject({ status: 422, code });
    expect(await problemOf(await knock('/api/demo-sign-in', { link: tokenOf(link), name }))).toMatchObject({
      code,
    });
    await enrolled(link, 'Siti ‘Ning’ O’Hara, S.Kom.');
  });
});

describe('a session', () => {
  test('that ends while an act of it is on its way lets nothing be done', async () => {
    const clerk = await colleague(admin, 'clerk');
    const posted: PostedAction = { id: freshId(), tappedAt: MORNING, action: confirm() };
    const [answer] = await deskAt('2026-11-24', '09:30', (desk) =>
      Promise.all([desk.act(clerk, posted), desk.signOut(clerk)]),
    );
    expect(answer).toMatchObject({ refused: 'not-signed-in' });
    expect((await deskView(admin)).board?.confirmations).toEqual({});
  });

  test.each(['remove-staff', 'readmit-staff'] as const)(
    'begun by a key in the very moment of %s is dead, whichever came first',
    async (type) => {
      const [phone, clerk] = await enrolled(await invited());
      const { id: staff } = (await deskView(clerk)).me;
      const response = await phone.sign();
      const at = { origin: HOST, device: '?', replaces: null };
      const posted: PostedAction = { id: freshId(), tappedAt: MORNING, action: { type, staff } };
      const [came, done] = await deskAt('2026-11-24', '09:30', (desk) =>
        Promise.all([desk.signIn({ response }, at), desk.act(admin, posted)]),
      );
      expect(isRefusal(done)).toBe(false);
      const session = isRefusal(came) ? 'none' : came.session;
      expect((await askAs(session, '/api/desk')).status).toBe(401);
      expect(await problemOf(await phone.signIn())).toMatchObject({ code: 'passkey-unknown' });
    },
  );

  test('cannot be fixed beforehand: signing in always makes a new one', async () => {
    const fixed = 'A'.repeat(22);
    const headers = { Cookie: `__Host-kabar=${fixed}` };
    const answer = await knock('/api/demo-sign-in', { link: tokenOf(await invited()) }, headers);
    expect(answer.headers.get('Set-Cookie')).not.toContain(fixed);
    expect((await askAs(fixed, '/api/desk')).status).toBe(401);
  });

  test('is never believed from a header that a stranger sent', async () => {
    const { id } = (await deskView(admin)).me;
    const line = await ask('/api/live', { headers: { Upgrade: 'websocket', 'Kabar-Session': admin } });
    expect(line.status).toBe(101);
    line.webSocket?.accept();
    const lines = await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) => ({
      all: state.getWebSockets().length,
      theirs: state.getWebSockets(`staff:${id}`).length,
    }));
    line.webSocket?.close();
    expect(lines).toEqual({ all: 1, theirs: 0 });
  });

  test('is not found under a name that only looks like ours', async () => {
    for (const cookie of [
      `kabar=${admin}`,
      `x__Host-kabar=${admin}`,
      `__host-kabar=${admin}`,
      '__Host-kabar=',
    ]) {
      expect((await ask('/api/desk', { headers: { Cookie: cookie } })).status).toBe(401);
    }
  });

  test('of nobody costs the Desk no look at the cards it names', async () => {
    const { codes } = await importAll(admin, [row(1), row(2), row(3)]);
    const action = { type: 'receive-cards', place: 'lobi', cards: { codes } } as const;
    const digests = vi.spyOn(crypto.subtle, 'digest');
    try {
      const posted = { id: freshId(), tappedAt: MORNING, action };
      expect((await askAs('nobody', '/api/actions', 'POST', posted)).status).toBe(401);
      // The session's own digest, and no more.
      expect(digests).toHaveBeenCalledTimes(1);
    } finally {
      digests.mockRestore();
    }
  });
});

describe('a made-up past of the demo', () => {
  const past = (session: string, acts: unknown[], from = freshId()): Promise<Response> =>
    ask('/api/demo-past', {
      method: 'POST',
      headers: { Cookie: `__Host-kabar=${session}`, 'CF-Connecting-IP': from },
      body: JSON.stringify(acts),
    });

  test('moves nobody in or out', async () => {
    const { id } = (await deskView(admin)).me;
    for (const action of [
      { type: 'invite-staff', role: 'admin', places: null },
      { type: 'end-sessions', staff: id },
      { type: 'remove-staff', staff: id },
    ]) {
      const answer = await past(admin, [{ id: freshId(), tappedAt: MORNING, action }]);
      expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'body-malformed' });
    }
  });

  test('is counted among the tries at the door', async () => {
    const tries = [];
    for (let n = 0; n < 31; n++) tries.push((await past(admin, [], 'one-address')).status);
    expect(tries.at(0)).toBe(200);
    expect(tries.at(-1)).toBe(429);
  });
});

test('an administrator who was let in by one who is removed stays; a link not yet used does not', async () => {
  const second = await colleague(admin, 'admin');
  const open = await acted(second, { type: 'invite-staff', role: 'admin', places: null });
  const third = await colleague(second, 'admin');
  await acted(admin, { type: 'remove-staff', staff: (await deskView(second)).me.id });
  expect((await askAs(third, '/api/desk')).status).toBe(200);
  expect((await new Phone().offer(open.link ?? '')).status).toBe(410);
});

test('two administrators who remove each other at one moment leave one', async () => {
  const other = await colleague(admin, 'admin');
  const [mine, theirs] = [(await deskView(admin)).me.id, (await deskView(other)).me.id];
  const answers = await Promise.all([
    act(admin, { type: 'remove-staff', staff: theirs }),
    act(other, { type: 'remove-staff', staff: mine }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('the operator describes the largest office there may be, with every address', async () => {
  const [lobby, hall] = SAMPLE_OFFICE.places;
  if (!lobby || !hall) throw new Error('a sample office without places');
  const halls = Array.from({ length: 399 }, (_, i) => ({
    ...hall,
    id: `kelurahan-${i}`,
    name: `Kelurahan ${'x'.repeat(40)} ${i}`,
    address: 'Jalan '.repeat(18),
    hours: SAMPLE_OFFICE.hours,
  }));
  const office = { ...SAMPLE_OFFICE, places: [lobby, ...halls] };
  const answer = await ask('/api/operator/actions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${bindings.FIRST_LINK_SECRET}`, 'CF-Connecting-IP': freshId() },
    body: JSON.stringify({ id: freshId(), tappedAt: MORNING, action: { type: 'describe-office', office } }),
  });
  expect(answer.status).toBe(200);
  expect((await ask('/t/kelurahan-398')).status).toBe(200);
});

test('the operator’s secret is asked for whole: neither shorter, longer nor none opens anything', async () => {
  const before = await tablesAtRest();
  for (const secret of [
    '',
    'x',
    'undefined',
    'null',
    `${bindings.FIRST_LINK_SECRET} `,
    `${bindings.FIRST_LINK_SECRET}x`,
  ]) {
    const headers = { Authorization: `Bearer ${secret}`, 'CF-Connecting-IP': freshId() };
    // The platform trims what stands at a header's end: that one is the secret itself.
    const answer = await ask('/api/first-link', { method: 'POST', headers });
    expect(answer.status).toBe(secret.trim() === bindings.FIRST_LINK_SECRET ? 200 : 401);
  }
  expect(before.get('passkey')).toBe((await tablesAtRest()).get('passkey'));
});

test('no name, key or session gets into a log, whatever is refused', async () => {
  const said: string[] = [];
  const hear = (...words: unknown[]): void => void said.push(words.map(String).join(' '));
  const spies = (['error', 'warn', 'log'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(hear),
  );
  try {
    const [phone, session] = await enrolled(await invited(), 'Dewi Lestari');
    await phone.signIn({ tampered: true });
    await phone.signIn({ counter: 0 });
    await askAs(session, '/api/journal', 'POST', { words: 'Dewi Lestari' });
    await askAs(session, '/api/actions', 'POST', { id: 'x', name: 'Dewi Lestari' });
    await signInBy(await firstLink(), 'Ratna Wulandari');
    await runInDurableObject(bindings.DESK.getByName('office'), () => undefined);
    expect(said.join('\n')).not.toMatch(/Dewi|Lestari|Ratna/);
    expect(said.join('\n')).not.toContain(session);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});
