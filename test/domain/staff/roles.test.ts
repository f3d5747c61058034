import { describe, expect, test } from 'vitest';
import { type Action, RIGHT_OF } from '#domain/ledger/action';
import {
  type Actor,
  OPERATOR,
  RIGHTS,
  type Right,
  reaches,
  type StaffRole,
  staffRole,
} from '#domain/staff/roles';
import { inviteStaff } from '#domain/staff/staff-actions';
import { type Act, ADMIN, act, CIPARE_CLERK, CLERK, given, VIEWER } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
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
} from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NINE = at(MONDAY, '09.00');
const HERE = ['cipare'];

describe('who may do what', () => {
  const table: Record<Right, Record<StaffRole, boolean>> = {
    'see-desk': { viewer: true, clerk: true, kelurahan: true, admin: true },
    'confirm-day': { viewer: false, clerk: true, kelurahan: true, admin: true },
    'write-notices': { viewer: false, clerk: true, kelurahan: true, admin: true },
    'set-services': { viewer: false, clerk: true, kelurahan: true, admin: true },
    'receive-cards': { viewer: false, clerk: true, kelurahan: true, admin: true },
    'import-slips': { viewer: false, clerk: true, kelurahan: false, admin: true },
    'change-hours': { viewer: false, clerk: true, kelurahan: true, admin: true },
    'edit-templates': { viewer: false, clerk: false, kelurahan: false, admin: true },
    'manage-staff': { viewer: false, clerk: false, kelurahan: false, admin: true },
    'see-journal': { viewer: false, clerk: false, kelurahan: false, admin: true },
    'describe-office': { viewer: false, clerk: false, kelurahan: false, admin: true },
    'invite-staff': { viewer: false, clerk: false, kelurahan: false, admin: true },
  };
  const actors = [VIEWER, CLERK, CIPARE_CLERK, ADMIN];
  const cells = Object.entries(table).flatMap(([right, row]) =>
    actors.map((actor) => ({ right, role: actor.role, actor, allowed: row[staffRole.parse(actor.role)] })),
  );

  test.each(cells)('$role, $right: $allowed', ({ right, actor, allowed }) => {
    expect(rightsOf(actor).includes(right)).toBe(allowed);
  });

  function rightsOf(actor: (typeof actors)[number]): string[] {
    return Object.keys(table).filter((right) => RIGHTS[actor.role].some((one) => one === right));
  }

  test('the terminal that deploys describes the office and does nothing else: it is no phone', () => {
    expect(RIGHTS.operator).toEqual(['describe-office']);
    given([])
      .when(act(NINE, confirm(), { actor: OPERATOR }))
      .isRefused('role-not-allowed', 'confirm-day');
  });

  test('nobody has a right that this table does not name', () => {
    const known = Object.keys(table);
    for (const rights of Object.values(RIGHTS)) expect(known).toEqual(expect.arrayContaining([...rights]));
  });
});

describe('an action out of role', () => {
  const staged = {
    id: 'batch-0001',
    asOf: NINE,
    rows: 1,
    rowsAnnounced: 1,
    byStage: {},
    unknownCodes: [],
    unknownKelurahan: [],
  };
  const said = act(NINE, info(NINE, { scope: HERE }), { actor: ADMIN });
  const office = given([said]).joinedBy(
    { id: 'staff-admin', role: 'admin' },
    { id: 'staff-rina', role: 'clerk' },
  );
  const actions: Action[] = [
    confirm(HERE),
    outage(NINE, { scope: HERE }),
    update('action-0001'),
    resolve('action-0001'),
    correct('action-0001', { text: say('Bawa KK asli.') }),
    withdraw('action-0001'),
    undo('action-0001'),
    setService('ambil-ktp', 'limited', 'cipare'),
    { type: 'change-hours', change: { kind: 'weekly', place: 'cipare', hours: null } },
    saveTemplate('jaringan-lokal'),
    { type: 'retire-template', template: 'central-network', retired: true },
    { type: 'readmit-staff', staff: 'staff-rina' },
    { type: 'change-staff', staff: 'staff-rina', role: 'viewer', places: null },
    { type: 'remove-staff', staff: 'staff-rina' },
    { type: 'end-sessions', staff: 'staff-rina' },
    { type: 'receive-cards', place: 'cipare', cards: { codes: ['K7QF9M2X4TRB8WZ4'] } },
    { type: 'publish-import', import: 'batch-0001' },
    { type: 'describe-office', office: SAMPLE_OFFICE },
    { type: 'invite-staff', role: 'viewer', places: null },
  ];

  test('covers every action there is', () => {
    expect(actions.map((action) => action.type).sort()).toEqual(Object.keys(RIGHT_OF).sort());
  });

  // Everybody may end their own sessions: whose they are is looked at first.
  const others = actions.filter(({ type }) => type !== 'end-sessions');
  test.each(others)('$type is refused before anything else is looked at, naming the right', (action) => {
    office
      .when(act(NINE, action, { actor: VIEWER, staged }))
      .isRefused('role-not-allowed', RIGHT_OF[action.type]);
    given([], null)
      .when(act(NINE, action, { actor: VIEWER }))
      .isRefused('role-not-allowed', RIGHT_OF[action.type]);
  });

  const slip = { code: 'K7QF9M2X4TRB8WZ4', fingerprint: 7, facts: noFacts() };
  test.each(actions)('$type is accepted from an admin', (action) => {
    office.when(act(NINE, action, { actor: ADMIN, staged, slips: [slip] })).isAccepted();
  });
});

