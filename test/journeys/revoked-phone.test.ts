import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { linkOn, makePasskey, openPhone, phoneBy, type StaffPhone } from '../support/staff-phone.ts';

let office: LivedInOffice;
let browser: Browser;
let admin: Page;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
  admin = (await phoneBy(browser, await office.link(), 'Wendy')).page;
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const sheet = (page: Page) => page.getByRole('dialog');
/** So long a phone may still look signed in, and the test wait for its picture. */
const WITHIN_A_SECOND = { timeout: 2_000 };

async function toColleagues(): Promise<void> {
  await key(admin, 'Lainnya').click();
  await key(admin, /^Petugas/).click();
}

/** A clerk by an invitation from the admin's phone; the admin's sheet lies open on the list afterwards. */
async function invited(name: string): Promise<StaffPhone> {
  await toColleagues();
  await key(admin, 'Undang petugas').click();
  await key(admin, 'Buat undangan').click();
  const phone = await phoneBy(browser, await linkOn(admin), name);
  await key(admin, 'Tutup').click();
  await sheet(admin).waitFor({ state: 'detached' });
  await admin.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await toColleagues();
  await key(admin, new RegExp(`^${name}`)).click();
  return phone;
}

async function closeSheet(): Promise<void> {
  await key(admin, 'Tutup').click();
  await sheet(admin).waitFor({ state: 'detached' });
}

test('a colleague who is removed is out within a second, and their key opens nothing any more', async () => {
  const { page } = await invited('Budi');
  await key(admin, /^Hapus dari kantor/).click();
  await key(admin, 'Ya, hapus').click();
  await page.getByText('Anda belum masuk').waitFor(WITHIN_A_SECOND);
  await sheet(admin).getByText('Budi sudah dihapus dari kantor.').waitFor();
  await key(page, 'Masuk').click();
  await page.getByText('Kunci sandi ini tidak dikenal').waitFor();
  await closeSheet();
});

test('a removed colleague in the middle of writing keeps the words on the screen, and cannot send them', async () => {
  const { page } = await invited('Sari');
  await key(page, 'Umumkan gangguan').click();
  await key(page, /Listrik padam/).click();
  await key(admin, /^Hapus dari kantor/).click();
  await key(admin, 'Ya, hapus').click();
  await sheet(page).getByText('Sesi Anda berakhir').waitFor(WITHIN_A_SECOND);
  await key(page, 'Masuk lagi').click();
  await sheet(page).getByText('Kunci sandi ini tidak dikenal').waitFor();
  const answer = await page.evaluate(async () => (await fetch('/api/desk')).status);
  expect(answer).toBe(401);
  await closeSheet();
});

test('a lost phone is out at once, and the new one comes in by the code with the same name and role', async () => {
  const lost = await invited('Rina');
  await key(admin, /^Kehilangan ponsel/).click();
  await key(admin, 'Keluarkan ponsel lama').click();
  await lost.page.getByText('Anda belum masuk').waitFor(WITHIN_A_SECOND);
  const fresh = await openPhone(browser, await linkOn(admin));
  await fresh.page.getByText('Ponsel baru Anda').waitFor();
  expect(await fresh.page.getByRole('textbox').inputValue()).toBe('Rina');
  await makePasskey(fresh.page);
  await key(fresh.page, 'Umumkan gangguan').waitFor();
  await key(lost.page, 'Masuk').click();
  await lost.page.getByText('Kunci sandi ini tidak dikenal').waitFor();
  await closeSheet();
});

test('a colleague whose role is changed sees only what the new one may, within a second', async () => {
  const { page } = await invited('Tono');
  await key(page, 'Umumkan gangguan').waitFor();
  await key(admin, /^Ubah peran/).click();
  await sheet(admin).getByText('Pengamat', { exact: true }).click();
  await key(admin, 'Simpan peran').click();
  await page.getByText('Anda masuk sebagai pengamat').waitFor(WITHIN_A_SECOND);
  expect(await key(page, 'Umumkan gangguan').count()).toBe(0);
  await closeSheet();
});
