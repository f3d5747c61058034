import type { OfficeState } from '../ledger/state.ts';
import type { HoursChanged } from './change-hours.ts';

export function evolveHours(state: OfficeState, _fact: HoursChanged): OfficeState {
  return state;
}
