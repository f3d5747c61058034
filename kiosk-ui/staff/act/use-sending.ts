import { useEffect } from 'preact/hooks';
import type { BoardNews } from '../../offline/live-board.ts';
import type { Outbox } from '../../offline/outbox.ts';

/**
 * Gives the outbox its occasions: who holds the phone, a network that is back, a page that is looked at again, and
 * every word of the live line, which proves that the office can be reached.
 * @param actor null while nobody is signed in
 */
export function useSending(outbox: Outbox, actor: string | null, { fresh, board }: BoardNews): void {
  useEffect(() => outbox.holdBy(actor), [outbox, actor]);
  useEffect(() => {
    if (fresh) outbox.hurry();
  }, [outbox, fresh, board]);
  useEffect(() => {
    const hurry = (): void => {
      if (document.visibilityState === 'visible') outbox.hurry();
    };
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    };
  }, [outbox]);
}
