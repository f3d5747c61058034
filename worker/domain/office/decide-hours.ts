import type { Context, PlacesTouched } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import type { Refusal } from '../ledger/refusal.ts';
import type { ChangeHours, HoursChange } from './change-hours.ts';
import type { Office } from './office.ts';

/** Why hours may not be changed so, or that they are. */
export function decideChangeHours(action: ChangeHours, _office: Office, _context: Context): Fact[] | Refusal {
  return [{ type: 'hours-changed', change: action.change }];
}

/** The places whose doors a change moves: what a kelurahan clerk may change is their own alone. */
export function placesOfHours(change: HoursChange): PlacesTouched {
  switch (change.kind) {
    case 'weekly':
      return change.place === null ? 'all' : [change.place];
    case 'closure':
      return change.closure.places;
    case 'lift-closure':
      return change.places;
    case 'season':
      return change.season.places;
    case 'end-season':
    case 'holiday':
      return 'all';
  }
}
