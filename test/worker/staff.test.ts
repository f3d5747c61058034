import { beforeEach, describe, expect, test } from 'vitest';
import type { Action } from '../../worker/domain/ledger/action.ts';
import type { StaffRole } from '../../worker/domain/staff/roles.ts';
import { confirm } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { TEST_SECRETS } from '../support/test-secrets.ts';
import { tablesAtRest } from './support/at-rest.ts';
import {
  act,
  acted,
  alarmAt,
  ask,
  askAs,
  deskView,
  firstLink,
  freshId,
  knock,
  MORNING,
  openOffice,
  problemOf,
  sessionOf,
  signInBy,
} from './support/desk.ts';
import { deskAt, enrolled, Phone } from './support/door.ts';
import { ledgerLines } from './support/ledger.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

interface Clerk {
  phone: Phone;
  session: string;
  id: string;
}

async function hired(role: StaffRole, name: string | null = null): Promise<Clerk> {
  const places = role === 'kelurahan' ? ['cipare'] : null;
  const { link } = await acted(admin, { type: 'invite-staff', role, places });
  const [phone, session] = await enrolled(link ?? '', name);
  return { phone, session, id: (await deskView(session)).me.id };
}

async function ownId(): Promise<string> {
  return (await deskView(admin)).me.id;
}

async function refusalOf(session: string, action: Action): Promise<unknown> {
  return problemOf(await act(session, action));
}

/** What a phone hears on its line besides the board; asked for with its session, where it has one. */
async function listening(session: string | null): Promise<{ heard: string[]; close(): void }> {
  const cookie: Record<string, string> = session ? { Cookie: `__Host-kabar=${session}` } : {};
  const headers = { Upgrade: 'websocket', ...cookie };
  const { webSocket: socket } = await ask('/api/live?as=phone', { headers });
  if (!socket) throw new Error('no socket');
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    heard.push(JSON.parse(String(data)).type);
  });
  socket.accept();
  return { heard, close: () => socket.close() };
}

/** A round trip to the Desk, behind whatever it has sent before. */
async function untilHeard(): Promise<void> {
  await ask('/api/health');
  await ask('/api/health');
}

describe('a colleague who is removed', () => {
  test('is out at once: the session, the key, and every open page, which hears of it', async () => {
    const clerk = await hired('clerk');
    const theirs = await listening(clerk.session);
    const others = await listening((await hired('viewer')).session);
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    expect(await refusalOf(clerk.session, confirm())).toMatchObject({ status: 401, code: 'not-signed-in' });
    expect(await problemOf(await clerk.phone.signIn())).toMatchObject({
      status: 403,
      code: 'passkey-unknown',
    });
    await untilHeard();
    expect(theirs.heard).toContain('who-you-are');
    expect(others.heard).not.toContain('who-you-are');
    expect((await deskView(admin)).colleagues.map(({ id }) => id)).not.toContain(clerk.id);
    for (const line of [theirs, others]) line.close();
  });

  test('leaves no invitation open that they have made', async () => {
    const second = await hired('admin');
    const { link } = await acted(second.session, { type: 'invite-staff', role: 'admin', places: null });
    await acted(admin, { type: 'remove-staff', staff: second.id });
    expect(await problemOf(await new Phone().offer(link ?? ''))).toMatchObject({ code: 'link-unknown' });
  });

  test('is named for ninety days more, and then by nobody', async () => {
    const clerk = await hired('clerk', 'Bambang Sutrisno');
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    expect((await tablesAtRest()).get('staff_name')).toContain('Bambang Sutrisno');
    await alarmAt('2027-02-22', '09:00');
    expect((await tablesAtRest()).get('staff_name')).toContain('Bambang Sutrisno');
    await alarmAt('2027-02-22', '11:00');
    expect((await tablesAtRest()).get('staff_name')).toBe('');
  });

  test('cannot be re-admitted, nor anybody who never was', async () => {
    const clerk = await hired('clerk');
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    for (const staff of [clerk.id, 'staff-nobody', 'constructor']) {
      expect(await refusalOf(admin, { type: 'readmit-staff', staff })).toMatchObject({
        status: 404,
        code: 'staff-unknown',
      });
    }
  });
});

