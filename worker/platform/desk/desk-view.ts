import type { DeskView } from '#domain/ledger/accepted';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { templatesOf } from '#domain/notices/seed-templates';
import { findMember } from '#domain/staff/member';
import { may } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { colleagueOf, colleaguesOf } from './colleagues.ts';
import type { DeskParts } from './desk-parts.ts';

/** What a signed-in phone shows: nothing of what its role may not see. @param session its digest */
export function deskView(parts: DeskParts, session: string, now: Instant): DeskView | Refusal {
  const { door, ledger, board, sockets } = parts;
  const actor = door.who(session, now);
  const member = actor && findMember(ledger.state.staff, actor.id);
  if (!actor || !member) return refuse('not-signed-in');
  const seesBatches = may(actor, 'import-slips') || may(actor, 'receive-cards');
  return {
    actor: { id: actor.id, role: actor.role, places: actor.places ? [...actor.places] : null },
    me: colleagueOf(actor.id, member, door, now),
    colleagues: may(actor, 'manage-staff') ? colleaguesOf(ledger, door, now) : [],
    templates: templatesOf(ledger.state.templates),
    board: board.at(now),
    batches: seesBatches ? ledger.state.batches : [],
    screens: sockets.screens,
  };
}
