import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { role } from './roles.ts';

/** Make a one-time link for a colleague. The link's secret is the Desk's; the ledger knows only that it was made. */
export const inviteStaff = z
  .strictObject({
    type: z.literal('invite-staff'),
    role,
    places: z.array(placeId).min(1).max(20).nullable(),
  })
  .refine((invite) => (invite.role === 'kelurahan') === (invite.places !== null), {
    error: 'a kelurahan clerk has places of their own, the others have none',
  });

export const staffInvited = z.object({
  type: z.literal('staff-invited'),
  role,
  places: z.array(placeId).nullable(),
});