describe('a colleague’s own name', () => {
  const callMe = (session: string, body: unknown) => askAs(session, '/api/my-name', 'POST', body);
  const nameOf = async (session: string) => (await deskView(session)).me.name;

  test('is theirs to give and to change, and administrators hear of it at once', async () => {
    const clerk = await hired('viewer');
    const line = await listening(admin);
    const answer = await callMe(clerk.session, { name: ' Siti Aminah ' });
    expect([answer.status, await answer.json()]).toEqual([200, { name: 'Siti Aminah' }]);
    expect(await nameOf(clerk.session)).toBe('Siti Aminah');
    await (await callMe(clerk.session, { name: 'Siti' })).text();
    expect((await deskView(admin)).colleagues.map(({ name }) => name)).toEqual([null, 'Siti']);
    await untilHeard();
    expect(line.heard).toContain('who-you-are');
    line.close();
  });

  test('never stands in the ledger', async () => {
    const clerk = await hired('clerk');
    const before = await ledgerLines();
    await (await callMe(clerk.session, { name: 'Siti Aminah' })).text();
    expect(await ledgerLines()).toEqual(before);
    for (const [table, rows] of await tablesAtRest())
      if (table !== 'staff_name') expect(rows).not.toContain('Siti Aminah');
  });

  test('goes with them as one given at the door does, and comes back with a new phone', async () => {
    const clerk = await hired('clerk');
    await (await callMe(clerk.session, { name: 'Siti Aminah' })).text();
    const { link } = await acted(admin, { type: 'readmit-staff', staff: clerk.id });
    expect(await (await new Phone().offer(link ?? '')).json()).toMatchObject({ name: 'Siti Aminah' });
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    await alarmAt('2027-02-22', '11:00');
    expect((await tablesAtRest()).get('staff_name')).toBe('');
  });

  test.each([
    ['nothing', { name: '  ' }, 'body-malformed'],
    ['no text', { name: null }, 'body-malformed'],
    ['too long', { name: 'a'.repeat(61) }, 'body-malformed'],
    ['a colleague’s, by id', { name: 'Siti', staff: 'staff-other' }, 'body-malformed'],
    ['a NIK', { name: '3604111111111111' }, 'text-holds-nik'],
    ['what turns the line around', { name: 'Siti\u202Enimda' }, 'text-unreadable'],
  ])('is refused: %s', async (_, body, code) => {
    const clerk = await hired('clerk', 'Siti');
    expect(await problemOf(await callMe(clerk.session, body))).toMatchObject({ code });
    expect(await nameOf(clerk.session)).toBe('Siti');
  });

  test('is nobody’s without a session, nor after it', async () => {
    const clerk = await hired('clerk');
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    for (const answer of [
      await callMe(clerk.session, { name: 'Siti' }),
      await askAs(null, '/api/my-name', 'POST', { name: 'Siti' }),
    ])
      expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'not-signed-in' });
  });
});

describe('a colleague whose role changes', () => {
  test('may at once what the new one may, on the same session, and their page hears of it', async () => {
    const clerk = await hired('viewer');
    const line = await listening(clerk.session);
    expect(await refusalOf(clerk.session, confirm())).toMatchObject({ code: 'role-not-allowed' });
    await acted(admin, { type: 'change-staff', staff: clerk.id, role: 'clerk', places: null });
    expect((await act(clerk.session, confirm())).status).toBe(200);
    await untilHeard();
    expect(line.heard).toContain('who-you-are');
    line.close();
  });

  test('and who may no longer invite leaves no invitation open', async () => {
    const second = await hired('admin');
    const { link } = await acted(second.session, { type: 'invite-staff', role: 'clerk', places: null });
    await acted(admin, { type: 'change-staff', staff: second.id, role: 'clerk', places: null });
    expect(await problemOf(await new Phone().offer(link ?? ''))).toMatchObject({ code: 'link-unknown' });
  });
});

