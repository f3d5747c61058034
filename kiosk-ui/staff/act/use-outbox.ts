import { useEffect, useRef, useState } from 'preact/hooks';
import type { Accepted } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import type { NoticeId } from '#domain/notices/notice';
import type { Instant } from '#domain/time/civil-time';
import type { Outbox, Pending } from '../../offline/outbox.ts';

/** The last act this phone's clerk saw accepted, as far as it may be taken back, or its taking back. */
export interface Done {
  act: string;
  notice: NoticeId;
  /** When the Desk wrote it down. */
  at: Instant;
  undone: boolean;
  posted: PostedAction;
}

/** An act that was sent later, and the office's yes. */
export interface Arrived {
  posted: PostedAction;
  accepted: Accepted;
}

export interface OutboxFeed {
  pending: readonly Pending[];
  done: Done | null;
  /** The last act that was taken without anybody waiting for it. */
  arrived: Arrived | null;
}

/** What waits on this phone, and what has just come through. `refresh` is over before an act leaves the list. */
export function useOutbox(outbox: Outbox, refresh: () => Promise<void>): OutboxFeed {
  const [pending, setPending] = useState(outbox.pending);
  const [done, setDone] = useState<Done | null>(null);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const asking = useRef(refresh);
  asking.current = refresh;
  useEffect(() => {
    let newest = newestOf(outbox.pending());
    setPending(outbox.pending());
    return outbox.listen({
      changed() {
        const waiting = outbox.pending();
        // Beside an act that has just been kept, "sent" would be read of that one.
        if (newestOf(waiting) > newest) setArrived(null);
        newest = Math.max(newest, newestOf(waiting));
        setPending(waiting);
      },
      async accepted(posted, accepted, awaited) {
        await asking.current();
        setDone((was) => doneBy(posted, accepted) ?? was);
        setArrived(awaited ? null : { posted, accepted });
      },
    });
  }, [outbox]);
  return { pending, done, arrived };
}

/** The place of the last tap in the order of all. */
function newestOf(pending: readonly Pending[]): number {
  return pending.at(-1)?.entry.order ?? 0;
}

function doneBy(posted: PostedAction, { facts, at }: Accepted): Done | null {
  for (const fact of facts) {
    switch (fact.type) {
      case 'notice-published':
        return { act: posted.id, notice: fact.notice.id, at, undone: false, posted };
      case 'notice-updated':
      case 'notice-resolved':
      case 'notice-corrected':
      case 'notice-withdrawn':
        return { act: posted.id, notice: fact.notice, at, undone: false, posted };
      case 'act-undone':
        return { act: fact.act, notice: fact.notice, at, undone: true, posted };
    }
  }
  return null;
}
