import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '#domain/ledger/action';
import { HOUR, MINUTE } from '#domain/time/civil-time';
import { createMemoryStore } from '../../../kiosk-ui/offline/outbox-store.ts';
import { ADMIN, CLERK } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { noticeOf } from './a-desk.ts';
import { confirmedLobby, control, phone, press, putAway, sees } from './a-phone.tsx';

afterEach(putAway);

const NOW = at(TUESDAY, '09.12');
const outage = noticeOf({ nextUpdateAt: at(TUESDAY, '12.00') });
const running = { ...confirmedLobby, notices: { [outage.id]: outage } };
const closed = () => vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
const home = () => document.querySelector('.home')?.textContent ?? '';
const announce = async (): Promise<void> => {
  await press('Umumkan gangguan');
  await press('Listrik padam');
  await press('Terbitkan sekarang');
};
const update = (more: Partial<Extract<Action, { type: 'update-notice' }>> = {}): Action => ({
  ...{ type: 'update-notice', notice: outage.id, phase: 'recovering', effects: null },
  ...{ text: { id: 'Teknisi sudah datang', en: null }, nextUpdateAt: at(TUESDAY, '11.00') },
  ...more,
});
/** What lies on a phone since a moment. */
async function lying(action: Action, tappedAt: number, actor = CLERK.id) {
  const store = createMemoryStore();
  const kept = { id: 'act-before-1', tappedAt, action, actor, left: false, stillSo: false, refused: null };
  await store.add(kept);
  return store;
}

describe('without signal', () => {
  it('an outage that waits can be given news on, and both are sent in order', async () => {
    const office = phone(CLERK, confirmedLobby);
    await control('Umumkan gangguan');
    office.cut('all');
    await announce();
    await closed();
    await press('Kabar baru');
    await press('Dipastikan');
    await press('Kirim kabar');
    await closed();
    await sees('Kabar baru: Listrik padam');
    office.cut('none');
    office.wake();
    await vi.waitFor(() =>
      expect(Object.values(office.state().notices)).toMatchObject([{ cause: 'power', phase: 'confirmed' }]),
    );
    expect(office.posted.map(({ action }) => action.type)).toEqual(['publish-notice', 'update-notice']);
  });

  it('what waits is marked as waiting wherever it stands', async () => {
    const office = phone(CLERK, confirmedLobby);
    await control('Umumkan gangguan');
    office.cut('all');
    await announce();
    await closed();
    await vi.waitFor(() => expect(document.querySelector('.running__unsent')).not.toBeNull());
    expect(document.querySelector('.foretold[data-pending]')).not.toBeNull();
    expect(document.querySelector('.running')?.textContent).toContain('Belum terkirim, ditekan 09.12');
    expect(document.querySelector('.running')?.textContent).not.toContain('Diumumkan');
    // How many screens show it cannot be said of what none shows.
    expect(document.querySelector('.foretold')?.textContent).not.toContain('tersambung');
    // Above what scrolls.
    expect(document.querySelector('.housing')?.textContent).toContain('1 belum terkirim');
    expect(document.title).toMatch(/^\(\d\) /);
  });

  it('that the phone is cut off stands above what scrolls, with what waits', async () => {
    const office = phone(CLERK, { ...confirmedLobby, cutOffSince: at(TUESDAY, '09.02') });
    await control('Umumkan gangguan');
    const above = () => document.querySelector('.housing')?.textContent;
    expect(above()).toContain('Terputus sejak 09.02');
    office.cut('all');
    await announce();
    await closed();
    await vi.waitFor(() => expect(above()).toContain('Terputus sejak 09.02 · 1 belum terkirim'));
  });

  it('"Terkirim" of an earlier act does not stand beside one that waits', async () => {
    const office = phone(CLERK, confirmedLobby);
    await control('Umumkan gangguan');
    const waitingOne = async (): Promise<void> => {
      office.cut('all');
      await announce();
      await closed();
      await control('Batalkan: Terbitkan: Listrik padam');
    };
    await waitingOne();
    office.cut('none');
    office.wake();
    await sees('Terkirim. Terbitkan: Listrik padam.');
    await waitingOne();
    expect(home()).not.toContain('Terkirim.');
  });

  it('what may have arrived is taken back by an undo of its own', async () => {
    const office = phone(CLERK, confirmedLobby);
    await control('Umumkan gangguan');
    office.cut('answers');
    await announce();
    await closed();
    await press('Batalkan: Terbitkan: Listrik padam');
    await sees('Batalkan: Listrik padam');
    office.cut('none');
    office.wake();
    await vi.waitFor(() =>
      expect(Object.values(office.state().notices)).toMatchObject([{ withdrawnAt: NOW }]),
    );
  });
});