describe('a colleague who lost a phone', () => {
  test('comes in by a new one as who they were, and the old one is out at once', async () => {
    const clerk = await hired('kelurahan', 'Dewi Lestari');
    const line = await listening(clerk.session);
    const { link } = await acted(admin, { type: 'readmit-staff', staff: clerk.id });
    expect((await askAs(clerk.session, '/api/desk')).status).toBe(401);
    expect(await problemOf(await clerk.phone.signIn())).toMatchObject({ code: 'passkey-unknown' });
    await untilHeard();
    expect(line.heard).toContain('who-you-are');
    line.close();

    const offer = await (await new Phone().offer(link ?? '')).json();
    expect(offer).toMatchObject({ by: 'readmission', role: 'kelurahan', name: 'Dewi Lestari' });
    const [, session] = await enrolled(link ?? '');
    const { me } = await deskView(session);
    expect(me).toMatchObject({ id: clerk.id, name: 'Dewi Lestari', role: 'kelurahan', places: ['cipare'] });
    expect(me.passkeys).toHaveLength(1);
  });

  test('has one open link at a time: a newer one ends the one before', async () => {
    const clerk = await hired('clerk');
    const older = await acted(admin, { type: 'readmit-staff', staff: clerk.id });
    const newer = await acted(admin, { type: 'readmit-staff', staff: clerk.id });
    expect(await problemOf(await new Phone().offer(older.link ?? ''))).toMatchObject({
      code: 'link-unknown',
    });
    await enrolled(newer.link ?? '');
  });

  test('and is removed before the new phone is in: the link is dead, too', async () => {
    const clerk = await hired('clerk');
    const { link } = await acted(admin, { type: 'readmit-staff', staff: clerk.id });
    await acted(admin, { type: 'remove-staff', staff: clerk.id });
    expect(await problemOf(await new Phone().offer(link ?? ''))).toMatchObject({ code: 'link-unknown' });
  });

  test('leaves whoever found it no invitation to use', async () => {
    const second = await hired('admin');
    const { link } = await acted(second.session, { type: 'invite-staff', role: 'admin', places: null });
    await acted(admin, { type: 'readmit-staff', staff: second.id });
    expect(await problemOf(await new Phone().offer(link ?? ''))).toMatchObject({ code: 'link-unknown' });
  });

  test('gets the same link for the same act on another session of the same administrator; nobody else gets it', async () => {
    const [clerk, boss] = [await hired('clerk'), await hired('admin')];
    const readmit = { type: 'readmit-staff', staff: clerk.id } as const;
    const id = freshId();
    const { link } = await acted(boss.session, readmit, id);
    const again = sessionOf(await boss.phone.signIn());
    expect((await acted(again, readmit, id)).link).toBe(link);
    expect(await problemOf(await act(admin, readmit, id))).toMatchObject({ code: 'action-id-reused' });
    await enrolled(link ?? '');
  });
});

describe('the last administrator', () => {
  test.each<[string, (staff: string) => Action]>([
    ['be removed', (staff) => ({ type: 'remove-staff', staff })],
    ['become a clerk', (staff) => ({ type: 'change-staff', staff, role: 'clerk', places: null })],
    ['lose their keys', (staff) => ({ type: 'readmit-staff', staff })],
  ])('cannot %s', async (_what, action) => {
    const me = await ownId();
    expect(await refusalOf(admin, action(me))).toMatchObject({ status: 409, code: 'last-admin' });
    await hired('admin');
    await acted(admin, action(me));
  });
});

describe('sessions', () => {
  test('all end together, the one that asks among them; the key stays', async () => {
    const clerk = await hired('clerk');
    const other = sessionOf(await clerk.phone.signIn());
    expect((await deskView(other)).me.sessions).toBe(2);
    await acted(other, { type: 'end-sessions', staff: clerk.id });
    for (const session of [clerk.session, other])
      expect((await askAs(session, '/api/desk')).status).toBe(401);
    expect((await phoneSession(clerk)).me.sessions).toBe(1);
  });

  test('of a colleague are ended by an administrator alone', async () => {
    const [clerk, viewer] = [await hired('clerk'), await hired('viewer')];
    const end = { type: 'end-sessions', staff: clerk.id } as const;
    expect(await refusalOf(viewer.session, end)).toMatchObject({ status: 403, code: 'role-not-allowed' });
    await acted(admin, end);
    expect((await askAs(clerk.session, '/api/desk')).status).toBe(401);
  });

  test('end after an hour in which nothing was asked', async () => {
    expect(await viewedAt('10:29')).toBe('in');
    expect(await viewedAt('11:28')).toBe('in');
    expect(await viewedAt('12:30')).toBe('out');
    expect(await viewedAt('11:30')).toBe('out');
  });

  test('end after twelve hours, however busy', async () => {
    for (let minutes = 10 * 60; minutes < 21 * 60 + 30; minutes += 45) {
      const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
      expect(await viewedAt(time)).toBe('in');
    }
    expect(await viewedAt('21:31')).toBe('out');
  });

  test('are not kept alive by a page that connects by itself', async () => {
    await deskAt('2026-11-24', '10:20', async (desk) => {
      const headers = { Upgrade: 'websocket', 'Kabar-Session': admin };
      const answer = await desk.fetch(new Request('https://desk/live?as=phone', { headers }));
      expect(answer.status).toBe(101);
    });
    expect(await viewedAt('10:31')).toBe('out');
  });

  test('signed out on one page, the others of that colleague hear of it', async () => {
    const clerk = await hired('clerk');
    const line = await listening(clerk.session);
    await askAs(clerk.session, '/keluar', 'POST');
    await untilHeard();
    expect(line.heard).toContain('who-you-are');
    line.close();
  });

  async function viewedAt(time: string): Promise<'in' | 'out'> {
    const view = await deskAt('2026-11-24', time, (desk) => desk.view(admin));
    return 'refused' in view ? 'out' : 'in';
  }
  async function phoneSession({ phone }: Clerk): ReturnType<typeof deskView> {
    return deskView(sessionOf(await phone.signIn()));
  }
});

