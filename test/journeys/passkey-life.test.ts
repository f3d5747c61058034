import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { inviteOn, makePasskey, openPhone, phoneBy, type StaffPhone } from '../support/staff-phone.ts';

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
/** How long an act may take to be written down, on a slow machine too. */
const SOON = { timeout: 8_000 };
const sheet = (page: Page) => page.getByRole('dialog');
const signedOut = (page: Page) => page.getByText('Anda belum masuk').waitFor();
const atHome = (page: Page) => page.getByRole('navigation').waitFor();

async function signOut(page: Page): Promise<void> {
  await key(page, 'Lainnya').click();
  await key(page, 'Keluar dari ponsel ini').click();
  await signedOut(page);
}

test('an invited clerk makes a passkey, publishes, updates and resolves, and the way back asks for no link again', async () => {
  const admin = await phoneBy(browser, await office.link(), 'Wendy');
  const link = await inviteOn(admin.page, 'Petugas kantor');
  const clerk = await openPhone(browser, link);
  await clerk.page.getByText('Sebagai Petugas kantor').waitFor();
  await makePasskey(clerk.page, 'Rina');
  expect(await clerk.keys.count()).toBe(1);
  expect(new URL(clerk.page.url()).pathname).toBe('/petugas');

  await key(clerk.page, 'Umumkan gangguan').click();
  await key(clerk.page, /Listrik padam/).click();
  await key(clerk.page, 'Terbitkan sekarang').click();
  await sheet(clerk.page).getByText('Sudah terbit').first().waitFor();
  await expect.poll(notices, SOON).toMatchObject([{ cause: 'power', phase: 'reported' }]);
  await key(clerk.page, 'Tutup').click();

  await key(clerk.page, 'Kabar baru').click();
  await sheet(clerk.page).getByText('Dipulihkan', { exact: true }).click();
  await key(clerk.page, 'Kirim kabar').click();
  await expect.poll(notices, SOON).toMatchObject([{ phase: 'recovering' }]);

  await sheet(clerk.page).waitFor({ state: 'detached' });
  await key(clerk.page, 'Sudah pulih').click();
  await sheet(clerk.page).getByRole('button', { name: /pulih/ }).click();
  await expect.poll(notices, SOON).toMatchObject([{ phase: 'resolved' }]);

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
    const one = await phoneBy(browser, await office.link(), 'Rina');
    const other = await openPhone(browser, `${office.url}/petugas`);
    await one.keys.handTo(other.keys);
    await key(other.page, 'Masuk').click();
    await atHome(other.page);
    await key(one.page, 'Lainnya').click();
    await key(one.page, /^Rina/).click();
    await sheet(one.page).getByText('Kunci sandi di ponsel').waitFor();
    await key(one.page, 'Keluar dari semua ponsel').click();
    await other.page.getByText('Anda belum masuk').waitFor({ timeout: 2_000 });
    await signedOut(one.page);
    // The key stays. On this phone it has signed last: the first one's copy counts too few signatures now.
    await key(other.page, 'Masuk').click();
    await atHome(other.page);
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
