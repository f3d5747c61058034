import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JournalEntry, JournalPage, JournalQuery } from '#domain/journal/journal';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { UNREACHABLE } from '../../api-client.ts';
import { useDesk } from '../frame/desk-context.ts';

/** What is looked for, without its page. */
export type Sought = Omit<JournalQuery, 'before'>;

/** How the last asking stands; what was read before stays on the screen through all of them. */
export type Reading =
  | { kind: 'asking' }
  | { kind: 'told' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' };

export interface JournalRead {
  reading: Reading;
  entries: readonly JournalEntry[];
  /** Where older ones begin; null: there are none. */
  next: JournalPage['next'];
  /** The next page, or the same one again after a dead network. */
  more: () => void;
}

/** Pages in a row that may hold nothing before the clerk is asked whether to look further back. */
const EMPTY_PAGES_MAX = 5;

/** The journal, page by page, for as long as the same is looked for; an answer to an earlier question is dropped. */
export function useJournal(sought: Sought): JournalRead {
  const { api, refresh, sessionEnded } = useDesk();
  const told = useRef(refresh);
  told.current = refresh;
  const [reading, setReading] = useState<Reading>({ kind: 'asking' });
  const [read, setRead] = useState<JournalPage>({ entries: [], next: null });
  const question = useRef(0);

  const ask = useCallback(
    async (before: JournalPage['next'], found: readonly JournalEntry[]): Promise<void> => {
      const mine = ++question.current;
      setReading({ kind: 'asking' });
      let next = before;
      for (let pages = 0; pages < EMPTY_PAGES_MAX; pages++) {
        const page = await api.journal({ ...sought, before: next });
        if (mine !== question.current) return;
        if (page === UNREACHABLE) return setReading({ kind: 'unreachable' });
        if (isRefusal(page)) {
          setReading({ kind: 'refused', refusal: page });
          if (page.refused === 'not-signed-in') await told.current();
          return;
        }
        next = page.next;
        setRead({ entries: [...found, ...page.entries], next });
        if (page.entries.length > 0 || next === null) break;
      }
      setReading({ kind: 'told' });
    },
    [api, sought],
  );
  useEffect(() => {
    setRead({ entries: [], next: null });
    void ask(null, []);
    return () => {
      question.current += 1;
    };
  }, [ask]);
  const more = (): void => void ask(read.next, read.entries);
  const resume = useRef(more);
  resume.current = more;
  const stuck = reading.kind === 'refused' && reading.refusal.refused === 'not-signed-in';
  // The sheet itself tells that the session has ended; once it goes on, what was being asked is asked again.
  useEffect(() => {
    if (stuck && !sessionEnded) resume.current();
  }, [sessionEnded]);
  return { reading, ...read, more };
}
