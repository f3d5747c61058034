import type { LedgerEvent } from '../ledger/event.ts';
import type { OfficeState } from '../ledger/state.ts';
import { civilAt } from '../time/civil-time.ts';
import { withHours } from './apply-hours.ts';
import type { HoursChanged } from './change-hours.ts';

export function evolveHours(state: OfficeState, event: LedgerEvent, fact: HoursChanged): OfficeState {
  const { office } = state;
  if (!office) return state;
  return { ...state, office: withHours(office, fact.change, civilAt(event.at, office.zone).date) };
}
