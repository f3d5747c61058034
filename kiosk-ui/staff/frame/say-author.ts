import type { Role } from '#domain/staff/roles';
import type { Speech } from './desk-context.ts';

/** Whose word it was, among colleagues: the public reads "petugas kantor" for an administrator, staff read what it is. */
export function sayAuthor(by: Role, speech: Speech): string {
  return by === 'admin' ? speech.staff.role.admin.toLowerCase() : speech.public.board.by[by];
}
