import type { LedgerEvent } from '../ledger/event.ts';
import type { OfficeState } from '../ledger/state.ts';
import type { Scope } from '../notices/notice.ts';
import type { ServiceId } from '../services/service.ts';
import type { ServiceSetting } from '../services/service-setting.ts';
import { civilAt, type Instant } from '../time/civil-time.ts';
import { type DayConfirmed, speaksForToday } from './confirmation.ts';

/** Notes that somebody spoke for these places today. Words said at night, on a day off, or yesterday and heard only now, confirm nothing. */
export function noteSpoken(state: OfficeState, event: LedgerEvent, places: Scope): OfficeState {
  const { office } = state;
  if (!office) return state;
  const on = civilAt(event.at, office.zone).date;
  const spoken = office.places
    .filter((place) => places === 'all' || places.includes(place.id))
    .filter((place) => speaksForToday(office, place.id, { tappedAt: event.tappedAt, now: event.at }))
    .map((place) => [place.id, { on, at: event.at, by: event.role }] as const);
  return { ...state, confirmations: { ...state.confirmations, ...Object.fromEntries(spoken) } };
}

/**
 * "Semua normal" also lifts what was set by hand at those places; "masih sama" leaves it. Tapped before the setting
 * and heard after it, it knew nothing of it and leaves it too.
 */
export function evolveConfirmed(state: OfficeState, event: LedgerEvent, fact: DayConfirmed): OfficeState {
  const spoken = noteSpoken(state, event, fact.places);
  if (fact.finding === 'still-the-same') return spoken;
  const settings = Object.entries(state.settings)
    .map(
      ([place, set]) => [place, fact.places.includes(place) ? saidAfter(set, event.tappedAt) : set] as const,
    )
    .filter(([, set]) => Object.keys(set).length > 0);
  return { ...spoken, settings: Object.fromEntries(settings) };
}

function saidAfter(
  set: Record<ServiceId, ServiceSetting>,
  tappedAt: Instant,
): Record<ServiceId, ServiceSetting> {
  return Object.fromEntries(Object.entries(set).filter(([, setting]) => setting.saidAt > tappedAt));
}
