import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import { isRefusal } from '#domain/ledger/refusal';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import type { BoardNews, LiveBoard } from '../../offline/live-board.ts';

/** Who this phone is to the office, and what it was last told. */
export type Session =
  | { kind: 'asking' }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  | { kind: 'no-office' }
  /** `ended`: the Desk knows this phone no more. What is being written on it stays until its clerk puts it away. */
  | { kind: 'in'; view: DeskView; board: BoardSnapshot; ended: boolean };

export interface DeskFeed {
  session: Session;
  news: BoardNews;
  refresh: () => Promise<void>;
  /** False: the office did not hear of it, so the session goes on. */
  signOut: () => Promise<boolean>;
}

/** @param openBoard keeps the live board for as long as the page lives */
export function useDeskFeed(api: ApiClient, openBoard: (onChange: () => void) => LiveBoard): DeskFeed {
  const [view, setView] = useState<DeskView | null>(null);
  const [ended, setEnded] = useState<'asking' | 'signed-out' | 'unreachable'>('asking');
  const [, setChange] = useState(0);
  const live = useRef<LiveBoard | null>(null);

  const refresh = useCallback(async () => {
    const answer = await api.desk();
    if (answer === UNREACHABLE) return setEnded((was) => (was === 'signed-out' ? was : 'unreachable'));
    if (!isRefusal(answer)) {
      setEnded('asking');
      return setView(answer);
    }
    const out = answer.refused === 'not-signed-in' || answer.refused === 'role-not-allowed';
    setEnded(out ? 'signed-out' : 'unreachable');
  }, [api]);
  useEffect(() => {
    void refresh();
    const board = openBoard(() => setChange((times) => times + 1));
    live.current = board;
    // Out of a pocket, a phone may have slept for hours: both the board and the session are asked anew.
    const hurry = (): void => {
      if (document.visibilityState !== 'visible') return;
      board.hurry();
      void refresh();
    };
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      board.close();
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    };
  }, [refresh, openBoard]);

  const news = live.current?.news() ?? NO_NEWS;
  const board = newest(view?.board ?? null, news.board);
  const signOut = useCallback(async () => {
    const heard = await api.signOut();
    if (heard) {
      setView(null);
      setEnded('signed-out');
    }
    return heard;
  }, [api]);
  const session = useMemo<Session>(() => {
    if (!view) return { kind: ended };
    return board ? { kind: 'in', view, board, ended: ended === 'signed-out' } : { kind: 'no-office' };
  }, [view, board, ended]);
  return { session, news, refresh, signOut };
}

const NO_NEWS: BoardNews = { board: null, fresh: false, ageMs: null, cutOffSince: null, trouble: 'none' };

/** The live board and the Desk's own answer race; the later one counts. */
function newest(a: BoardSnapshot | null, b: BoardSnapshot | null): BoardSnapshot | null {
  if (a === null || b === null) return a ?? b;
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  return a.seq >= b.seq ? a : b;
}
