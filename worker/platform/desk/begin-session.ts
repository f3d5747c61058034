import { findMember, type StaffId } from '#domain/staff/member';
import type { StaffJoined } from '#domain/staff/staff-events';
import type { Instant } from '#domain/time/civil-time';
import type { AtDoor } from '../desk-calls.ts';
import { digestOf, randomToken } from '../digest.ts';
import type { DeskParts } from './desk-parts.ts';

/** Whoever comes in, and what they are. */
type Entered = Pick<StaffJoined, 'staff' | 'role' | 'places'>;

/** A session to be, and the one of the same phone that it ends: both by their digests. */
export interface NewSession {
  token: string;
  digest: string;
  replaces: string | null;
}

export async function newSession(at: AtDoor): Promise<NewSession> {
  const token = randomToken();
  const [digest, replaces] = await Promise.all([
    digestOf(token),
    at.replaces === null ? null : digestOf(at.replaces),
  ]);
  return { token, digest, replaces };
}

/** Lets somebody in. @param passkey what they came in by; null: the demo's way, without a key */
export function beginSession(
  door: DeskParts['door'],
  who: Entered,
  { digest, replaces }: NewSession,
  passkey: string | null,
  { device }: AtDoor,
  now: Instant,
): void {
  if (replaces !== null) door.sessions.end(replaces);
  door.sessions.begin(digest, { staff: who.staff, device }, passkey, now);
  if (who.role === 'admin' && passkey !== null) door.links.dropFirst();
}

/** What a colleague is now; null when they are none any more. */
export function memberOf(colleagues: Parameters<typeof findMember>[0], staff: StaffId): Entered | null {
  const member = findMember(colleagues, staff);
  return member && { staff, role: member.role, places: member.places };
}
