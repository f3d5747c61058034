import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { openWatched, readIn, SMALL_PHONE } from '../support/watched-page.ts';

const NO_SCRIPT = { ...SMALL_PHONE, javaScriptEnabled: false };
let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('the QR’s capital address answers on a phone that runs no script', async () => {
  const { page, complaints } = await openWatched(
    browser,
    `${office.url}/S/${office.slips.onTheShelf}`,
    NO_SCRIPT,
  );
  const read = await readIn(page.locator('body'));
  expect(read).toContain('siap diambil');
  expect(read).toContain('Cipare');
  // What the policy refuses is a complaint: the one style is allowed by its hash.
  expect(complaints).toEqual([]);
});

test('a code typed into the board’s form is answered without a script', async () => {
  const { page } = await openWatched(browser, `${office.url}/`, NO_SCRIPT);
  await page.locator('input[name="kode"]').fill(office.slips.atTheCentre.toLowerCase());
  await page.locator('input[name="kode"]').press('Enter');
  await page.waitForURL(`**/s/${office.slips.atTheCentre}`);
  expect(await readIn(page.locator('body'))).toContain('pusat');
});

test('a wrong code gets help in the language of the page', async () => {
  const { page } = await openWatched(browser, `${office.url}/s/K7QF9M2X4TRB8WZ5?lang=en`, NO_SCRIPT);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('input[name="kode"]').count()).toBe(1);
});

test('a board opened again within its minute, which the server need not send anew, is as dressed as before', async () => {
  const { page, complaints } = await openWatched(browser, `${office.url}/`, NO_SCRIPT);
  for (let visit = 0; visit < 2; visit++) {
    await page.getByRole('link', { name: 'Perbarui' }).click();
    await page.waitForLoadState();
  }
  const housing = page.locator('.housing').first();
  expect(await housing.evaluate((part) => getComputedStyle(part).backgroundColor)).toBe('rgb(11, 31, 38)');
  expect(complaints).toEqual([]);
});
