import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import type { OfficeState } from '../ledger/state.ts';
import { adminsOf, findMember, type StaffId } from './member.ts';
import { may } from './roles.ts';
import type { ChangeStaff, EndSessions, ReadmitStaff, RemoveStaff } from './staff-actions.ts';

/** The keys of whoever is re-admitted end at once. The last administrator's must not: should the link be lost too, nobody could make another. */
export function decideReadmitStaff(action: ReadmitStaff, state: OfficeState): Fact[] | Refusal {
  if (!findMember(state.staff, action.staff)) return refuse('staff-unknown');
  if (isLastAdmin(state, action.staff)) return refuse('last-admin');
  return [{ type: 'staff-readmitted', staff: action.staff }];
}

/** An office without an administrator could let nobody in again: the last one keeps the role. */
export function decideChangeStaff(action: ChangeStaff, state: OfficeState): Fact[] | Refusal {
  const { staff, role, places } = action;
  if (!findMember(state.staff, staff)) return refuse('staff-unknown');
  if (role !== 'admin' && isLastAdmin(state, staff)) return refuse('last-admin');
  return [{ type: 'staff-changed', staff, role, places }];
}

export function decideRemoveStaff(action: RemoveStaff, state: OfficeState): Fact[] | Refusal {
  if (!findMember(state.staff, action.staff)) return refuse('staff-unknown');
  if (isLastAdmin(state, action.staff)) return refuse('last-admin');
  return [{ type: 'staff-removed', staff: action.staff }];
}

export function decideEndSessions(
  action: EndSessions,
  state: OfficeState,
  { actor }: Context,
): Fact[] | Refusal {
  if (action.staff !== actor.id && !may(actor, 'manage-staff'))
    return refuse('role-not-allowed', 'manage-staff');
  if (!findMember(state.staff, action.staff)) return refuse('staff-unknown');
  return [{ type: 'sessions-ended', staff: action.staff }];
}

function isLastAdmin(state: OfficeState, staff: StaffId): boolean {
  const admins = adminsOf(state.staff);
  return admins.length === 1 && admins[0] === staff;
}
