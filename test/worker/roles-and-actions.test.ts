import { beforeEach, describe, expect, test } from 'vitest';
import { type Action, RIGHT_OF } from '../../worker/domain/ledger/action.ts';
import { may, type StaffRole, staffRole } from '../../worker/domain/staff/roles.ts';
import { mayDo } from '../support/roles-table.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  saveTemplate,
  say,
  setService,
  undo,
  update,
  withdraw,
} from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { TEST_SECRETS } from '../support/test-secrets.ts';
import {
  act,
  acted,
  ask,
  askAs,
  colleague,
  deskView,
  freshId,
  MORNING,
  openOffice,
  problemOf,
} from './support/desk.ts';
import { openImport, row, sendPiece } from './support/import.ts';
import { ledgerLines } from './support/ledger.ts';

/** The clerk of the hall at Cipare; Taktakan is somebody else's. */
const OWN = 'cipare';
const FOREIGN = 'taktakan';
const WORDS = 'Bawa kartu keluarga asli.';

type Type = Action['type'];
const TYPES = Object.keys(RIGHT_OF) as Type[];

/** One action of each type, upon this place, this notice, this colleague. */
function actionsUpon(place: string, notice: string, staff: string): Record<Type, Action> {
  return {
    'confirm-day': confirm([place]),
    'publish-notice': outage(MORNING, { scope: [place] }),
    'update-notice': update(notice, { text: say(WORDS) }),
    'resolve-notice': resolve(notice),
    'correct-notice': correct(notice, { text: say(WORDS) }),
    'withdraw-notice': withdraw(notice),
    'undo-act': undo(notice),
    'set-service': setService('ambil-ktp', 'limited', place),
    'change-hours': { type: 'change-hours', change: { kind: 'weekly', place, hours: null } },
    'save-template': saveTemplate('jaringan-gedung'),
    'retire-template': { type: 'retire-template', template: 'central-network', retired: true },
    'receive-cards': { type: 'receive-cards', place, cards: { batch: 'batch-0001' } },
    'publish-import': { type: 'publish-import', import: 'batch-0001' },
    'describe-office': { type: 'describe-office', office: SAMPLE_OFFICE },
    'invite-staff': { type: 'invite-staff', role: 'viewer', places: null },
    'readmit-staff': { type: 'readmit-staff', staff },
    'change-staff': { type: 'change-staff', staff, role: 'viewer', places: null },
    'remove-staff': { type: 'remove-staff', staff },
    'end-sessions': { type: 'end-sessions', staff },
  };
}

/** The refusals that speak of who asks; any other one means that the role was enough. */
const OF_ROLE = ['not-signed-in', 'role-not-allowed', 'place-not-yours'];

let admin: string;
let ownNotice: string;
let foreignNotice: string;
beforeEach(async () => {
  admin = await openOffice();
  ownNotice = freshId();
  foreignNotice = freshId();
  await acted(admin, info(MORNING, { scope: [OWN] }), ownNotice);
  await acted(admin, info(MORNING, { scope: [FOREIGN] }), foreignNotice);
});

function signIn(role: StaffRole): Promise<string> {
  return colleague(admin, role, role === 'kelurahan' ? [OWN] : null);
}

async function idOf(session: string): Promise<string> {
  return (await deskView(session)).actor.id;
}

/** The refusal's code and the right it names; null for a yes. */
async function refusalOf(
  answer: Response,
): Promise<{ status: number; code: string; detail?: string } | null> {
  return answer.ok ? null : problemOf(answer);
}

/** Asks, and insists that nothing was written down. */
async function refusedWithoutATrace(asking: () => Promise<Response>): Promise<unknown> {
  const before = await ledgerLines();
  const refusal = await refusalOf(await asking());
  expect(await ledgerLines()).toEqual(before);
  return refusal;
}

const cells = staffRole.options.flatMap((role) => TYPES.map((type) => ({ role, type })));

describe('every role, every action', () => {
  test.each(cells.filter(({ role, type }) => mayDo(role, type)))(
    '$role may $type',
    async ({ role, type }) => {
      const session = await signIn(role);
      const action = actionsUpon(OWN, ownNotice, await idOf(session))[type];
      const refusal = await refusalOf(await act(session, action));
      expect(OF_ROLE).not.toContain(refusal?.code ?? 'accepted');
    },
  );

  test.each(cells.filter(({ role, type }) => !mayDo(role, type)))(
    '$role may not $type',
    async ({ role, type }) => {
      const session = await signIn(role);
      const action = actionsUpon(OWN, ownNotice, await idOf(admin))[type];
      expect(await refusedWithoutATrace(() => act(session, action))).toEqual({
        status: 403,
        code: 'role-not-allowed',
        detail: RIGHT_OF[type],
      });
    },
  );

  test.each(TYPES)('nobody who is not signed in may %s', async (type) => {
    const action = actionsUpon(OWN, ownNotice, await idOf(admin))[type];
    for (const session of [null, 'AAAAAAAAAAAAAAAAAAAAAA'])
      expect(await refusedWithoutATrace(() => act(session, action))).toMatchObject({
        status: 401,
        code: 'not-signed-in',
      });
  });
});