describe('a hall’s clerk', () => {
  test('reaches own places alone', () => {
    expect(reaches(CIPARE_CLERK, ['cipare'])).toBe(true);
    expect(reaches(CIPARE_CLERK, ['cipare', 'lobi'])).toBe(false);
    expect(reaches(CIPARE_CLERK, 'all')).toBe(false);
    expect(reaches(CLERK, 'all')).toBe(true);
  });

  test('is refused elsewhere', () => {
    const everybodys = act(NINE, info(NINE));
    const ownAndLobby = act(NINE, info(NINE, { scope: ['lobi', 'cipare'] }));
    const closure = { on: '2018-02-12', name: { id: 'Banjir', en: 'Flood' }, stretches: [] };
    const elsewhere: Action[] = [
      setService('akta', 'stopped', 'lobi'),
      { type: 'receive-cards', place: 'taktakan', cards: { batch: 'batch-0001' } },
      ...['action-0001', 'action-0002'].flatMap((notice) => [
        correct(notice, { text: say('Bawa KK asli.') }),
        withdraw(notice),
        undo(notice),
      ]),
      { type: 'change-hours', change: { kind: 'weekly', place: null, hours: null } },
      { type: 'change-hours', change: { kind: 'weekly', place: 'taktakan', hours: null } },
      { type: 'change-hours', change: { kind: 'closure', closure: { ...closure, places: 'all' } } },
      {
        type: 'change-hours',
        change: { kind: 'closure', closure: { ...closure, places: ['cipare', 'lobi'] } },
      },
    ];
    for (const action of elsewhere) {
      given([everybodys, ownAndLobby])
        .when(act(NINE, action, { actor: CIPARE_CLERK }))
        .isRefused('place-not-yours');
    }
  });

  test('may not carry a notice to where they have no say, nor one of elsewhere to themselves', () => {
    const own = given([act(NINE, info(NINE, { scope: HERE }))]);
    const move = (scope: string[]): Act =>
      act(NINE, correct('action-0001', { scope }), { actor: CIPARE_CLERK });
    own.when(move(['cipare', 'lobi'])).isRefused('place-not-yours');
    own.when(move(['lobi'])).isRefused('place-not-yours');
    given([act(NINE, info(NINE, { scope: ['lobi'] }))])
      .when(move(HERE))
      .isRefused('place-not-yours');
  });

  test('may not take back where a notice has come from, once that is no place of theirs', () => {
    const two: Actor = { ...CIPARE_CLERK, places: ['cipare', 'taktakan'] };
    const moved = given([
      act(NINE, info(NINE, { scope: ['taktakan'] }), { actor: two }),
      act(NINE, correct('action-0001', { scope: HERE }), { actor: two }),
    ]);
    moved.when(act(NINE, undo('action-0002'), { actor: two })).isAccepted();
    moved.when(act(NINE, undo('action-0002'), { actor: CIPARE_CLERK })).isRefused('place-not-yours');
  });
});

describe('an invitation', () => {
  test('of a hall’s clerk names the halls, that of others names none', () => {
    const invite = (role: StaffRole, places: string[] | null): boolean =>
      inviteStaff.safeParse({ type: 'invite-staff', role, places }).success;
    expect(invite('kelurahan', ['cipare'])).toBe(true);
    expect(invite('kelurahan', null)).toBe(false);
    expect(invite('clerk', null)).toBe(true);
    expect(invite('clerk', ['cipare'])).toBe(false);
  });

  test('is written down without its secret', () => {
    given([])
      .when(act(NINE, { type: 'invite-staff', role: 'kelurahan', places: HERE }, { actor: ADMIN }))
      .writes([{ type: 'staff-invited', role: 'kelurahan', places: HERE }]);
  });

  test('to a hall that is not there is refused', () => {
    given([])
      .when(act(NINE, { type: 'invite-staff', role: 'kelurahan', places: ['atlantis'] }, { actor: ADMIN }))
      .isRefused('place-unknown', 'atlantis');
  });
});

describe('an office that has not been described', () => {
  test('can do nothing but be described', () => {
    given([], null).when(act(NINE, confirm())).isRefused('office-not-described');
    given([], null)
      .when(act(NINE, { type: 'describe-office', office: SAMPLE_OFFICE }, { actor: ADMIN }))
      .writes([{ type: 'office-described', office: SAMPLE_OFFICE }]);
  });
});

function noFacts(): { siak: null; office: null; siakAsOf: null; officeAsOf: null } {
  return { siak: null, office: null, siakAsOf: null, officeAsOf: null };
}
