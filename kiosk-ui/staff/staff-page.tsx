import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { findPlace, lobbyOf } from '#domain/office/find';
import type { ApiClient } from '../api-client.ts';
import type { OfficeClock } from '../office-clock.ts';
import type { Outbox } from '../offline/outbox.ts';
import type { Lang } from '../words/lang.ts';
import type { LaterEnglish } from '../words/later-english.ts';
import { publicWords } from '../words/public-words.ts';
import { sayTime } from '../words/say-time.ts';
import { staffWords } from '../words/staff-words.ts';
import { useOutbox } from './act/use-outbox.ts';
import { usePendingBoard } from './act/use-pending-board.ts';
import { useSending } from './act/use-sending.ts';
import type { Passkeys } from './door/passkeys.ts';
import { type Desk, DeskContext, type Speech } from './frame/desk-context.ts';
import { type KeptChoices, keepChoices, readChoices } from './frame/kept-choices.ts';
import { OpenSheet } from './frame/open-sheet.tsx';
import { type OpenBoard, useDeskFeed } from './frame/use-desk-feed.ts';
import { useLang } from './frame/use-lang.ts';
import { useNow } from './frame/use-now.ts';
import { useSheet } from './frame/use-sheet.ts';
import { Home } from './home/home.tsx';
import { Outside } from './home/outside.tsx';
import { pressing } from './home/tasks.ts';
import { useBadge } from './home/use-badge.ts';

export type StaffPageProps = {
  api: ApiClient;
  clock: OfficeClock;
  storage: Storage;
  newId: () => string;
  openBoard: OpenBoard;
  outbox: Outbox;
  passkeys: Passkeys;
  english: LaterEnglish;
};

/** The clerk's phone: home, and one sheet over it. Roles decide what is shown; the server decides what is done. */
export function StaffPage(page: StaffPageProps) {
  const { api, clock, storage, newId, openBoard, outbox, passkeys, english } = page;
  const { session, news, refresh, signOut, signIn } = useDeskFeed(api, openBoard, passkeys);
  const told = session.kind === 'in' ? session.board : null;
  const actor = session.kind === 'in' ? session.view.actor : null;
  const now = useNow(clock, told);
  const { pending, done, arrived } = useOutbox(outbox, refresh);
  useSending(outbox, session.kind === 'in' && !session.ended ? session.view.actor.id : null, news);
  const route = useSheet(window.history, window);
  const [choices, setChoices] = useState<KeptChoices>(() => readChoices(storage));
  const choose = useCallback(
    (changed: Partial<KeptChoices>) => {
      setChoices((before) => {
        const next = { ...before, ...changed };
        keepChoices(storage, next);
        return next;
      });
    },
    [storage],
  );
  const keepLang = useCallback((next: Lang) => choose({ lang: next }), [choose]);
  const { lang, speak } = useLang(choices.lang, english, keepLang);
  const staff = staffWords(lang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const future = usePendingBoard(told, actor, pending, now);
  useBadge(
    future && actor && now !== null ? pressing(future.board, actor, now) + future.unsettled : 0,
    staff.pageTitle,
  );

  const zone = session.kind === 'in' ? session.board.office.zone : 'WIB';
  const speech = useMemo<Speech>(() => {
    const words = publicWords(lang);
    return { lang, staff, public: words, say: sayTime(words.time, zone) };
  }, [lang, staff, zone]);

  const writing = route.sheet !== null;
  if (session.kind !== 'in' || now === null || (session.ended && !writing)) {
    const kind = session.kind !== 'in' ? session.kind : session.ended ? 'signed-out' : 'asking';
    return (
      <Outside
        kind={kind}
        speech={speech}
        waiting={pending.length}
        onSignIn={signIn}
        onAgain={() => void refresh()}
        onLang={() => speak(lang === 'id' ? 'en' : 'id')}
      />
    );
  }
  const { view } = session;
  const board = future?.board ?? session.board;
  const own = view.actor.places;
  const wished =
    choices.place !== null && (own === null || own.includes(choices.place)) ? choices.place : own?.[0];
  const place = (wished === undefined ? null : findPlace(board.office, wished)) ?? lobbyOf(board.office);
  const desk: Desk = {
    api,
    clock,
    actor: view.actor,
    me: view.me,
    colleagues: view.colleagues,
    templates: view.templates,
    board,
    told: session.board,
    outbox,
    pending,
    wouldFail: future?.refused ?? new Map(),
    done,
    arrived,
    batches: view.batches,
    screens: view.screens,
    place,
    now,
    speech,
    newId,
    refresh,
    sessionEnded: session.ended,
    signIn,
    closeSheet: route.close,
  };
  return (
    <DeskContext.Provider value={desk}>
      <Home
        route={route}
        cutOffSince={news.fresh ? null : news.cutOffSince}
        age={speech.say.ago(news.ageMs ?? 0)}
      />
      <OpenSheet
        route={route}
        onPlace={(id) => choose({ place: id })}
        onLang={speak}
        onSignOut={async () => {
          const heard = await signOut();
          // Whoever comes in next begins at home.
          if (heard) route.close();
          return heard;
        }}
      />
    </DeskContext.Provider>
  );
}
