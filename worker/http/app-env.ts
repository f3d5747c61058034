import type { Env } from '../env.ts';
import type { Clock } from '../platform/clock.ts';

/** What every route finds in its context: bindings, and the one clock. */
export interface AppEnv {
  Bindings: Env;
  Variables: { clock: Clock; demo: boolean };
}
