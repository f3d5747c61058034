import { isConfirmed } from '../confirmation/confirmation.ts';
import { concerns, type Notice } from '../notices/notice.ts';
import { isActive, isJustWithdrawn, isOverdue, isTold, windowAhead } from '../notices/notice-time.ts';
import { findPlace } from '../office/find.ts';
import { dayHasBegun, type Opening, openingAt } from '../office/opening.ts';
import type { Place, PlaceId } from '../office/place.ts';
import type { Service } from '../services/service.ts';
import { type ServiceState, worstOf } from '../services/service-state.ts';
import { type CivilDate, civilAt, type Instant } from '../time/civil-time.ts';
import { nextChange } from './next-change.ts';
import { type ServiceView, servicesTold } from './service-view.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** The one thing a person walking in must know, coded; words/ says it. */
export type Headline =
  | { code: 'all-open' }
  /** Every service here is open, and an outage touches what this place does not offer. */
  | { code: 'open-beside-outage' }
  | { code: 'service-stopped' | 'service-limited'; service: Service; others: number }
  | { code: 'all-stopped' }
  | { code: 'unconfirmed' }
  | { code: 'on-break'; until: Instant }
  | { code: 'opens-later'; at: Instant }
  | { code: 'closed'; until: Instant | null };

/** Whether somebody has spoken for today. */
export interface DayView {
  confirmed: boolean;
  /** When staff last spoke, of whichever day; null: never. */
  lastAt: Instant | null;
  lastOn: CivilDate | null;
}

/** Everything a screen at one place shows at one moment; computed, never stored. */
export interface BoardView {
  place: Place;
  now: Instant;
  state: ServiceState;
  headline: Headline;
  services: ServiceView[];
  /** The notice the headline speaks of: mostly an outage. */
  lead: Notice | null;
  /** Further active notices, outages first, then newest first. */
  others: Notice[];
  /** Announced and not begun, soonest first; of what repeats, between two times. */
  ahead: Notice[];
  /** Taken back within the last half hour: whoever read them learns that it was not so. */
  withdrawn: Notice[];
  /** The promise of the next news on `lead`. */
  nextNews: { at: Instant; overdue: boolean } | null;
  opening: Opening;
  day: DayView;
  /** The next instant at which the clock alone changes this view. */
  changesAt: Instant | null;
}

/** The board of a place at a moment, or null for a place the office does not have. Pure: kiosk, phone and Worker show the same. */
export function boardView(board: BoardSnapshot, placeId: PlaceId, now: Instant): BoardView | null {
  const { office } = board;
  const place = findPlace(office, placeId);
  if (!place) return null;
  const opening = openingAt(office, place, now);
  const last = board.confirmations[placeId];
  const day: DayView = {
    confirmed: isConfirmed(office, last, now),
    lastAt: last?.at ?? null,
    lastOn: last?.on ?? null,
  };
  const services = servicesTold(board, place, now).map((view) => ({
    ...view,
    state: shownState(view, opening, day.confirmed, now),
  }));
  const here = board.notices.filter((notice) => concerns(notice, placeId)).sort(byWeight);
  const notices = here.filter((notice) => isActive(notice, now) && isTold(notice, now));
  const state = worstOf(services.map((view) => view.state));
  const lead = leadOf(state, services, notices);
  return {
    place,
    now,
    state,
    headline: headlineOf(state, services, lead, opening, now, office.zone),
    services,
    lead,
    others: notices.filter((notice) => notice !== lead),
    ahead: here
      .filter((notice) => isTold(notice, now) && !isActive(notice, now))
      .sort((a, b) => comesAt(a, now) - comesAt(b, now)),
    withdrawn: here.filter((notice) => isJustWithdrawn(notice, now)),
    nextNews: lead?.nextUpdateAt ? { at: lead.nextUpdateAt, overdue: isOverdue(lead, now) } : null,
    opening,
    day,
    changesAt: nextChange(board, place, opening, now),
  };
}

/**
 * What the clock makes of staff's words. From half an hour before opening a day nobody has spoken for is
 * `unconfirmed`, but an outage that was not taken back goes on showing.
 */
function shownState(view: ServiceView, opening: Opening, confirmed: boolean, now: Instant): ServiceState {
  const begun = dayHasBegun(opening, now);
  if (!begun) return 'closed';
  if (view.holds !== 'normal') return opening.onBreak ? 'closed' : view.holds;
  if (!confirmed) return 'unconfirmed';
  return opening.open ? 'normal' : 'closed';
}

/**
 * Of the notices, weightiest first, the one that brings a board into its state, even where a hand stopped another
 * service first: cause and next news must not vanish. On an open board: an outage of what is not offered here.
 */
function leadOf(
  state: ServiceState,
  services: readonly ServiceView[],
  notices: readonly Notice[],
): Notice | null {
  if (state === 'normal') return notices.find((notice) => notice.kind === 'outage') ?? null;
  if (state !== 'stopped' && state !== 'limited') return null;
  const such = services.filter((view) => view.state === state);
  return notices.find((notice) => such.some((view) => view.notice === notice.id)) ?? null;
}

function headlineOf(
  state: ServiceState,
  services: readonly ServiceView[],
  lead: Notice | null,
  opening: Opening,
  now: Instant,
  zone: 'WIB' | 'WITA' | 'WIT',
): Headline {
  if (state === 'normal') return { code: lead === null ? 'all-open' : 'open-beside-outage' };
  if (state === 'unconfirmed') return { code: 'unconfirmed' };
  if (state === 'closed') {
    const until = opening.opensNext;
    if (until !== null && opening.onBreak) return { code: 'on-break', until };
    const sameDay = until !== null && civilAt(until, zone).date === civilAt(now, zone).date;
    return sameDay ? { code: 'opens-later', at: until } : { code: 'closed', until };
  }
  const such = services.filter((view) => view.state === state);
  if (state === 'stopped' && such.length === services.length && such.length > 1)
    return { code: 'all-stopped' };
  // The notice names its services in order of weight; the first is what most people came for.
  const first = lead?.effects
    .map((e) => such.find((v) => v.service.id === e.service))
    .find((v) => v !== undefined);
  const named = first ?? such[0];
  if (!named) throw new Error('a board state that no service has');
  const code = state === 'stopped' ? 'service-stopped' : 'service-limited';
  return { code, service: named.service, others: such.length - 1 };
}

function comesAt(notice: Notice, now: Instant): Instant {
  return windowAhead(notice, now)?.from ?? now;
}

function byWeight(a: Notice, b: Notice): number {
  const outage = Number(b.kind === 'outage') - Number(a.kind === 'outage');
  return outage || b.publishedAt - a.publishedAt;
}