describe('what lay on the phone', () => {
  it('for two hours is sent only when its author says that it is still so', async () => {
    const store = await lying(update(), NOW - 3 * HOUR);
    const office = phone(CLERK, { ...running, store });
    await sees('Masih begitu?');
    await sees('06.12');
    expect(office.posted).toEqual([]);
    await press('Masih, kirim');
    await vi.waitFor(() => expect(office.state().notices[outage.id]?.phase).toBe('recovering'));
  });

  it('for two hours and is so no more is thrown away', async () => {
    const office = phone(CLERK, { ...running, store: await lying(update(), NOW - 3 * HOUR) });
    await press('Buang: Kabar baru');
    await vi.waitFor(() => expect(home()).not.toContain('Masih begitu?'));
    expect(office.posted).toEqual([]);
  });

  it('and is refused stays as a card with the reason, and leads back to its sheet', async () => {
    const silent = update({ nextUpdateAt: null });
    phone(CLERK, { ...running, store: await lying(silent, NOW - MINUTE) });
    await sees('Ditolak. Kabar baru');
    await press('Buka lagi');
    await control('Kirim kabar');
    await press('Tutup');
    await closed();
    await press('Buang: Kabar baru');
    await vi.waitFor(() => expect(home()).not.toContain('Ditolak'));
  });

  it('and is refused while its clerk looks further down comes into sight, and is heard', async () => {
    const office = phone(CLERK, running);
    await control('Perpanjang 1 jam');
    office.cut('all');
    await press('Perpanjang 1 jam');
    await control('Batalkan: Kabar baru');
    office.colleagueActs(ADMIN, {
      id: 'colleague-1',
      tappedAt: NOW,
      action: { type: 'resolve-notice', notice: outage.id, text: null },
    });
    const paper = document.querySelector<HTMLElement>('.home__paper');
    if (!paper) throw new Error('no paper');
    Object.assign(paper.style, { height: '80px', overflow: 'auto' });
    paper.scrollTop = paper.scrollHeight;
    office.cut('none');
    office.wake();
    await sees('Ditolak. Kabar baru');
    await vi.waitFor(() => {
      const card = document.querySelector('[data-standing="refused"]')?.getBoundingClientRect();
      const seen = paper.getBoundingClientRect();
      expect(card && card.top < seen.bottom && card.bottom > seen.top).toBe(true);
    });
    expect(document.querySelector('.pending-strip > [role="alert"]')?.textContent).toContain('Ditolak');
  });

  it('and is a colleague’s is never sent as one’s own, and is thrown away in two taps', async () => {
    const office = phone(CLERK, { ...running, store: await lying(update(), NOW - MINUTE, ADMIN.id) });
    await sees('1 kabar milik petugas lain');
    await press('Buang');
    await press('Ya, buang');
    await vi.waitFor(() => expect(home()).not.toContain('milik petugas lain'));
    expect(office.posted).toEqual([]);
  });

  it('is told to whoever is asked to sign in', async () => {
    phone(null, { store: await lying(update(), NOW - MINUTE) });
    await sees('Masuk lagi untuk mengirim 1 kabar');
  });
});

describe('ten seconds to take it back', () => {
  it('count down on what was published, and the text for WhatsApp comes only after them', async () => {
    const office = phone(CLERK, confirmedLobby);
    await announce();
    await sees(/Batalkan.*10/);
    expect(document.querySelector('.pass-on')).toBeNull();
    office.pass(2_000);
    await vi.waitFor(() => expect(document.querySelector('.undo .key__after')?.textContent).toBe('8'), 2_000);
    office.pass(8_000);
    await vi.waitFor(() => expect(document.querySelector('.pass-on')).not.toBeNull(), 2_000);
    expect(document.querySelector('.undo')).toBeNull();
  });

  it('used, take the notice off the board; it stays on record', async () => {
    const office = phone(CLERK, confirmedLobby);
    await announce();
    await press('Batalkan');
    await sees('Sudah dibatalkan');
    await sees('Catatannya tetap ada.');
    const [notice] = Object.values(office.state().notices);
    expect(notice).toMatchObject({ withdrawnAt: NOW, updates: [{ kind: 'published' }, { kind: 'undone' }] });
  });

  it('stand on the home page after news and after an end', async () => {
    const office = phone(CLERK, running);
    await press('Sudah pulih');
    await press('Ya, sudah pulih');
    await closed();
    await press('Akhiri: Jaringan pusat putus');
    await sees('Sudah dibatalkan');
    expect(office.state().notices[outage.id]?.resolvedAt).toBeNull();
  });

  it('are refused in words once a colleague has spoken on it', async () => {
    const office = phone(CLERK, running);
    await press('Perpanjang 1 jam');
    await control('Kabar baru: Jaringan pusat putus');
    office.colleagueActs(ADMIN, { id: 'colleague-1', tappedAt: NOW, action: update() });
    await press('Kabar baru: Jaringan pusat putus');
    await sees('Petugas lain sudah memperbarui kabar ini');
  });
});

