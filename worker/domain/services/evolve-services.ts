import { noteSpoken } from '../confirmation/evolve-confirmation.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { OfficeState } from '../ledger/state.ts';
import type { ServiceSet } from './service-setting.ts';

/** Setting a service to what it already is keeps its `since`: the visitor asks how long, not when it was last tapped. */
export function evolveServiceSet(state: OfficeState, event: LedgerEvent, fact: ServiceSet): OfficeState {
  const here = state.settings[fact.place] ?? {};
  const before = here[fact.service];
  const since = before?.state === fact.state ? before.since : event.at;
  const settings = {
    ...state.settings,
    [fact.place]: {
      ...here,
      [fact.service]: { state: fact.state, since, saidAt: event.tappedAt, note: fact.note },
    },
  };
  return noteSpoken({ ...state, settings }, event, [fact.place]);
}
