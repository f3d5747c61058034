import { concerns, isActive, type NoticeId } from '../notices/notice.ts';
import { offers } from '../office/find.ts';
import type { Place } from '../office/place.ts';
import type { Service } from '../services/service.ts';
import { isWorse, type ServiceState, type ToldState } from '../services/service-state.ts';
import type { Instant } from '../time/civil-time.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** One service at one place, as a screen shows it. */
export interface ServiceView {
  service: Service;
  state: ServiceState;
  /** Since when it is limited or stopped; null otherwise. */
  since: Instant | null;
  /** The notice that says so; null where staff set it by hand. */
  notice: NoticeId | null;
  /** What staff last said of it, whatever the clock makes of it now. */
  told: ToldState;
}

/** What staff have last said of each service offered at a place: the worst of its setting and the active notices. */
export function servicesTold(board: BoardSnapshot, place: Place, now: Instant): ServiceView[] {
  const active = board.notices.filter((notice) => concerns(notice, place.id) && isActive(notice, now));
  return board.office.services
    .filter((service) => offers(place, service.id))
    .map((service) => {
      let view: ServiceView = { service, told: 'normal', state: 'normal', since: null, notice: null };
      for (const notice of active) {
        const effect = notice.effects.find((e) => e.service === service.id);
        if (effect && isWorse(effect.state, view.told)) {
          view = {
            service,
            told: effect.state,
            state: effect.state,
            since: notice.startedAt,
            notice: notice.id,
          };
        }
      }
      // Only where it says worse: a notice gives cause and next news, and outlives the night (see shownState).
      const setting = board.settings[place.id]?.[service.id];
      if (setting && isWorse(setting.state, view.told)) {
        view = { service, told: setting.state, state: setting.state, since: setting.since, notice: null };
      }
      return view;
    });
}