describe('a hall’s clerk', () => {
  /** Of what they may do, what is done somewhere. */
  const placed = TYPES.filter((type) => mayDo('kelurahan', type) && type !== 'end-sessions');

  test.each(placed)('may not %s at another’s place', async (type) => {
    const clerk = await signIn('kelurahan');
    const action = actionsUpon(FOREIGN, foreignNotice, await idOf(admin))[type];
    expect(await refusedWithoutATrace(() => act(clerk, action))).toMatchObject({
      status: 403,
      code: 'place-not-yours',
    });
  });

  test.each<[string, () => Action]>([
    ['confirm their own hall and another in one act', () => confirm([OWN, FOREIGN])],
    ['announce for all places', () => outage(MORNING, { scope: 'all' })],
    ['announce for their own hall and another', () => outage(MORNING, { scope: [OWN, FOREIGN] })],
    ['spread their own hall’s notice to another', () => correct(ownNotice, { scope: [OWN, FOREIGN] })],
    ['draw another’s notice into their own hall', () => correct(foreignNotice, { scope: [OWN] })],
    [
      'change the office’s own hours',
      () => ({ type: 'change-hours', change: { kind: 'weekly', place: null, hours: SAMPLE_OFFICE.hours } }),
    ],
  ])('may not %s', async (_, actionOf) => {
    const clerk = await signIn('kelurahan');
    expect(await refusedWithoutATrace(() => act(clerk, actionOf()))).toMatchObject({
      status: 403,
      code: 'place-not-yours',
    });
  });
});

describe('signing out everywhere', () => {
  test.each(staffRole.options)('of a colleague: %s', async (role) => {
    const session = await signIn(role);
    const other = await idOf(await signIn('viewer'));
    const asking = (): Promise<Response> => act(session, { type: 'end-sessions', staff: other });
    if (may({ role }, 'manage-staff')) expect((await asking()).status).toBe(200);
    else
      expect(await refusedWithoutATrace(asking)).toEqual({
        status: 403,
        code: 'role-not-allowed',
        detail: 'manage-staff',
      });
  });
});

describe('what is asked beside actions', () => {
  const nothing = { words: null, staff: null, from: null, to: null, before: null };
  const asked = {
    'see-desk': (session) => askAs(session, '/api/desk'),
    'import-slips': (session) => openImport(session, freshId(), 1),
    'see-journal': (session) => askAs(session, '/api/journal', 'POST', nothing),
  } satisfies Record<string, (session: string | null) => Promise<Response>>;
  const more = {
    'import-slips': (session) => sendPiece(session, 'batch-0001', 0, [row(1)]),
    'see-journal': (session) => askAs(session, '/api/journal.csv'),
  } satisfies Record<string, (session: string | null) => Promise<Response>>;
  const rights = ['see-desk', 'import-slips', 'see-journal'] as const;
  const routes = [...Object.entries(asked), ...Object.entries(more)].flatMap(([right, route]) =>
    rights.filter((one) => one === right).map((one) => ({ right: one, route })),
  );
  const asking = routes.flatMap((one) => staffRole.options.map((role) => ({ ...one, role })));

  test.each(asking)('$role: $right', async ({ role, right, route }) => {
    const session = await signIn(role);
    if (may({ role }, right)) {
      const refusal = await refusalOf(await route(session));
      expect(OF_ROLE).not.toContain(refusal?.code ?? 'accepted');
    } else {
      expect(await refusedWithoutATrace(() => route(session))).toMatchObject({
        status: 403,
        code: 'role-not-allowed',
      });
    }
  });

  test.each(routes)('nobody who is not signed in: $right', async ({ route }) => {
    expect(await refusedWithoutATrace(() => route(null))).toMatchObject({ status: 401 });
  });
});

describe('the operator’s terminal', () => {
  function asOperator(action: Action, secret: string = TEST_SECRETS.FIRST_LINK_SECRET): Promise<Response> {
    return ask('/api/operator/actions', {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'CF-Connecting-IP': freshId() },
      body: JSON.stringify({ id: freshId(), tappedAt: MORNING, action }),
    });
  }

  test('may describe the office', async () => {
    expect((await asOperator({ type: 'describe-office', office: SAMPLE_OFFICE })).status).toBe(200);
    expect((await ledgerLines()).at(-1)).toMatchObject({ actor: 'operator', role: 'operator' });
  });

  test.each(TYPES.filter((type) => !mayDo('operator', type)))('may not %s', async (type) => {
    const action = actionsUpon(OWN, ownNotice, await idOf(admin))[type];
    expect(await refusedWithoutATrace(() => asOperator(action))).toEqual({
      status: 403,
      code: 'role-not-allowed',
      detail: RIGHT_OF[type],
    });
  });

  test('without its secret may do nothing', async () => {
    const describing: Action = { type: 'describe-office', office: SAMPLE_OFFICE };
    expect(await refusedWithoutATrace(() => asOperator(describing, 'wrong'))).toMatchObject({ status: 401 });
  });
});
