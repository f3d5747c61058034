import type { Fact } from '#domain/ledger/event';
import type { OfficeState } from '#domain/ledger/state';
import { findMember, type StaffId } from '#domain/staff/member';
import { may } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { randomToken } from '../digest.ts';
import type { Door } from './door.ts';

/** An id without a meaning. */
export function newStaffId(): StaffId {
  return `staff-${randomToken().slice(0, 10)}`;
}

/**
 * What a fact about staff changes at the door, in the transaction that writes the fact.
 * @param made by whom, and the digest of the link that this act makes
 * @param state with the fact in it
 * @returns the colleagues whose phones must hear of it
 */
export function applyAtDoor(
  fact: Fact,
  made: { by: StaffId; linkDigest: string },
  state: OfficeState,
  door: Door,
  now: Instant,
): StaffId[] {
  switch (fact.type) {
    case 'staff-invited': {
      const { role, places } = fact;
      const link = { kind: 'invitation' as const, staff: newStaffId(), role, places };
      door.links.make(made.linkDigest, link, made.by, now);
      return [];
    }
    case 'staff-readmitted': {
      const member = findMember(state.staff, fact.staff);
      putOut(fact.staff, door);
      if (member) {
        const { role, places } = member;
        const link = { kind: 'readmission' as const, staff: fact.staff, role, places };
        door.links.make(made.linkDigest, link, made.by, now);
      }
      return [fact.staff];
    }
    case 'staff-removed':
      putOut(fact.staff, door);
      door.links.dropOf(fact.staff);
      door.names.left(fact.staff, now);
      return [fact.staff];
    case 'sessions-ended':
      door.sessions.endAll(fact.staff);
      door.links.dropMadeBy(fact.staff);
      return [fact.staff];
    case 'staff-changed': {
      const member = findMember(state.staff, fact.staff);
      if (!member || !may(member, 'invite-staff')) door.links.dropMadeBy(fact.staff);
      return [fact.staff];
    }
    default:
      return [];
  }
}

/** Neither a key of theirs opens the door any more, nor a link that whoever held their phone may have made. */
function putOut(staff: StaffId, door: Door): void {
  door.passkeys.dropAll(staff);
  door.sessions.endAll(staff);
  door.links.dropMadeBy(staff);
}
