import '../../../../kiosk-ui/staff/staff-parts.css';
import '../../../../kiosk-ui/staff/staff.css';
import { render } from 'preact';
import type { OfficeState } from '#domain/ledger/state';
import type { Actor } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { createOfficeClock } from '../../../../kiosk-ui/office-clock.ts';
import { createOutbox } from '../../../../kiosk-ui/offline/create-outbox.ts';
import { createMemoryStore } from '../../../../kiosk-ui/offline/outbox-store.ts';
import { NO_TABS } from '../../../../kiosk-ui/offline/outbox-tabs.ts';
import { afterTimeout } from '../../../../kiosk-ui/scanner/after.ts';
import type { Passkeys } from '../../../../kiosk-ui/staff/door/passkeys.ts';
import { StaffPage } from '../../../../kiosk-ui/staff/staff-page.tsx';
import type { Lang } from '../../../../kiosk-ui/words/lang.ts';
import { ENGLISH_HERE } from '../../english-here.ts';
import { type AnOffice, anOffice } from '../an-office.ts';
import { press } from '../door/seen.ts';

const NO_PASSKEYS: Passkeys = {
  load() {},
  lacking: async () => null,
  create: async () => 'unsupported',
  prove: async () => 'unsupported',
};

export interface HoursPhone {
  office: AnOffice;
  close: () => void;
}

/** The hours sheet on a signed-in phone, over an office that decides as the Desk does; the clock stands still. */
export async function openHours(
  actor: Actor,
  now: Instant,
  { lang = 'id', ...begin }: Partial<OfficeState> & { lang?: Lang } = {},
): Promise<HoursPhone> {
  const office = anOffice(actor, () => now, begin);
  const clock = createOfficeClock(() => 0);
  clock.hear(now);
  let ids = 0;
  const outbox = createOutbox({
    api: office.api,
    clock,
    store: createMemoryStore(),
    tabs: NO_TABS,
    online: () => true,
    after: afterTimeout,
    random: Math.random,
  });
  const silent = { board: null, fresh: false, ageMs: null, cutOffSince: null, trouble: 'none' } as const;
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'staff';
  render(
    <StaffPage
      api={office.api}
      clock={clock}
      storage={localStorage}
      newId={() => `action-${String(++ids).padStart(4, '0')}`}
      openBoard={() => ({ news: () => silent, hurry() {}, close() {} })}
      outbox={outbox}
      passkeys={NO_PASSKEYS}
      english={ENGLISH_HERE}
    />,
    root,
  );
  await press('Lainnya');
  if (lang === 'en') await press('English');
  await press(lang === 'en' ? 'Opening hours' : 'Jam buka');
  return {
    office,
    close() {
      render(null, root);
      root.remove();
      localStorage.clear();
    },
  };
}
