import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { staffId } from './member.ts';
import { staffRole } from './roles.ts';

const rolePlaces = { role: staffRole, places: z.array(placeId).min(1).max(20).nullable() };
const BOUND = { error: 'a kelurahan clerk has places of their own, the others have none' };
function isBound(who: { role: z.infer<typeof staffRole>; places: string[] | null }): boolean {
  return (who.role === 'kelurahan') === (who.places !== null);
}

/** Make a one-time link for a colleague to be. The link's secret is the Desk's; the ledger knows only that it was made. */
export const inviteStaff = z
  .strictObject({ type: z.literal('invite-staff'), ...rolePlaces })
  .refine(isBound, BOUND);

/** A colleague lost their phone: its passkeys and sessions end at once, and a one-time link lets a new phone in. */
export const readmitStaff = z.strictObject({ type: z.literal('readmit-staff'), staff: staffId });
export type ReadmitStaff = z.infer<typeof readmitStaff>;

export const changeStaff = z
  .strictObject({ type: z.literal('change-staff'), staff: staffId, ...rolePlaces })
  .refine(isBound, BOUND);
export type ChangeStaff = z.infer<typeof changeStaff>;

/** They have left: nothing of theirs opens the door any more. */
export const removeStaff = z.strictObject({ type: z.literal('remove-staff'), staff: staffId });
export type RemoveStaff = z.infer<typeof removeStaff>;

/** Sign out everywhere: all sessions of one's own, or, for whoever manages staff, of a colleague. Passkeys stay. */
export const endSessions = z.strictObject({ type: z.literal('end-sessions'), staff: staffId });
export type EndSessions = z.infer<typeof endSessions>;
