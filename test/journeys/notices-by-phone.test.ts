import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { info } from '../support/sample-actions.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn, type WatchedPage } from '../support/watched-page.ts';

/** What a careless or hostile hand may put into a field: markup, a script, quotes, emoji, a script read from the right. */
const HOSTILE = `<b>Genset</b> <script>alert(1)</script> "&" 🛠️ شبكة <img src=x onerror=alert(2)>`;

let office: LivedInOffice;
let browser: Browser;
let kiosk: WatchedPage;
let phone: WatchedPage;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
  kiosk = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
  await kiosk.page.locator('[data-screen="board"]').waitFor();
  phone = await phoneBy(browser, await office.link());
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const sheet = () => phone.page.getByRole('dialog');
const press = (name: string | RegExp) => sheet().getByRole('button', { name }).first().click();
const tap = (text: string) => sheet().getByText(text, { exact: true }).click();

/** The notice whose turn it is on the kiosk. */
const turn = (text: string | RegExp) =>
  kiosk.page.locator('[data-screen="board"] .turns > .notice').filter({ hasText: text });

async function openAnnouncements(): Promise<void> {
  await phone.page.getByRole('button', { name: 'Umumkan gangguan' }).click();
  await press(/Bukan gangguan/);
  await sheet().getByText('Apa yang diumumkan?').waitFor();
}

/** The public page, once its copy of the board says this. */
async function publicPage(says: string): Promise<string> {
  const read = async (): Promise<string> => (await fetch(`${office.url}/`)).text();
  await expect.poll(read, { timeout: 8_000 }).toContain(says);
  return read();
}

/** What a page made of the hostile words: elements that no page of ours has. */
const foreign = (page: Page) =>
  page.locator('.notice b:has-text("Genset"), .notice script, img[src="x"]').count();

test('planned work is announced every week, put right, and taken back; every screen says each of it', async () => {
  await openAnnouncements();
  await press(/Pemeliharaan jaringan pusat/);
  await press(/: Berulang/);
  await tap('Tiap minggu');
  expect(await sheet().locator('.announced-dates li').count()).toBe(4);
  await press('Pakai');
  await press('Kiosk & WhatsApp');
  await sheet().locator('.kiosk-picture').waitFor();
  await tap('WhatsApp');
  expect(await readIn(sheet().locator('.whatsapp-picture'))).toContain('lalu tiap Rabu, 3 kali lagi');
  await press('Kembali');
  await press('Terbitkan');
  await turn('Terencana besok, 08.00–10.00:').waitFor({ timeout: 5_000 });
  expect(await publicPage('Terencana · besok')).toContain('lalu tiap Rabu, 3 kali lagi');
  await sheet().getByRole('button', { name: 'Tutup' }).click();

  await openAnnouncements();
  await press(/Besok, 08\.00–10\.00/);
  await press(/: Keterangan/);
  await sheet().getByLabel('Dalam bahasa Indonesia').fill(HOSTILE);
  await press('Pakai');
  await press('Terbitkan koreksi');
  await turn('dikoreksi').waitFor({ timeout: 5_000 });
  const board = await readIn(kiosk.page.locator('[data-screen="board"]'));
  expect(board).toContain('<b>Genset</b> <script>alert(1)</script> "&" 🛠️ شبكة');
  expect(await foreign(kiosk.page)).toBe(0);
  const page = await publicPage('dikoreksi');
  expect(page).toContain('&lt;script>alert(1)');
  expect(page).not.toContain('<script>alert');

  await sheet().waitFor({ state: 'detached' });
  await openAnnouncements();
  await press(/Besok, 08\.00–10\.00/);
  await press('Tarik kabar ini');
  await sheet().getByLabel('Dalam bahasa Indonesia').fill('Salah minggu.');
  await press('Ya, tarik');
  await turn(/Ditarik \d\d\.\d\d:/).waitFor({ timeout: 5_000 });
  expect(await readIn(kiosk.page.locator('[data-screen="board"]'))).toContain('Salah minggu.');
  expect(kiosk.complaints).toEqual([]);
  expect(phone.complaints).toEqual([]);
});

test('a field takes no more than its letters, and the office refuses what is longer', async () => {
  await openAnnouncements();
  await sheet().getByRole('button', { name: 'Tulis sendiri' }).last().click();
  await press('Terbitkan');
  const field = sheet().getByLabel('Dalam bahasa Indonesia');
  await field.fill('');
  await field.pressSequentially('x'.repeat(290));
  expect((await field.inputValue()).length).toBe(280);
  await sheet().getByText('Sisa 0 huruf').waitFor();
  await sheet().getByRole('button', { name: 'Tutup' }).click();
  const now = Date.parse('2026-11-24T02:30:00Z');
  await expect(
    office.staff.act('too-long-0001', info(now, { text: { id: 'x'.repeat(5_000), en: null } })),
  ).rejects.toThrow('body-malformed');
});
