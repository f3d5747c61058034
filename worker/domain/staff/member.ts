import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';
import { staffRole } from './roles.ts';

export const staffId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{2,39}$/);
export type StaffId = z.infer<typeof staffId>;

/** A colleague, by id alone: the name stands in a table of its own, where it can be erased. */
export const member = z.object({
  role: staffRole,
  places: z.array(placeId).nullable(),
  joinedAt: instant,
  leftAt: instant.nullable(),
});
export type Member = z.infer<typeof member>;

/** A colleague who is still here; null for a stranger and for whoever has left. */
export function findMember(staff: Record<StaffId, Member>, id: StaffId): Member | null {
  const found = Object.hasOwn(staff, id) ? staff[id] : undefined;
  return found && found.leftAt === null ? found : null;
}

/** Administrators who are still here. */
export function adminsOf(staff: Record<StaffId, Member>): StaffId[] {
  return Object.keys(staff).filter((id) => findMember(staff, id)?.role === 'admin');
}