it('an hour more is one hour, however often a quick thumb taps it', async () => {
  const office = phone(CLERK, running);
  await press('Perpanjang 1 jam');
  await control('Kabar baru: Jaringan pusat putus');
  await press('Perpanjang 1 jam');
  office.pass(2_000);
  expect(office.posted).toHaveLength(1);
  await press('Perpanjang 1 jam');
  await vi.waitFor(() =>
    expect(office.state().notices[outage.id]?.nextUpdateAt).toBe(at(TUESDAY, '12.00') + 2 * HOUR),
  );
});

describe('a colleague who speaks on the same notice', () => {
  it('is seen in the open sheet, what was typed stays, and both are kept in order', async () => {
    const office = phone(CLERK, running);
    await press('Kabar baru');
    await press('Ubah: Keterangan');
    const field = await vi.waitFor(() => {
      const found = document.querySelector('textarea');
      if (!found) throw new Error('no field for words');
      return found;
    });
    field.value = 'Genset menyala';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Pakai');
    office.colleagueActs(ADMIN, { id: 'colleague-1', tappedAt: NOW, action: update() });
    document.dispatchEvent(new Event('visibilitychange'));
    await sees('Baru saja diperbarui admin, 09.12');
    await sees('Teknisi sudah datang');
    await press('Kirim kabar');
    await closed();
    const { updates = [], phase } = office.state().notices[outage.id] ?? {};
    expect(updates.map(({ text }) => text?.id)).toEqual(['Teknisi sudah datang', 'Genset menyala']);
    // Not touched here, so not taken back either.
    expect(phase).toBe('recovering');
  });

  it('stands on the notice’s card as whoever spoke last', async () => {
    const office = phone(CLERK, running);
    await control('Kabar baru');
    office.colleagueActs(ADMIN, { id: 'colleague-1', tappedAt: NOW, action: update() });
    document.dispatchEvent(new Event('visibilitychange'));
    await sees('Diperbarui: admin, 09.12');
  });
});

describe('the promise of more news', () => {
  it('shows as late within a second of passing, not at the next tick of the page', async () => {
    const promised = { ...outage, nextUpdateAt: NOW + 300 };
    const office = phone(CLERK, { ...confirmedLobby, notices: { [outage.id]: promised } });
    await control('Perpanjang 1 jam');
    expect(home()).not.toContain('terlambat');
    office.pass(301);
    await sees('terlambat');
    expect(document.title).toMatch(/^\(\d\) /);
  });

  it('put off in one tap is on record as just that', async () => {
    const office = phone(CLERK, running);
    await press('Perpanjang 1 jam');
    await vi.waitFor(() => expect(office.state().notices[outage.id]?.updates.at(-1)?.kind).toBe('extension'));
  });
});

it('a home page with everything that can wait on it: nothing that axe objects to', async () => {
  const store = await lying(update(), NOW - 3 * HOUR);
  const kept = { tappedAt: NOW - MINUTE, left: true, stillSo: false, refused: null } as const;
  await store.add({ ...kept, id: 'act-other-1', action: update(), actor: ADMIN.id });
  await store.add({ ...kept, id: 'act-gone-01', action: update({ notice: 'notice-9999' }), actor: CLERK.id });
  phone(CLERK, { ...running, store });
  await sees('Ditolak. Kabar baru');
  document.title = 'Petugas';
  document.documentElement.lang = 'id';
  for (const theme of ['light', 'dark', 'contrast']) {
    document.documentElement.dataset.theme = theme;
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
