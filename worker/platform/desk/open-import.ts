import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import type { ImportOpening } from '#domain/slips/import-wire';
import type { Instant } from '#domain/time/civil-time';
import type { DeskParts } from './desk-parts.ts';
import { STAGED_LIFETIME } from './staging.ts';

/** Opens an import for whoever may; opened again it says the same. @param session its digest */
export function openImport(
  { door, ledger, imports, due, transact }: DeskParts,
  session: string,
  opening: ImportOpening,
  now: Instant,
): { rows: number } | Refusal {
  const caller = door.caller(session, now);
  const no = door.lacks(session, 'import-slips', now);
  if (no || !caller) return no ?? refuse('not-signed-in');
  const opened = transact(() => {
    const outcome = imports.open(opening, now);
    if (isRefusal(outcome) || !outcome.fact) return outcome;
    ledger.append([outcome.fact], { at: now, tappedAt: now, ...caller, actionId: opening.id });
    due.ask('publish', now);
    due.ask('sweep', now + STAGED_LIFETIME);
    return outcome;
  });
  return isRefusal(opened) ? opened : { rows: opened.rows };
}
