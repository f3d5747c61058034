import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { lobbyOf } from '#domain/office/find';
import type { Colleague } from '#domain/staff/colleague';
import type { Actor } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { createOfficeClock } from '../../../../kiosk-ui/office-clock.ts';
import type { Outbox } from '../../../../kiosk-ui/offline/outbox.ts';
import type { DoorEnd } from '../../../../kiosk-ui/staff/door/sign-in.ts';
import { type Desk, DeskContext } from '../../../../kiosk-ui/staff/frame/desk-context.ts';
import type { Lang } from '../../../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../../../kiosk-ui/words/public-words.ts';
import { sayTime } from '../../../../kiosk-ui/words/say-time.ts';
import { staffWords } from '../../../../kiosk-ui/words/staff-words.ts';
import { at, TUESDAY } from '../../../support/office-time.ts';
import { actorOf, boardOf, viewOf } from '../a-desk.ts';
import { type AnOffice, anOffice } from '../an-office.ts';

/** Acts on colleagues are answered there and then: nothing of them ever waits on the phone. */
const NOTHING_WAITS: Outbox = {
  pending: () => [],
  lasting: () => true,
  needsSignIn: () => false,
  send: () => Promise.reject(new Error('an act on colleagues does not wait')),
  resend: () => Promise.reject(new Error('an act on colleagues does not wait')),
  holdBy() {},
  hurry() {},
  confirm: async () => {},
  drop: async () => {},
  listen: () => () => {},
};

interface DeskStand {
  office: AnOffice;
  /** Changes what the sheets are told, as a refresh would. */
  tell: (more: Partial<Desk>) => void;
  root: HTMLElement;
}

type StandOptions = {
  actor: Actor;
  colleagues?: readonly Colleague[];
  lang?: Lang;
  now?: Instant;
  signIn?: () => Promise<DoorEnd>;
};

/** A sheet on a signed-in phone, over an office that decides as the Desk does. */
export function standInDesk(
  content: ComponentChildren,
  { actor, colleagues = [], lang = 'id', now = at(TUESDAY, '09.12'), signIn }: StandOptions,
): DeskStand {
  const staff = Object.fromEntries(
    colleagues.map(({ id, role, places, joinedAt, leftAt }) => [id, { role, places, joinedAt, leftAt }]),
  );
  const office = anOffice(actor, () => now, { staff });
  const clock = createOfficeClock(() => 0);
  clock.hear(now);
  let ids = 0;
  const words = publicWords(lang);
  const own = colleagues.find((one) => one.id === actor.id);
  let tell: DeskStand['tell'] = () => {};
  function Stand() {
    const [more, setMore] = useState<Partial<Desk>>({});
    tell = (changed) => setMore((was) => ({ ...was, ...changed }));
    const folded = office.state().staff;
    const desk: Desk = {
      api: office.api,
      clock,
      actor: actorOf(actor),
      me: own ?? viewOf(actor).me,
      colleagues: colleagues.map((one) => ({ ...one, ...folded[one.id] })),
      templates: [],
      board: boardOf(),
      told: boardOf(),
      outbox: NOTHING_WAITS,
      pending: [],
      wouldFail: new Map(),
      done: null,
      arrived: null,
      batches: [],
      screens: 0,
      place: lobbyOf(boardOf().office),
      now,
      speech: { lang, staff: staffWords(lang), public: words, say: sayTime(words.time, 'WIB') },
      newId: () => `action-${String(++ids).padStart(4, '0')}`,
      refresh: async () => setMore((was) => ({ ...was })),
      sessionEnded: false,
      signIn: signIn ?? (async () => ({ kind: 'unreachable' })),
      closeSheet() {},
      ...more,
    };
    return <DeskContext.Provider value={desk}>{content}</DeskContext.Provider>;
  }
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'staff';
  render(<Stand />, root);
  return { office, root, tell: (more) => tell(more) };
}
