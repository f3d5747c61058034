import type { BoardSnapshot } from '../board/snapshot.ts';
import { concerns, type Notice } from '../notices/notice.ts';
import { isActive, isOver, overAt, windowsOf } from '../notices/notice-time.ts';
import { findPlace, offers } from '../office/find.ts';
import type { Place, PlaceId } from '../office/place.ts';
import { type CivilDate, type Instant, instantAt } from '../time/civil-time.ts';
import type { HistorySource } from './history-source.ts';
import { noticeSpans } from './notice-spans.ts';
import { type PastNotice, pastNotice } from './past-notice.ts';
import { type PlaceDay, placeDays } from './place-days.ts';
import type { NewsPromise } from './promises.ts';
import {
  type Claim,
  causesOf,
  type Minutes,
  type ServiceHistory,
  serviceHistory,
} from './service-history.ts';

/** What became of the office's promises of news. */
export type PromiseCount = Record<NewsPromise['outcome'], number> & { made: number };

/** Everything `/riwayat` tells of one place; computed, never stored. */
export interface HistoryView {
  place: Place;
  now: Instant;
  days: PlaceDay[];
  /** The first day that anybody wrote down here, where it lies within `days`; null: all of them are told. */
  toldFrom: CivilDate | null;
  openDays: number;
  unconfirmedDays: number;
  services: ServiceHistory[];
  /** Over all services, the largest first. */
  causes: Minutes['causes'];
  /** Newest first. */
  outages: PastNotice[];
  promises: PromiseCount;
}

/**
 * The past of a place, or null for a place the office does not have. Minutes count within opening hours alone; what
 * was withdrawn counts nothing; of a day for which nobody spoke nothing is claimed. Pure.
 *
 * @param board for the office as it is now, and for today's word, of which it hears first
 */
export function historyView(
  source: HistorySource,
  board: Pick<BoardSnapshot, 'office' | 'confirmations'>,
  placeId: PlaceId,
  { now, days: count }: { now: Instant; days: number },
): HistoryView | null {
  const { office } = board;
  const place = findPlace(office, placeId);
  if (!place) return null;
  const { zone } = office;
  const days = placeDays(source, board, placeId, { now, count });
  const here = source.notices.filter((notice) => concerns(notice, placeId) && isPublic(notice, now));
  const claims = [
    ...here.flatMap((notice) => claimsOf(notice, now)),
    ...source.settings.filter((span) => span.place === placeId).map((span) => byHand(span, now)),
  ];
  const services = office.services
    .filter((service) => offers(place, service.id))
    .map((service) => serviceHistory(service, days, claims, zone));
  const first = days[0]?.date;
  const from = first === undefined ? now : instantAt(first, 0, zone);
  const outages = here
    .filter((notice) => isTroubleSince(notice, from, now))
    .sort((a, b) => b.startedAt - a.startedAt)
    .map((notice) => pastNotice(notice, source, place, { now, zone, running: isRunning(notice, now) }));
  const firstTold = days.findIndex((day) => day.kind !== 'untold');
  return {
    place,
    now,
    days,
    toldFrom: firstTold > 0 ? (days[firstTold]?.date ?? null) : null,
    openDays: days.filter((day) => day.openMinutes > 0).length,
    unconfirmedDays: days.filter((day) => day.unconfirmed).length,
    services,
    causes: causesOf(services.flatMap((one) => one.causes)),
    outages,
    promises: countPromises(outages.flatMap((one) => one.promises)),
  };
}

/** Published for a later moment, nobody may read it yet. */
function isPublic({ visibleFrom }: Notice, now: Instant): boolean {
  return (visibleFrom ?? 0) <= now;
}

function claimsOf(notice: Notice, now: Instant): Claim[] {
  const planned = notice.kind !== 'outage';
  return noticeSpans(notice, now).map((span) => ({ ...span, planned, cause: notice.cause ?? 'other' }));
}

function byHand(span: HistorySource['settings'][number], now: Instant): Claim {
  const { service, state, since, until } = span;
  return { service, state, planned: false, cause: 'by-hand', from: since, to: Math.min(until ?? now, now) };
}

/** An outage or planned work, told since `from` and begun by now. */
function isTroubleSince(notice: Notice, from: Instant, now: Instant): boolean {
  if (notice.kind !== 'outage' && notice.kind !== 'maintenance') return false;
  const begun = windowsOf(notice)[0]?.from ?? notice.startedAt;
  return begun <= now && Math.min(overAt(notice), now) >= from;
}

/** Between two times of what repeats it is not running, and not over either: it reads as over until it comes again. */
function isRunning(notice: Notice, now: Instant): boolean {
  return isActive(notice, now) && !isOver(notice, now);
}

function countPromises(promises: readonly NewsPromise[]): PromiseCount {
  const count: PromiseCount = { made: promises.length, kept: 0, moved: 0, late: 0, pending: 0 };
  for (const { outcome } of promises) count[outcome] += 1;
  return count;
}
