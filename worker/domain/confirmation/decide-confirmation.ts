import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import type { OfficeState } from '../ledger/state.ts';
import { concerns } from '../notices/notice.ts';
import { isActive } from '../notices/notice-time.ts';
import type { Office } from '../office/office.ts';
import { type ConfirmDay, speaksForToday } from './confirmation.ts';

/**
 * The morning's answer for some places. "Semua normal" beside an outage that is still active there is
 * refused: the board would contradict itself; the outage is resolved first, or said to be the same.
 * Places that are shut today are passed over; when all are, there is nothing to confirm.
 */
export function decideConfirmDay(
  action: ConfirmDay,
  office: Office,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  const places = action.places.filter((place) => speaksForToday(office, place, context));
  if (places.length === 0) return refuse('day-not-begun');
  if (action.finding === 'all-normal') {
    const active = Object.values(state.notices).find(
      (notice) =>
        notice.kind === 'outage' &&
        isActive(notice, context.now) &&
        places.some((place) => concerns(notice, place)),
    );
    if (active) return refuse('notice-still-active', active.id);
  }
  return [{ type: 'day-confirmed', places, finding: action.finding }];
}
