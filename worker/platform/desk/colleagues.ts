import type { Colleague } from '#domain/staff/colleague';
import type { Member, StaffId } from '#domain/staff/member';
import type { Instant } from '#domain/time/civil-time';
import type { Door } from './door.ts';
import type { LedgerStore } from './ledger-store.ts';

/** A colleague with name, keys and open sessions, as their own phone and an administrator's show them. */
export function colleagueOf(staff: StaffId, member: Member, door: Door, now: Instant): Colleague {
  return {
    ...member,
    id: staff,
    name: door.names.of(staff),
    passkeys: door.passkeys
      .of(staff)
      .map(({ id, device, madeAt, usedAt }) => ({ id, device, madeAt, usedAt })),
    sessions: door.sessions.count(staff, now),
  };
}

/** All who are here, in the order in which they came. */
export function colleaguesOf(ledger: LedgerStore, door: Door, now: Instant): Colleague[] {
  return Object.entries(ledger.state.staff)
    .filter(([, member]) => member.leftAt === null)
    .sort(([, a], [, b]) => a.joinedAt - b.joinedAt)
    .map(([staff, member]) => colleagueOf(staff, member, door, now));
}
