import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { staffId } from './member.ts';
import { staffRole } from './roles.ts';

const who = { role: staffRole, places: z.array(placeId).nullable() };

export const staffInvited = z.object({ type: z.literal('staff-invited'), ...who });
/** The operator's terminal made a link for a first, or a lost, administrator. */
export const rescueLinkMade = z.object({ type: z.literal('rescue-link-made') });
/** A link was used up: a passkey stands on a new phone. The one fact that no session wrote. */
export const staffJoined = z.object({
  type: z.literal('staff-joined'),
  staff: staffId,
  ...who,
  by: z.enum(['invitation', 'readmission', 'rescue', 'demo']),
});
export const staffReadmitted = z.object({ type: z.literal('staff-readmitted'), staff: staffId });
export const staffChanged = z.object({ type: z.literal('staff-changed'), staff: staffId, ...who });
export const staffRemoved = z.object({ type: z.literal('staff-removed'), staff: staffId });
export const sessionsEnded = z.object({ type: z.literal('sessions-ended'), staff: staffId });
export type StaffJoined = z.infer<typeof staffJoined>;
export type StaffChanged = z.infer<typeof staffChanged>;
export type StaffRemoved = z.infer<typeof staffRemoved>;
