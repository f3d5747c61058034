import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mustAnswer } from '../../worker/demo/staff-client.ts';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;
let kiosk: Page;
let phone: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
  kiosk = (await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT)).page;
  await kioskShows('normal');
  phone = (await phoneBy(browser, await office.link(), 'Wendy')).page;
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const sheet = () => phone.getByRole('dialog');

async function kioskShows(state: 'normal' | 'stopped'): Promise<void> {
  await kiosk.locator(`[data-screen="board"][data-state="${state}"]`).waitFor({ timeout: 5_000 });
}

test('what was published by mistake is off an open kiosk within seconds, and stays on record', async () => {
  await key(phone, 'Umumkan gangguan').click();
  await key(phone, /Listrik padam/).click();
  await key(phone, 'Terbitkan sekarang').click();
  await kioskShows('stopped');
  await key(phone, /^Batalkan/).click();
  await sheet().getByText('Sudah dibatalkan').waitFor();
  await kioskShows('normal');
  const [notice] = mustAnswer(await office.staff.api.desk(), 'the desk').board?.notices ?? [];
  expect(notice?.updates.map(({ kind }) => kind)).toEqual(['published', 'undone']);
  await key(phone, 'Selesai').click();
});

test('what is left alone can be passed on once the seconds are over, and not before', async () => {
  await key(phone, 'Umumkan gangguan').click();
  await key(phone, /Listrik padam/).click();
  await key(phone, 'Terbitkan sekarang').click();
  await key(phone, /^Batalkan/).waitFor();
  expect(
    await sheet()
      .getByRole('link', { name: /WhatsApp/ })
      .count(),
  ).toBe(0);
  await sheet()
    .getByRole('link', { name: /WhatsApp/ })
    .waitFor({ timeout: 12_000 });
  expect(await key(phone, /^Batalkan/).count()).toBe(0);
  await key(phone, 'Selesai').click();
});

test('an outage called over by mistake is back on every screen by one tap on the home page', async () => {
  await key(phone, 'Sudah pulih').click();
  await key(phone, 'Ya, sudah pulih').click();
  await kioskShows('normal');
  await key(phone, /^Akhiri: Listrik padam/).click();
  await kioskShows('stopped');
  await phone.getByText('Sudah dibatalkan').waitFor();
});
