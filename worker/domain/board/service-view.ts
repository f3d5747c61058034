import { isConfirmed } from '../confirmation/confirmation.ts';
import { concerns, type Notice, type NoticeId } from '../notices/notice.ts';
import { isTold, windowAt } from '../notices/notice-time.ts';
import { offers } from '../office/find.ts';
import type { Place } from '../office/place.ts';
import type { Service, ServiceId } from '../services/service.ts';
import { isWorse, type ServiceState, type ToldState } from '../services/service-state.ts';
import type { Instant } from '../time/civil-time.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** One service at one place, as a screen shows it. */
export interface ServiceView {
  service: Service;
  state: ServiceState;
  /** What staff's words make of it today, whatever the hour: open doors or not, a stopped service is stopped. */
  holds: ToldState;
  /** Since when it is limited or stopped; null otherwise. */
  since: Instant | null;
  /** The notice that says so; null where staff set it by hand. */
  notice: NoticeId | null;
  /** What staff last said of it, be it on a day that is over. */
  told: ToldState;
}

type Holding = Pick<ServiceView, 'holds' | 'since' | 'notice'>;
type InForce = { notice: Notice; since: Instant };

/**
 * What holds of each service offered at a place: the worst of its active notices and of its setting. A notice
 * outlives the night; a setting speaks for the day it was confirmed on, and is only `told` after that.
 */
export function servicesTold(board: BoardSnapshot, place: Place, now: Instant): ServiceView[] {
  const confirmed = isConfirmed(board.office, board.confirmations[place.id], now);
  const notices = inForce(board, place, now);
  return board.office.services
    .filter((service) => offers(place, service.id))
    .map((service) => {
      const byNotice = heldByNotices(notices, service.id);
      const setting = board.settings[place.id]?.[service.id];
      // Only where it says worse: a notice gives cause and next news.
      if (!setting || !isWorse(setting.state, byNotice.holds))
        return viewOf(service, byNotice, byNotice.holds);
      const bySetting: Holding = { holds: setting.state, since: setting.since, notice: null };
      return viewOf(service, confirmed ? bySetting : byNotice, setting.state);
    });
}

/** Notices that hold at a place: in force, and told there. What no screen tells yet cannot explain a shut counter. */
function inForce(board: BoardSnapshot, place: Place, now: Instant): InForce[] {
  return board.notices.flatMap((notice) => {
    const window = concerns(notice, place.id) && isTold(notice, now) ? windowAt(notice, now) : null;
    return window ? [{ notice, since: window.from }] : [];
  });
}

function heldByNotices(notices: readonly InForce[], service: ServiceId): Holding {
  let held: Holding = { holds: 'normal', since: null, notice: null };
  for (const { notice, since } of notices) {
    const effect = notice.effects.find((e) => e.service === service);
    if (effect && isWorse(effect.state, held.holds)) {
      held = { holds: effect.state, since, notice: notice.id };
    }
  }
  return held;
}

/** Before the clock has its say, a service is shown as it is held. */
function viewOf(service: Service, held: Holding, told: ToldState): ServiceView {
  return { service, state: held.holds, ...held, told };
}
