import type { LedgerEvent } from '../ledger/event.ts';
import type { OfficeState } from '../ledger/state.ts';
import type { Notice } from '../notices/notice.ts';
import type { PlaceId } from '../office/place.ts';
import type { ServiceId } from '../services/service.ts';
import { civilAt } from '../time/civil-time.ts';
import type { SettingSpan } from './history-source.ts';

/** Places whose day was silent before the event and is not after it. */
export function newlySpoken(before: OfficeState, after: OfficeState, event: LedgerEvent): PlaceId[] {
  if (!after.office || before.confirmations === after.confirmations) return [];
  const today = civilAt(event.at, after.office.zone).date;
  return Object.entries(after.confirmations)
    .filter(([place, { on }]) => on === today && before.confirmations[place]?.on !== today)
    .map(([place]) => place);
}

/** Places that an act alone had spoken for today, and that are silent again now that it is undone. */
export function silentAgain(before: OfficeState, after: OfficeState, event: LedgerEvent): PlaceId[] {
  if (!after.office || event.fact.type !== 'act-undone') return [];
  const today = civilAt(event.at, after.office.zone).date;
  return Object.entries(before.confirmations)
    .filter(([place, { on }]) => on === today && after.confirmations[place]?.on !== today)
    .map(([place]) => place);
}

/** The notice an event speaks of, as it stands after it. */
export function noticeTold(after: OfficeState, { fact }: LedgerEvent): Notice | null {
  switch (fact.type) {
    case 'notice-published':
      return after.notices[fact.notice.id] ?? null;
    case 'notice-updated':
    case 'notice-resolved':
    case 'notice-corrected':
    case 'notice-withdrawn':
    case 'act-undone':
      return after.notices[fact.notice] ?? null;
    default:
      return null;
  }
}

/** What ended and what began of the services set by hand. Setting a service anew to what it is changes nothing. */
export function settingChanges(
  before: OfficeState,
  after: OfficeState,
): { ended: { place: PlaceId; service: ServiceId }[]; begun: SettingSpan[] } {
  if (before.settings === after.settings) return { ended: [], begun: [] };
  const old = settingsIn(before);
  const fresh = settingsIn(after);
  const same = (a: SettingSpan) => (b: SettingSpan) =>
    a.place === b.place && a.service === b.service && a.state === b.state && a.since === b.since;
  return {
    ended: old.filter((span) => !fresh.some(same(span))),
    begun: fresh.filter((span) => !old.some(same(span))),
  };
}

/** Everything set by hand that is not as it should be. */
export function settingsIn(state: OfficeState): SettingSpan[] {
  return Object.entries(state.settings).flatMap(([place, set]) =>
    Object.entries(set).flatMap(([service, { state: told, since }]) =>
      told === 'normal' ? [] : [{ place, service, state: told, since, until: null }],
    ),
  );
}
