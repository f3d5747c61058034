import { useEffect, useReducer } from 'preact/hooks';
import type { ApiClient } from '../api-client.ts';
import { lookUp } from './look-up.ts';
import { NO_VISIT, type Visit, type VisitEvent, visitAfter } from './visit.ts';

/**
 * The visit at this screen: its clock ticks every second, and a slip that was read is asked for.
 * @param elapsed ms on the monotonic clock.
 */
export function useVisit(
  api: Pick<ApiClient, 'slip'>,
  elapsed: () => number,
): [Visit, (event: VisitEvent) => void] {
  const [visit, dispatch] = useReducer(visitAfter, NO_VISIT);
  const asked = visit.scene.kind === 'looking-up' ? visit.scene : null;

  useEffect(() => {
    const ticking = setInterval(() => dispatch({ type: 'ticked', at: elapsed() }), 1_000);
    return () => clearInterval(ticking);
  }, [elapsed]);

  useEffect(() => {
    if (asked === null) return;
    const { ask, code } = asked;
    void lookUp(api, code).then((found) => {
      const at = elapsed();
      // The visit itself drops a reply that comes after the next slip.
      if (found.kind === 'facts') dispatch({ type: 'replied', ask, facts: found.facts, at });
      else dispatch({ type: 'failed', ask, help: found.help, at });
    });
  }, [asked?.ask, api, elapsed]);

  return [visit, dispatch];
}
