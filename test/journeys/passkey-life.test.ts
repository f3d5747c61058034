import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { makePasskey, openPhone, phoneBy, type StaffPhone } from '../support/staff-phone.ts';
import { openWatched, readIn, SMALL_PHONE } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const sheet = (page: Page) => page.getByRole('dialog');
const signedOut = (page: Page) => page.getByText('Anda belum masuk').waitFor();
const atHome = (page: Page) => page.getByRole('navigation').waitFor();

async function signOut(page: Page): Promise<void> {
  await key(page, 'Lainnya').click();
  await key(page, 'Keluar dari ponsel ini').click();
  await signedOut(page);
}

/** The link that lies on an admin's phone as a code, read as text. */
async function linkOn(page: Page): Promise<string> {
  const text = await sheet(page)
    .getByText(/\/masuk\/\S+/)
    .textContent();
  return text?.trim() ?? '';
}

/** Invites on an admin's phone, and puts the sheet away. */
async function invite(admin: Page, role: string): Promise<string> {
  await key(admin, 'Lainnya').click();
  await key(admin, /^Petugas/).click();
  await key(admin, 'Undang petugas').click();
  await sheet(admin).getByText(role, { exact: true }).click();
  await key(admin, 'Buat undangan').click();
  const link = await linkOn(admin);
  await key(admin, 'Selesai').click();
  await key(admin, 'Tutup').click();
  await sheet(admin).waitFor({ state: 'detached' });
  return link;
}

test('an invited clerk makes a passkey, publishes, updates and resolves, and the way back asks for no link again', async () => {
  const admin = await phoneBy(browser, await office.link(), 'Wendy');
  const link = await invite(admin.page, 'Petugas kantor');
  const clerk = await openPhone(browser, link);
  expect(await readIn(clerk.page.locator('main'))).toContain('Sebagai Petugas kantor');
  await makePasskey(clerk.page, 'Rina');
  expect(await clerk.keys.count()).toBe(1);
  expect(new URL(clerk.page.url()).pathname).toBe('/petugas');

  await key(clerk.page, 'Umumkan gangguan').click();
  await key(clerk.page, /Listrik padam/).click();
  await key(clerk.page, 'Terbitkan sekarang').click();
  await sheet(clerk.page).getByText('Sudah terbit').first().waitFor();
  await expect.poll(notices).toMatchObject([{ cause: 'power', phase: 'reported' }]);
  await key(clerk.page, 'Tutup').click();

  await key(clerk.page, 'Kabar baru').click();
  await sheet(clerk.page).getByText('Dipulihkan', { exact: true }).click();
  await key(clerk.page, 'Kirim kabar').click();
  await expect.poll(notices).toMatchObject([{ phase: 'recovering' }]);

  await sheet(clerk.page).waitFor({ state: 'detached' });
  await key(clerk.page, 'Sudah pulih').click();
  await sheet(clerk.page).getByRole('button', { name: /pulih/ }).click();
  await expect.poll(notices).toMatchObject([{ phase: 'resolved' }]);

  await clerk.page.reload();
  await atHome(clerk.page);
  expect([...admin.complaints, ...clerk.complaints]).toEqual([]);
});

async function notices() {
  const answer = await office.staff.api.desk();
  return typeof answer === 'object' && 'board' in answer ? answer.board?.notices : null;
}

describe('a clerk with a passkey', () => {
  let phone: StaffPhone;
  beforeAll(async () => {
    phone = await phoneBy(browser, await office.link());
  });

  test('signs out, and in again with a finger and no link', async () => {
    const { page } = phone;
    await signOut(page);
    await page.reload();
    await signedOut(page);
    await key(page, 'Masuk').click();
    await atHome(page);
  });

  test('whose finger is not known is told so, and comes in with the right one', async () => {
    const { page, keys } = phone;
    await signOut(page);
    await keys.verifies(false);
    await key(page, 'Masuk').click();
    await page.getByText('Belum jadi').waitFor();
    await keys.verifies(true);
    await key(page, 'Masuk').click();
    await atHome(page);
  });

  test('signs out of all phones at one tap: the other one is out within a second too', async () => {
    const other = await openPhone(browser, `${office.url}/petugas`);
    await phone.keys.handTo(other.keys);
    await key(other.page, 'Masuk').click();
    await atHome(other.page);
    await key(phone.page, 'Lainnya').click();
    await key(phone.page, /Akun saya|Ponsel Anda/).click();
    await sheet(phone.page).getByText('Kunci sandi di ponsel').waitFor();
    await key(phone.page, 'Keluar dari semua ponsel').click();
    await other.page.getByText('Anda belum masuk').waitFor({ timeout: 1_500 });
    await signedOut(phone.page);
    await key(phone.page, 'Masuk').click();
    await atHome(phone.page);
  });

  test('in a dead network is told so at the door, and comes in once it is back', async () => {
    const { page } = phone;
    await signOut(page);
    await page.context().setOffline(true);
    await key(page, 'Masuk').click();
    await page.getByText('Belum tersambung').waitFor();
    await page.context().setOffline(false);
    await key(page, 'Masuk').click();
    await atHome(page);
  });
});

describe('a one-time link', () => {
  test('that was used opens nothing for a second phone', async () => {
    const admin = await phoneBy(browser, await office.link());
    const link = await invite(admin.page, 'Pengamat');
    await phoneBy(browser, link);
    const second = await openPhone(browser, link);
    await second.page.getByText('Tautan ini sudah dipakai').waitFor();
    expect(await key(second.page, 'Buat kunci sandi').count()).toBe(0);
  });

  test('whose key does not reach the office is not used up, and works when the network is back', async () => {
    const { page, keys } = await openPhone(browser, await office.link());
    await key(page, 'Buat kunci sandi').waitFor();
    await page.context().setOffline(true);
    await key(page, 'Buat kunci sandi').click();
    await page.getByText('Belum tersambung').waitFor();
    await page.context().setOffline(false);
    await makePasskey(page);
    expect(await keys.count()).toBe(1);
  });

  test('on a phone without a screen lock says how to set one', async () => {
    const { page, complaints } = await openWatched(browser, 'about:blank', SMALL_PHONE);
    await page.goto(await office.link());
    await page.getByText('belum punya kunci layar').waitFor();
    expect(complaints).toEqual([]);
  });

  test('in the demo lets in without a passkey too', async () => {
    const { page } = await openWatched(browser, await office.link(), SMALL_PHONE);
    await key(page, /hanya demo/).click();
    await atHome(page);
    expect(new URL(page.url()).pathname).toBe('/petugas');
  });
});
