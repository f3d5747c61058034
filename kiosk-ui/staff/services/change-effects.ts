import type { Effect } from '#domain/notices/notice';
import type { ServiceId } from '#domain/services/service';
import type { ToldState } from '#domain/services/service-state';

/** The state an outage gives a service; `normal` when it leaves it alone. */
export function effectOn(effects: readonly Effect[], service: ServiceId): ToldState {
  return effects.find((effect) => effect.service === service)?.state ?? 'normal';
}

/** The effects with one service changed. Their order is kept: the first one names the headline. */
export function changeEffect(effects: readonly Effect[], service: ServiceId, state: ToldState): Effect[] {
  if (state === 'normal') return effects.filter((effect) => effect.service !== service);
  if (effectOn(effects, service) === 'normal') return [...effects, { service, state }];
  return effects.map((effect) => (effect.service === service ? { service, state } : effect));
}
