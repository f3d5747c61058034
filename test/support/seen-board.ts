import { type BoardView, boardView } from '#domain/board/board-view';
import type { ServiceState } from '#domain/services/service-state';
import { type Act, given } from './given.ts';

/** What a screen shows at a place, after a past, at a moment. */
export function view(past: Act[], now: number, place = 'lobi'): BoardView {
  const found = boardView(given(past).board, place, now);
  if (!found) throw new Error('no such place in this test');
  return found;
}

/** Of each service its state. */
export function states(seen: BoardView): Record<string, ServiceState> {
  return Object.fromEntries(seen.services.map((service) => [service.service.id, service.state]));
}
