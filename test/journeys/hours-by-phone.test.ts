import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;
let kiosk: Page;
let phone: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
  kiosk = (await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT)).page;
  phone = (await phoneBy(browser, await office.link(), 'Wendy')).page;
  await key('Lainnya').click();
  await key(/^Jam buka/).click();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const key = (name: string | RegExp) => phone.getByRole('button', { name }).first();
const board = () => kiosk.locator('[data-screen="board"]');

async function publicPageSays(text: string): Promise<void> {
  await expect.poll(async () => (await fetch(`${office.url}/`)).text(), { timeout: 8_000 }).toContain(text);
}

test('an office that has to close early says so in two taps, on every screen', async () => {
  await key('Ubah jam hari ini').click();
  await phone.getByText('Hari ini tutup pukul').waitFor();
  await key('Terbitkan').click();
  await phone.getByText('Sudah disimpan').waitFor();
  await board().getByText('Hari ini tutup pukul').waitFor({ timeout: 5_000 });
  expect(await readIn(board())).toContain('Hari ini tutup pukul 10.00: keperluan kantor.');
  await publicPageSays('keperluan kantor');
});

test('shut for the day, the board says why and when it opens again', async () => {
  await key('Ubah jam hari ini').click();
  await phone.getByText('Tutup seharian').click();
  await key('Terbitkan').click();
  await phone.getByText('Sudah disimpan').waitFor();
  await kiosk.locator('[data-screen="board"][data-state="closed"]').waitFor({ timeout: 5_000 });
  const said = await readIn(board());
  expect(said).toContain('Tutup karena: keperluan kantor.');
  expect(said).toContain('Buka lagi Rabu, 25 November, pukul 08.00.');
});

test('the closure is lifted, and the counters are open as if nothing had been', async () => {
  await key(/^keperluan kantor/).click();
  await key('Hapus, jam biasa lagi').click();
  await phone.getByText('Sudah disimpan').waitFor();
  await kiosk.locator('[data-screen="board"][data-state="normal"]').waitFor({ timeout: 5_000 });
  expect(await readIn(board())).toContain('Sampai pukul 16.00.');
});
