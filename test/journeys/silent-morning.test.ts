import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('08:20', 'silent'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('a day nobody confirmed says so on kiosk and page, and stops saying so after one tap', async () => {
  const kiosk = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
  const unsure = kiosk.page.locator('[data-screen="board"][data-state="unconfirmed"]');
  await unsure.waitFor();
  const read = await readIn(unsure);
  expect(read).toContain('belum pasti');
  expect(read).toContain('Belum dikonfirmasi petugas hari ini');
  expect(read).not.toContain('Semua loket buka');
  expect(await (await fetch(`${office.url}/`)).text()).toContain('Belum dikonfirmasi');

  const phone = await phoneBy(browser, await office.link());
  await phone.page.getByRole('button', { name: 'Semua normal' }).click();

  await kiosk.page.locator('[data-screen="board"][data-state="normal"]').waitFor({ timeout: 2_000 });
  expect(await readIn(kiosk.page.locator('[data-screen="board"]'))).toContain('Semua loket buka');
  await expect
    .poll(async () => (await fetch(`${office.url}/`)).text(), { timeout: 8_000 })
    .not.toContain('Belum dikonfirmasi');
  expect([...kiosk.complaints, ...phone.complaints]).toEqual([]);
});
