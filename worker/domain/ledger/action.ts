import * as z from 'zod';
import { confirmDay } from '../confirmation/confirmation.ts';
import { publishNotice, resolveNotice, updateNotice } from '../notices/notice-actions.ts';
import { describeOffice } from '../office/describe-office.ts';
import { setService } from '../services/service-setting.ts';
import { publishImport, receiveCards } from '../slips/import-events.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import type { Right } from '../staff/roles.ts';
import { instant } from '../time/civil-time.ts';

/** Everything staff can ask for. */
export const action = z.discriminatedUnion('type', [
  confirmDay,
  publishNotice,
  updateNotice,
  resolveNotice,
  setService,
  receiveCards,
  publishImport,
  describeOffice,
  inviteStaff,
]);
export type Action = z.infer<typeof action>;

/** Made on the phone when the thumb comes down; the same id twice gets the same answer. */
export const actionId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/);

/** What a phone posts to `/api/actions`. */
export const postedAction = z.strictObject({ id: actionId, tappedAt: instant, action });
export type PostedAction = z.infer<typeof postedAction>;

/** The right each action needs. */
export const RIGHT_OF: Record<Action['type'], Right> = {
  'confirm-day': 'confirm-day',
  'publish-notice': 'write-notices',
  'update-notice': 'write-notices',
  'resolve-notice': 'write-notices',
  'set-service': 'set-services',
  'receive-cards': 'receive-cards',
  'publish-import': 'import-slips',
  'describe-office': 'describe-office',
  'invite-staff': 'invite-staff',
};
