import * as z from 'zod';
import { dayConfirmed } from '../confirmation/confirmation.ts';
import {
  actUndone,
  noticeCorrected,
  noticePublished,
  noticeResolved,
  noticeUpdated,
  noticeWithdrawn,
} from '../notices/notice-events.ts';
import { templateSaved } from '../notices/template.ts';
import { hoursChanged } from '../office/change-hours.ts';
import { officeDescribed } from '../office/describe-office.ts';
import { serviceSet } from '../services/service-setting.ts';
import { batchImported, cardsReceived, importOpened } from '../slips/import-events.ts';
import { role } from '../staff/roles.ts';
import {
  rescueLinkMade,
  sessionsEnded,
  staffChanged,
  staffInvited,
  staffJoined,
  staffReadmitted,
  staffRemoved,
} from '../staff/staff-events.ts';
import { instant } from '../time/civil-time.ts';

/** Everything that can have happened. */
export const fact = z.discriminatedUnion('type', [
  officeDescribed,
  dayConfirmed,
  noticePublished,
  noticeUpdated,
  noticeResolved,
  noticeCorrected,
  noticeWithdrawn,
  actUndone,
  serviceSet,
  hoursChanged,
  templateSaved,
  importOpened,
  batchImported,
  cardsReceived,
  staffInvited,
  rescueLinkMade,
  staffJoined,
  staffReadmitted,
  staffChanged,
  staffRemoved,
  sessionsEnded,
]);
export type Fact = z.infer<typeof fact>;

/**
 * A line of the ledger. `(epoch, seq)` numbers it for ever: a Desk rebuilt from KV starts a new epoch.
 * `actor` is an id; the name that belongs to it stands elsewhere, where it can be erased.
 */
export const ledgerEvent = z.object({
  epoch: z.int().min(1),
  seq: z.int().min(1),
  at: instant,
  tappedAt: instant,
  actor: z.string(),
  role,
  actionId: z.string(),
  /** What it was done on, roughly ("Android, Chrome"); null where nobody knows. */
  device: z.string().max(60).nullable().default(null),
  fact,
});
export type LedgerEvent = z.infer<typeof ledgerEvent>;
