import { servicesTold } from '#domain/board/service-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import { concerns, type Effect, type Notice } from '#domain/notices/notice';
import { isActive, isOverdue } from '#domain/notices/notice-time';
import type { PlaceId } from '#domain/office/place';
import { may } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';

/** Trouble at a place that this phone does not look at. */
export type Elsewhere =
  | { kind: 'outage'; notice: Notice; places: readonly PlaceId[] }
  /** Set by hand and in force today; `since` is the first of it. */
  | { kind: 'by-hand'; place: PlaceId; effects: readonly Effect[]; since: Instant };

/**
 * What whoever reaches all places must see of the others: running outages, newest first, then what was set by hand.
 * Late news is left out where it already waits for this clerk. Empty for whoever is bound to places.
 */
export function elsewhereOf(
  board: BoardSnapshot,
  actor: DeskView['actor'],
  here: PlaceId,
  now: Instant,
): Elsewhere[] {
  if (actor.places !== null) return [];
  const asked = (notice: Notice): boolean => may(actor, 'write-notices') && isOverdue(notice, now);
  const outages = board.notices
    .filter((notice) => notice.kind === 'outage' && isActive(notice, now))
    .filter((notice) => !concerns(notice, here) && !asked(notice))
    .sort((a, b) => b.publishedAt - a.publishedAt)
    .flatMap((notice): Elsewhere[] =>
      notice.scope === 'all' ? [] : [{ kind: 'outage', notice, places: notice.scope }],
    );
  return [...outages, ...setByHand(board, here, now)];
}

function setByHand(board: BoardSnapshot, here: PlaceId, now: Instant): Elsewhere[] {
  return board.office.places
    .filter(({ id }) => id !== here && Object.hasOwn(board.settings, id))
    .flatMap((place): Elsewhere[] => {
      const held = servicesTold(board, place, now).flatMap(({ service, holds, since, notice }) =>
        notice === null && holds !== 'normal' && since !== null
          ? [{ service: service.id, state: holds, since }]
          : [],
      );
      if (held.length === 0) return [];
      const effects = held.map(({ service, state }) => ({ service, state }));
      const since = Math.min(...held.map((one) => one.since));
      return [{ kind: 'by-hand', place: place.id, effects, since }];
    });
}
