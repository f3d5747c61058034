import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { openPhone, phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('a clerk signs in by a link, announces an outage in three taps, and every screen tells it; then it is over', async () => {
  const kiosk = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
  await kiosk.page.locator('[data-screen="board"][data-state="normal"]').waitFor();
  const link = await office.link();
  const phone = await phoneBy(browser, link);
  expect(phone.page.url()).toBe(`${office.url}/petugas`);

  const taps = await countTaps(phone.page);
  await phone.page.getByRole('button', { name: 'Umumkan gangguan' }).click();
  await phone.page
    .getByRole('button', { name: /Jaringan pusat/ })
    .first()
    .click();
  await phone.page.getByRole('button', { name: 'Terbitkan sekarang' }).click();
  await kiosk.page.locator('[data-screen="board"][data-state="stopped"]').waitFor({ timeout: 2_000 });
  expect(await taps()).toBe(3);
  const board = await readIn(kiosk.page.locator('[data-screen="board"]'));
  expect(board).toContain('Cetak KTP-el berhenti');
  expect(board).toContain('Loket 3');
  expect(board).not.toContain('Semua loket buka');

  const passOn = phone.page.getByRole('link', { name: /WhatsApp/ });
  expect(decodeURIComponent((await passOn.getAttribute('href')) ?? '')).toContain('Cetak KTP-el berhenti');
  await expect
    .poll(async () => (await fetch(`${office.url}/`)).text(), { timeout: 8_000 })
    .toContain('berhenti');

  await phone.page.getByRole('button', { name: 'Selesai' }).click();
  await phone.page.getByRole('button', { name: 'Sudah pulih' }).first().click();
  await phone.page.getByRole('dialog').getByRole('button', { name: /pulih/i }).last().click();
  await kiosk.page.locator('[data-screen="board"][data-state="normal"]').waitFor({ timeout: 5_000 });
  expect(kiosk.complaints).toEqual([]);
  expect(phone.complaints).toEqual([]);

  const again = await openPhone(browser, link);
  await again.page.getByText(/sudah dipakai|tidak berlaku/).waitFor();
});

/** Counts what a thumb does from here on, before anything on the page can swallow it. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.taps = '0';
    const count = (): void => {
      const { dataset } = document.documentElement;
      dataset.taps = String(Number(dataset.taps) + 1);
    };
    for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, count, true);
  });
  return async () => Number(await page.locator('html').getAttribute('data-taps'));
}
