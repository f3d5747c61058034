import * as z from 'zod';
import { dayConfirmed } from '../confirmation/confirmation.ts';
import { noticePublished, noticeResolved, noticeUpdated } from '../notices/notice-events.ts';
import { officeDescribed } from '../office/describe-office.ts';
import { serviceSet } from '../services/service-setting.ts';
import { batchImported, cardsReceived, importOpened } from '../slips/import-events.ts';
import { staffInvited } from '../staff/invite-staff.ts';
import { role } from '../staff/roles.ts';
import { instant } from '../time/civil-time.ts';

/** Everything that can have happened. */
export const fact = z.discriminatedUnion('type', [
  officeDescribed,
  dayConfirmed,
  noticePublished,
  noticeUpdated,
  noticeResolved,
  serviceSet,
  importOpened,
  batchImported,
  cardsReceived,
  staffInvited,
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
  fact,
});
export type LedgerEvent = z.infer<typeof ledgerEvent>;
