import { useMemo } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Refusal } from '#domain/ledger/refusal';
import { type Instant, MINUTE } from '#domain/time/civil-time';
import type { Pending } from '../../offline/outbox.ts';
import { type EntryStanding, standingOf } from '../../offline/outbox-entry.ts';
import { foretellAll } from './foretell.ts';

export interface PendingBoard {
  board: BoardSnapshot;
  refused: ReadonlyMap<string, Refusal>;
  /** Own acts that the office has not taken: they wait, are asked about, or were refused. */
  unsettled: number;
}

/** The board as this clerk's own waiting acts will leave it; the very same board while nothing waits. */
export function usePendingBoard(
  told: BoardSnapshot | null,
  actor: DeskView['actor'] | null,
  pending: readonly Pending[],
  now: Instant | null,
): PendingBoard | null {
  const minute = now === null ? null : Math.floor(now / MINUTE);
  return useMemo(() => {
    if (told === null || actor === null || now === null) return null;
    const standing = (one: Pending): EntryStanding => standingOf(one.entry, actor.id, now);
    const waiting = pending.filter((one) => standing(one) === 'waiting' && !isOn(told, one));
    const future = foretellAll(
      told,
      actor,
      waiting.map(({ entry }) => entry),
      now,
    );
    const unsettled = pending.filter(
      (one) => one.accepted === null && standing(one) !== 'somebody-elses',
    ).length;
    return { ...future, unsettled };
  }, [told, actor, pending, minute]);
}

/** Whether the board already shows an act that was just taken. */
function isOn(told: BoardSnapshot, { accepted }: Pending): boolean {
  return accepted !== null && (told.epoch !== accepted.epoch || told.seq >= accepted.seq);
}
