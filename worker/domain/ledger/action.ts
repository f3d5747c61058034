import * as z from 'zod';
import { confirmDay } from '../confirmation/confirmation.ts';
import {
  correctNotice,
  publishNotice,
  resolveNotice,
  undoAct,
  updateNotice,
  withdrawNotice,
} from '../notices/notice-actions.ts';
import { retireTemplate, saveTemplate } from '../notices/template.ts';
import { changeHours } from '../office/change-hours.ts';
import { describeOffice } from '../office/describe-office.ts';
import { setService } from '../services/service-setting.ts';
import { publishImport, receiveCards } from '../slips/import-events.ts';
import type { Right } from '../staff/roles.ts';
import { changeStaff, endSessions, inviteStaff, readmitStaff, removeStaff } from '../staff/staff-actions.ts';
import { instant } from '../time/civil-time.ts';

/** Everything staff can ask for. */
export const action = z.discriminatedUnion('type', [
  confirmDay,
  publishNotice,
  updateNotice,
  resolveNotice,
  correctNotice,
  withdrawNotice,
  undoAct,
  setService,
  changeHours,
  saveTemplate,
  retireTemplate,
  receiveCards,
  publishImport,
  describeOffice,
  inviteStaff,
  readmitStaff,
  changeStaff,
  removeStaff,
  endSessions,
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
  'correct-notice': 'write-notices',
  'withdraw-notice': 'write-notices',
  'undo-act': 'write-notices',
  'set-service': 'set-services',
  'change-hours': 'change-hours',
  'save-template': 'edit-templates',
  'retire-template': 'edit-templates',
  'receive-cards': 'receive-cards',
  'publish-import': 'import-slips',
  'describe-office': 'describe-office',
  'invite-staff': 'invite-staff',
  'readmit-staff': 'manage-staff',
  'change-staff': 'manage-staff',
  'remove-staff': 'manage-staff',
  // One's own; a colleague's needs `manage-staff` beside it.
  'end-sessions': 'see-desk',
};
