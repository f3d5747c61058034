import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import { isRefusal } from '#domain/ledger/refusal';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import type { BoardNews, LiveBoard } from '../../offline/live-board.ts';
import type { Passkeys } from '../door/passkeys.ts';
import { createSignIn, type DoorEnd } from '../door/sign-in.ts';

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
  /** By this phone's passkey; on yes the desk is shown before it resolves. */
  signIn: () => Promise<DoorEnd>;
}

/** Opens the board for as long as a session lasts. `onWhoYouAre`: the office says that this clerk's rights have changed. */
export type OpenBoard = (onChange: () => void, onWhoYouAre: () => void) => LiveBoard;

export function useDeskFeed(api: ApiClient, openBoard: OpenBoard, passkeys: Passkeys): DeskFeed {
  const [view, setView] = useState<DeskView | null>(null);
  const [ended, setEnded] = useState<'asking' | 'signed-out' | 'unreachable'>('asking');
  const [, setChange] = useState(0);
  const live = useRef<LiveBoard | null>(null);

  // A socket belongs to whoever opened it: after each signing in it is opened anew, for the office to know whose it is.
  const [line, setLine] = useState(0);
  const out = useRef(false);
  const asked = useRef(0);

  const latest = useRef(Promise.resolve());

  const refresh = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    const ask = async (): Promise<void> => {
      const answer = await api.desk();
      // A later question knows better, whichever answer comes first.
      if (mine !== asked.current) return latest.current;
      if (answer === UNREACHABLE) return setEnded((was) => (was === 'signed-out' ? was : 'unreachable'));
      if (!isRefusal(answer)) {
        if (out.current) setLine((times) => times + 1);
        out.current = false;
        setEnded('asking');
        return setView(answer);
      }
      out.current = answer.refused === 'not-signed-in' || answer.refused === 'role-not-allowed';
      setEnded(out.current ? 'signed-out' : 'unreachable');
    };
    latest.current = ask();
    return latest.current;
  }, [api]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    const board = openBoard(
      () => setChange((times) => times + 1),
      () => void refresh(),
    );
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
  }, [refresh, openBoard, line]);

  const news = live.current?.news() ?? NO_NEWS;
  const board = newest(view?.board ?? null, news.board);
  const signOut = useCallback(async () => {
    const heard = await api.signOut();
    if (heard) {
      asked.current += 1;
      latest.current = Promise.resolve();
      out.current = true;
      setView(null);
      setEnded('signed-out');
    }
    return heard;
  }, [api]);
  useEffect(() => {
    // Ahead of the tap, which a browser lets grow old.
    if (ended === 'signed-out') passkeys.load();
  }, [ended, passkeys]);
  const comeIn = useMemo(() => createSignIn(api, passkeys), [api, passkeys]);
  const signIn = useCallback(async () => {
    const end = await comeIn();
    if (end.kind === 'in') await refresh();
    return end;
  }, [comeIn, refresh]);
  const session = useMemo<Session>(() => {
    if (!view) return { kind: ended };
    return board ? { kind: 'in', view, board, ended: ended === 'signed-out' } : { kind: 'no-office' };
  }, [view, board, ended]);
  return { session, news, refresh, signOut, signIn };
}

const NO_NEWS: BoardNews = { board: null, fresh: false, ageMs: null, cutOffSince: null, trouble: 'none' };

/** The live board and the Desk's own answer race; the later one counts. */
function newest(a: BoardSnapshot | null, b: BoardSnapshot | null): BoardSnapshot | null {
  if (a === null || b === null) return a ?? b;
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  return a.seq >= b.seq ? a : b;
}
