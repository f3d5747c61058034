import { useRef } from 'preact/hooks';
import type { ServiceState } from '#domain/services/service-state';

/** How far the shutter is down in each state. */
const DOWN: Record<ServiceState, number> = { normal: 0, limited: 1, unconfirmed: 2, stopped: 3, closed: 3 };

/** As long as the shutter moves, and a little. */
const MOVING_MS = 1_500;

/**
 * Which way the shutter moves: once, when the state of a place has changed on this screen, and never on a first
 * showing. `elapsed` in ms on the monotonic clock.
 */
export function useShutter(state: ServiceState | null, elapsed: number): 'down' | 'up' | undefined {
  const last = useRef<{ state: ServiceState; at: number; way: 'down' | 'up' } | null>(null);
  if (state === null) return undefined;
  if (last.current === null) last.current = { state, at: Number.NEGATIVE_INFINITY, way: 'down' };
  if (last.current.state !== state) {
    last.current = { state, at: elapsed, way: DOWN[state] >= DOWN[last.current.state] ? 'down' : 'up' };
  }
  return elapsed - last.current.at < MOVING_MS ? last.current.way : undefined;
}