describe('a line to a page', () => {
  test('is open to a signed-out phone, which hears of nobody', async () => {
    const line = await listening(null);
    const clerk = await hired('clerk');
    await acted(admin, { type: 'end-sessions', staff: clerk.id });
    await untilHeard();
    expect(line.heard).toContain('board');
    expect(line.heard).not.toContain('who-you-are');
    line.close();
  });

  test('tells administrators who has come in, so that the list before them is right', async () => {
    const line = await listening(admin);
    await hired('clerk');
    await untilHeard();
    expect(line.heard).toContain('who-you-are');
    line.close();
  });
});

describe('the operator’s link', () => {
  test('makes a new administrator, and the journal says that there was one', async () => {
    const [, session] = await enrolled(await firstLink(), 'Kepala Dinas');
    expect((await deskView(session)).me).toMatchObject({ role: 'admin', name: 'Kepala Dinas' });
    const facts = (await ledgerLines()).map(({ fact, role }) => `${role}: ${fact.type}`);
    expect(facts.slice(-2)).toEqual(['operator: rescue-link-made', 'admin: staff-joined']);
  });

  test('dies once an administrator has signed in by passkey', async () => {
    const boss = await hired('admin');
    const link = await firstLink();
    await boss.phone.signIn();
    expect(await problemOf(await new Phone().offer(link))).toMatchObject({ code: 'link-unknown' });
  });

  test('dies once an administrator has made a passkey', async () => {
    const link = await firstLink();
    await hired('clerk');
    expect((await new Phone().offer(link)).status).toBe(200);
    await hired('admin');
    expect(await problemOf(await new Phone().offer(link))).toMatchObject({ code: 'link-unknown' });
  });
});

describe('the operator’s terminal', () => {
  const describeOffice: Action = { type: 'describe-office', office: { ...SAMPLE_OFFICE, name: 'Lain' } };
  const bySecret = (secret: string, action: Action): Promise<Response> =>
    knock(
      '/api/operator/actions',
      { id: freshId(), tappedAt: MORNING, action },
      { Authorization: `Bearer ${secret}` },
    );

  test('describes the office without a session, and may nothing else', async () => {
    expect((await bySecret(TEST_SECRETS.FIRST_LINK_SECRET, describeOffice)).status).toBe(200);
    expect((await deskView(admin)).board?.office.name).toBe('Lain');
    expect((await ledgerLines()).at(-1)).toMatchObject({ actor: 'operator', role: 'operator', device: null });
    const invite: Action = { type: 'invite-staff', role: 'admin', places: null };
    expect(await problemOf(await bySecret(TEST_SECRETS.FIRST_LINK_SECRET, invite))).toMatchObject({
      status: 403,
      code: 'role-not-allowed',
    });
  });

  test('is known by its secret alone', async () => {
    for (const secret of ['wrong-secret-entirely', `${TEST_SECRETS.FIRST_LINK_SECRET}x`])
      expect((await bySecret(secret, describeOffice)).status).toBe(401);
    expect((await askAs(admin, '/api/operator/actions', 'POST', {})).status).toBe(401);
  });
});

test('the ledger says on what an act was done, roughly, and never more', async () => {
  const clerk = await hired('clerk');
  await acted(clerk.session, confirm());
  expect((await ledgerLines()).at(-1)).toMatchObject({ actor: clerk.id, device: 'Android, Chrome' });
  expect([...(await tablesAtRest()).values()].join('\n')).not.toContain('SM-A155F');
});

test('a session of a member of staff by demo link has no name and is a colleague all the same', async () => {
  const second = await signInBy(await firstLink());
  expect((await deskView(second)).colleagues.map(({ name, role }) => [name, role])).toEqual([
    [null, 'admin'],
    [null, 'admin'],
  ]);
});
