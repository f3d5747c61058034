import type { Env } from '../env.ts';
import type { DeskCalls } from './desk-calls.ts';

/** One office, one Desk. */
export function theDesk(env: Env): DeskCalls {
  // The stub's own type wraps every value in promises of its parts; plain data needs none of that, and Desk
  // is held to DeskCalls by `implements`.
  return env.DESK.getByName('office') as unknown as DeskCalls;
}
