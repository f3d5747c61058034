import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { OfficeState } from '#domain/ledger/state';
import type { Actor } from '#domain/staff/roles';
import { createOfficeClock } from '../../../kiosk-ui/office-clock.ts';
import { createOutbox } from '../../../kiosk-ui/offline/create-outbox.ts';
import { createMemoryStore, type OutboxStore } from '../../../kiosk-ui/offline/outbox-store.ts';
import { NO_TABS } from '../../../kiosk-ui/offline/outbox-tabs.ts';
import { afterTimeout } from '../../../kiosk-ui/scanner/after.ts';
import type { Passkeys } from '../../../kiosk-ui/staff/door/passkeys.ts';
import { StaffPage } from '../../../kiosk-ui/staff/staff-page.tsx';
import type { LaterEnglish } from '../../../kiosk-ui/words/later-english.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { ENGLISH_HERE } from '../english-here.ts';
import { type AnOffice, anOffice } from './an-office.ts';

const roots: HTMLElement[] = [];

/** Takes every phone of a test off its desk. */
export function putAway(): void {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
  localStorage.clear();
  delete document.documentElement.dataset.theme;
}

const NO_PASSKEYS: Passkeys = {
  load() {},
  lacking: async () => null,
  create: async () => 'unsupported',
  prove: async () => 'unsupported',
};

export interface APhone extends AnOffice {
  /** Moves the clock that office and phone share. */
  pass: (ms: number) => void;
  /** As the device says when its network is back. */
  wake: () => void;
}

interface PhoneOptions extends Partial<OfficeState> {
  clock?: string;
  /** What lies on the phone already. */
  store?: OutboxStore;
  english?: LaterEnglish;
  /** Since when nothing has come through on its line. */
  cutOffSince?: number | null;
}

/** A phone on a clerk's desk at a moment of a Tuesday, 09.12 unless told otherwise; its clock moves by `pass` alone. */
export function phone(
  actor: Actor | null,
  { clock: hour = '09.12', store, english = ENGLISH_HERE, cutOffSince = null, ...begin }: PhoneOptions = {},
): APhone {
  const began = at(TUESDAY, hour);
  let elapsed = 0;
  const office = anOffice(actor, () => began + elapsed, begin);
  const clock = createOfficeClock(() => elapsed);
  clock.hear(began);
  let ids = 0;
  const outbox = createOutbox({
    api: office.api,
    clock,
    store: store ?? createMemoryStore(),
    tabs: NO_TABS,
    online: () => true,
    after: afterTimeout,
    random: Math.random,
  });
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'staff';
  roots.push(root);
  const silent = { board: null, fresh: false, ageMs: null, cutOffSince, trouble: 'none' } as const;
  render(
    <StaffPage
      api={office.api}
      clock={clock}
      storage={localStorage}
      newId={() => `action-${String(++ids).padStart(4, '0')}`}
      openBoard={() => ({ news: () => silent, hurry() {}, close() {} })}
      outbox={outbox}
      passkeys={NO_PASSKEYS}
      english={english}
    />,
    root,
  );
  return {
    ...office,
    pass(ms) {
      elapsed += ms;
    },
    wake: () => window.dispatchEvent(new Event('online')),
  };
}

/** Waits for the one control in sight that is called so. */
export function control(name: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const all = [...within.querySelectorAll<HTMLElement>('button, a, label')];
    const found = all.filter((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.trim().startsWith(name),
    );
    const [first] = found;
    if (!first) throw new Error(`nothing to press is called ${name}`);
    return first;
  });
}
export const press = async (name: string): Promise<void> => (await control(name)).click();
export const sees = (text: string | RegExp): Promise<void> =>
  vi.waitFor(() =>
    expect((document.querySelector('dialog[open]') ?? document.body).textContent).toMatch(text),
  );

export const confirmedLobby: Partial<OfficeState> = {
  confirmations: { lobi: { on: TUESDAY, at: at(TUESDAY, '07.50'), by: 'clerk' } },
};
