import type { LedgerEvent } from '../ledger/event.ts';
import type { OfficeState } from '../ledger/state.ts';
import type { Member, StaffId } from './member.ts';
import type { StaffChanged, StaffJoined, StaffRemoved } from './staff-events.ts';

export function evolveJoined(state: OfficeState, event: LedgerEvent, fact: StaffJoined): OfficeState {
  const { staff, role, places } = fact;
  const joinedAt = state.staff[staff]?.joinedAt ?? event.at;
  return withMember(state, staff, { role, places, joinedAt, leftAt: null });
}

export function evolveStaffChanged(state: OfficeState, fact: StaffChanged): OfficeState {
  const { staff, role, places } = fact;
  return withMember(state, staff, { ...known(state, staff), role, places });
}

export function evolveRemoved(state: OfficeState, event: LedgerEvent, fact: StaffRemoved): OfficeState {
  return withMember(state, fact.staff, { ...known(state, fact.staff), leftAt: event.at });
}

function withMember(state: OfficeState, id: StaffId, member: Member): OfficeState {
  return { ...state, staff: { ...state.staff, [id]: member } };
}

function known(state: OfficeState, id: StaffId): Member {
  const member = Object.hasOwn(state.staff, id) ? state.staff[id] : undefined;
  if (!member) throw new Error(`the ledger names a colleague who never joined: ${id}`);
  return member;
}
