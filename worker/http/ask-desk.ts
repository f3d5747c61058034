import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { Env } from '../env.ts';
import type { DeskCalls } from '../platform/desk-calls.ts';
import { theDesk } from '../platform/the-desk.ts';

/** Asks the Desk; one that is down, or restarting, is a refusal that a phone can wait on, not a stack trace. */
export async function askDesk<T>(env: Env, ask: (desk: DeskCalls) => Promise<T>): Promise<T | Refusal> {
  try {
    return await ask(theDesk(env));
  } catch (error) {
    console.error('the Desk did not answer', error instanceof Error ? error.message : '');
    return refuse('desk-unreachable');
  }
}
