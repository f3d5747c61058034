import type { Confirmation } from '../confirmation/confirmation.ts';
import type { Notice, NoticeId } from '../notices/notice.ts';
import type { Template, TemplateId } from '../notices/template.ts';
import type { Undoable } from '../notices/undoable.ts';
import type { Office } from '../office/office.ts';
import type { PlaceId } from '../office/place.ts';
import type { ServiceId } from '../services/service.ts';
import type { ServiceSetting } from '../services/service-setting.ts';
import type { Batch } from '../slips/import-events.ts';
import type { Member, StaffId } from '../staff/member.ts';

/** The office as its ledger tells it: the fold of all events. Plain data, so that it can be kept and compared. */
export interface OfficeState {
  office: Office | null;
  notices: Record<NoticeId, Notice>;
  confirmations: Record<PlaceId, Confirmation>;
  /** What staff said of a service by hand; absent is normal. */
  settings: Record<PlaceId, Record<ServiceId, ServiceSetting>>;
  /** Newest first. */
  batches: Batch[];
  /** Colleagues, by id; those who have left are among them. */
  staff: Record<StaffId, Member>;
  /** What the office changed or added; the seeds are code (`templatesOf`). */
  templates: Record<TemplateId, Template>;
  /** Acts of the last seconds that may still be taken back. */
  undoable: Undoable[];
}

/** A notice by its id, which a phone made up: the names every object inherits are no notices. */
export function findNotice(state: OfficeState, id: NoticeId): Notice | null {
  return Object.hasOwn(state.notices, id) ? (state.notices[id] ?? null) : null;
}

export const EMPTY_STATE: OfficeState = {
  office: null,
  notices: {},
  confirmations: {},
  settings: {},
  batches: [],
  staff: {},
  templates: {},
  undoable: [],
};
