import { concerns, type Notice } from '#domain/notices/notice';
import { isActive, windowAhead } from '#domain/notices/notice-time';
import { reaches } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import type { Desk } from '../frame/desk-context.ts';

/** What this clerk can see coming: told on screens or still waiting for its hour, not in force now, soonest first. */
export function plannedFor({ actor, board, place, now }: Desk): Notice[] {
  const comes = (notice: Notice): Instant | null => windowAhead(notice, now)?.from ?? null;
  return (
    board.notices
      // An outage is never planned: one that begins ahead is a clock that is behind.
      .filter((notice) => notice.kind !== 'outage' && waits(notice, now))
      .filter((notice) => reaches(actor, notice.scope) || concerns(notice, place.id))
      .sort((a, b) => (comes(a) ?? a.startedAt) - (comes(b) ?? b.startedAt))
  );
}

/** Not in force yet, or not again yet; or in force already and not shown yet. */
function waits(notice: Notice, now: Instant): boolean {
  return isActive(notice, now) ? (notice.visibleFrom ?? 0) > now : windowAhead(notice, now) !== null;
}
