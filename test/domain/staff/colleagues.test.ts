import { describe, expect, test } from 'vitest';
import type { Action } from '#domain/ledger/action';
import { adminsOf, findMember } from '#domain/staff/member';
import type { StaffRole } from '#domain/staff/roles';
import { changeStaff } from '#domain/staff/staff-actions';
import { ADMIN, act, CIPARE_CLERK, CLERK, fold, given, VIEWER } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';

const NINE = at(MONDAY, '09.00');
const change = (staff: string, role: StaffRole, places: string[] | null = null): Action => ({
  type: 'change-staff',
  staff,
  role,
  places,
});
const remove = (staff: string): Action => ({ type: 'remove-staff', staff });
const readmit = (staff: string): Action => ({ type: 'readmit-staff', staff });
const endSessions = (staff: string): Action => ({ type: 'end-sessions', staff });
const byAdmin = (action: Action): ReturnType<typeof act> => act(NINE, action, { actor: ADMIN });

const ONE_ADMIN = given([]).joinedBy(
  { id: 'staff-admin', role: 'admin' },
  { id: 'staff-clerk', role: 'clerk' },
  { id: 'staff-cipare', role: 'kelurahan', places: ['cipare'] },
);
const TWO_ADMINS = ONE_ADMIN.joinedBy({ id: 'staff-second', role: 'admin' });

describe('a colleague', () => {
  test('is one from the moment their link was used, with role and places', () => {
    expect(findMember(ONE_ADMIN.state.staff, 'staff-cipare')).toMatchObject({
      role: 'kelurahan',
      places: ['cipare'],
      leftAt: null,
    });
  });

  test('is given another role, or other places', () => {
    ONE_ADMIN.when(byAdmin(change('staff-clerk', 'kelurahan', ['taktakan']))).writes([
      { type: 'staff-changed', staff: 'staff-clerk', role: 'kelurahan', places: ['taktakan'] },
    ]);
    const after = ONE_ADMIN.after([byAdmin(change('staff-clerk', 'viewer'))]);
    expect(findMember(after.state.staff, 'staff-clerk')).toMatchObject({ role: 'viewer', places: null });
  });

  test('is given only places that are there, and only a hall’s clerk is', () => {
    ONE_ADMIN.when(byAdmin(change('staff-clerk', 'kelurahan', ['atlantis']))).isRefused(
      'place-unknown',
      'atlantis',
    );
    expect(changeStaff.safeParse(change('staff-clerk', 'kelurahan')).success).toBe(false);
    expect(changeStaff.safeParse(change('staff-clerk', 'clerk', ['cipare'])).success).toBe(false);
  });

  test('who has left is none any more, and stays in the list for what they did', () => {
    const after = ONE_ADMIN.after([byAdmin(remove('staff-clerk'))]);
    expect(findMember(after.state.staff, 'staff-clerk')).toBeNull();
    expect(after.state.staff['staff-clerk']).toMatchObject({ role: 'clerk', leftAt: NINE });
  });

  test('who comes back is one again, since when they first came', () => {
    const left = ONE_ADMIN.after([byAdmin(remove('staff-clerk'))]);
    const back = left.joinedBy({ id: 'staff-clerk', role: 'viewer' });
    expect(back.state.staff['staff-clerk']).toEqual({
      role: 'viewer',
      places: null,
      joinedAt: 0,
      leftAt: null,
    });
  });

  test('whom nobody knows, or who has left, can be neither changed, removed, re-admitted nor signed out', () => {
    const left = ONE_ADMIN.after([byAdmin(remove('staff-clerk'))]);
    for (const id of ['staff-clerk', 'staff-nobody', 'constructor', 'toString']) {
      for (const action of [change(id, 'viewer'), remove(id), readmit(id), endSessions(id)]) {
        left.when(byAdmin(action)).isRefused('staff-unknown');
      }
    }
  });

  test('of whom the ledger never heard means a damaged ledger', () => {
    const context = {
      now: NINE,
      tappedAt: NINE,
      actor: ADMIN,
      actionId: 'action-0001',
      slips: [],
      awaiting: [],
      staged: null,
    };
    const orphan = { type: 'staff-removed', staff: 'staff-nobody' } as const;
    expect(() => fold(ONE_ADMIN.state, [orphan], context)).toThrow('staff-nobody');
  });
});

describe('the last administrator', () => {
  test('keeps the role, stays, and keeps the keys: else nobody could let anybody in', () => {
    expect(adminsOf(ONE_ADMIN.state.staff)).toEqual(['staff-admin']);
    for (const action of [change('staff-admin', 'clerk'), remove('staff-admin'), readmit('staff-admin')]) {
      ONE_ADMIN.when(byAdmin(action)).isRefused('last-admin');
    }
    ONE_ADMIN.when(byAdmin(change('staff-admin', 'admin'))).isAccepted();
    ONE_ADMIN.when(byAdmin(endSessions('staff-admin'))).isAccepted();
  });

  test('is not the last beside a second one', () => {
    for (const action of [change('staff-admin', 'clerk'), remove('staff-admin'), readmit('staff-admin')]) {
      TWO_ADMINS.when(byAdmin(action)).isAccepted();
    }
  });

  test('is the last again once the second has left or has another role', () => {
    for (const action of [remove('staff-second'), change('staff-second', 'clerk')]) {
      TWO_ADMINS.after([byAdmin(action)])
        .when(byAdmin(remove('staff-admin')))
        .isRefused('last-admin');
    }
  });
});

describe('signing out everywhere', () => {
  test('is everybody’s own right', () => {
    const office = ONE_ADMIN.joinedBy({ id: 'staff-viewer', role: 'viewer' });
    for (const actor of [VIEWER, CLERK, CIPARE_CLERK, ADMIN]) {
      office
        .when(act(NINE, endSessions(actor.id), { actor }))
        .writes([{ type: 'sessions-ended', staff: actor.id }]);
    }
  });

  test('of a colleague is for whoever manages staff', () => {
    for (const actor of [VIEWER, CLERK, CIPARE_CLERK]) {
      ONE_ADMIN.when(act(NINE, endSessions('staff-admin'), { actor })).isRefused(
        'role-not-allowed',
        'manage-staff',
      );
    }
    ONE_ADMIN.when(byAdmin(endSessions('staff-clerk'))).isAccepted();
  });
});
