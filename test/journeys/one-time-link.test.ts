import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { inviteOn, makePasskey, openPhone, phoneBy } from '../support/staff-phone.ts';
import { openWatched, SMALL_PHONE } from '../support/watched-page.ts';

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
const atHome = (page: Page) => page.getByRole('navigation').waitFor();

describe('a one-time link', () => {
  test('that was used opens nothing for a second phone', async () => {
    const admin = await phoneBy(browser, await office.link());
    const link = await inviteOn(admin.page, 'Pengamat');
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
