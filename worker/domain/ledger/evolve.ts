import { evolveConfirmed } from '../confirmation/evolve-confirmation.ts';
import {
  evolveCorrected,
  evolvePublished,
  evolveResolved,
  evolveUndone,
  evolveUpdated,
  evolveWithdrawn,
} from '../notices/evolve-notices.ts';
import { evolveHours } from '../office/evolve-hours.ts';
import { evolveServiceSet } from '../services/evolve-services.ts';
import { evolveJoined, evolveRemoved, evolveStaffChanged } from '../staff/evolve-staff.ts';
import type { LedgerEvent } from './event.ts';
import type { OfficeState } from './state.ts';

/** Imports listed on the staff phone; older ones stay in the ledger alone. */
const BATCHES_KEPT = 12;

/** The state after one more event. Total: an event this code does not know is a compile error here and throws at run time. */
export function evolve(state: OfficeState, event: LedgerEvent): OfficeState {
  const { fact } = event;
  switch (fact.type) {
    case 'office-described':
      return { ...state, office: fact.office };
    case 'day-confirmed':
      return evolveConfirmed(state, event, fact);
    case 'notice-published':
      return evolvePublished(state, event, fact);
    case 'notice-updated':
      return evolveUpdated(state, event, fact);
    case 'notice-resolved':
      return evolveResolved(state, event, fact);
    case 'notice-corrected':
      return evolveCorrected(state, event, fact);
    case 'notice-withdrawn':
      return evolveWithdrawn(state, event, fact);
    case 'act-undone':
      return evolveUndone(state, event, fact);
    case 'hours-changed':
      return evolveHours(state, event, fact);
    case 'template-saved':
      return { ...state, templates: { ...state.templates, [fact.template.id]: fact.template } };
    case 'staff-joined':
      return evolveJoined(state, event, fact);
    case 'staff-changed':
      return evolveStaffChanged(state, fact);
    case 'staff-removed':
      return evolveRemoved(state, event, fact);
    case 'service-set':
      return evolveServiceSet(state, event, fact);
    case 'batch-imported':
      return { ...state, batches: [fact.batch, ...state.batches].slice(0, BATCHES_KEPT) };
    // What these change is kept beside the fold: staged rows and slip facts in their own tables, links, passkeys and sessions with their secrets.
    case 'import-opened':
    case 'cards-received':
    case 'staff-invited':
    case 'rescue-link-made':
    case 'staff-readmitted':
    case 'sessions-ended':
      return state;
    default:
      return unknownEvent(fact);
  }
}

function unknownEvent(fact: never): never {
  throw new Error(`unknown event in the ledger: ${JSON.stringify(fact).slice(0, 80)}`);
}
