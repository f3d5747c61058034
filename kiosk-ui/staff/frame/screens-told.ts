import type { Scope } from '#domain/notices/notice';
import type { Desk } from './desk-context.ts';

/**
 * On how many screens a notice of this scope appears, as far as it can be said: the count is of the whole office, so
 * of some places, and to whoever is bound to places, it is none. Null: unknown.
 */
export function screensTold(
  scope: Scope,
  { actor, screens }: Pick<Desk, 'actor' | 'screens'>,
): number | null {
  return scope === 'all' && actor.places === null ? screens : null;
}
