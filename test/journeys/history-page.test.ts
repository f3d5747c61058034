import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { outage, resolve } from '../support/sample-actions.ts';
import { openWatched, readIn, SMALL_PHONE } from '../support/watched-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NO_SCRIPT = { ...SMALL_PHONE, javaScriptEnabled: false };
let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('11:30', 'confirmed'), openBrowser()]);
  const began = Date.parse('2026-11-24T09:00:00+07:00');
  await office.staff.act('failed', outage(began, { nextUpdateAt: began + 4 * 3_600_000 }));
  await office.staff.act('mended', resolve('demo-failed'));
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('from the board one comes to what went wrong, on a phone that runs no script', async () => {
  const { page, complaints } = await openWatched(browser, `${office.url}/`, NO_SCRIPT);
  await page.getByRole('link', { name: 'Riwayat 90 hari terakhir' }).click();
  await page.waitForURL('**/riwayat');
  const read = await readIn(page.locator('body'));
  expect(read).toMatch(/Cetak KTP-el berhenti 2 jam/);
  expect(read).toContain('Jaringan pusat putus');
  await page
    .getByText(/^Urutan kabar/)
    .first()
    .click();
  expect(await readIn(page.locator('.outage').first())).toContain('Sudah pulih');
  expect(complaints).toEqual([]);
});

test('another place and a year are one form away', async () => {
  const { page } = await openWatched(browser, `${office.url}/riwayat`, NO_SCRIPT);
  await page.getByLabel('Tempat').selectOption('cipare');
  await page.getByLabel('Lama').selectOption('365');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await page.waitForURL('**/riwayat?tempat=cipare&hari=365');
  expect(await readIn(page.locator('h1'))).toBe('365 hari terakhir');
  expect(await readIn(page.locator('.housing'))).toContain('Cipare');
});

test.each<[string, string, BrowserContextOptions]>([
  ['a small phone', '/riwayat', SMALL_PHONE],
  ['a small phone at night, in English', '/riwayat?lang=en', { ...SMALL_PHONE, colorScheme: 'dark' }],
  ['a wide screen', '/riwayat?hari=365', { viewport: { width: 1280, height: 800 } }],
])('on %s nothing is wider than the page, and axe finds nothing', async (_, path, options) => {
  const { page } = await openWatched(browser, `${office.url}${path}`, { ...options, bypassCSP: true });
  expect(await tooWide(page)).toBe(0);
  expect(await axeFinds(page)).toEqual([]);
});

test('on paper the timelines are open and the form is gone', async () => {
  const { page } = await openWatched(browser, `${office.url}/riwayat`, {
    viewport: { width: 794, height: 1123 },
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.outage__lines').first().isVisible()).toBe(true);
  expect(await page.locator('.history__form').isVisible()).toBe(false);
  expect(await page.locator('.phone__below').isVisible()).toBe(false);
});

async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    "axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } }).then((run) => run.violations.map((rule) => rule.id + ': ' + rule.nodes[0].html))",
  );
  return z.array(z.string()).parse(found);
}
