import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '#domain/notices/notice';
import { mustAnswer } from '../../worker/demo/staff-client.ts';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy, type StaffPhone } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;
let kiosk: Page;
let phone: StaffPhone;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
  kiosk = (await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT)).page;
  await kioskShows('normal');
  phone = await phoneBy(browser, await office.link(), 'Wendy');
});
afterAll(async () => {
  await browser.close();
  await office.close();
});
afterEach(async () => {
  await phone.page.context().setOffline(false);
  for (const { id } of (await notices()).filter(isRunning))
    await office.staff.act(`end-${id}`, { type: 'resolve-notice', notice: id, text: null });
  await kioskShows('normal');
});

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const home = (page: Page) => page.locator('.home');
const isRunning = ({ resolvedAt, withdrawnAt }: Notice) => resolvedAt === null && withdrawnAt === null;

async function kioskShows(state: 'normal' | 'stopped'): Promise<void> {
  await kiosk.locator(`[data-screen="board"][data-state="${state}"]`).waitFor({ timeout: 8_000 });
}

async function notices(): Promise<Notice[]> {
  // The Desk's own board: the copy that the world gets may lag a moment.
  return mustAnswer(await office.staff.api.desk(), 'the desk').board?.notices ?? [];
}

async function publish(page: Page, cause = /Listrik padam/): Promise<void> {
  await key(page, 'Umumkan gangguan').click();
  await page.getByRole('dialog').getByRole('button', { name: cause }).first().click();
  await key(page, 'Terbitkan sekarang').click();
}

/** The sheet has closed, and what waits stands on the home page. */
async function untilKept(page: Page, what = 'Terbitkan: Listrik padam'): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 15_000 });
  await home(page).locator('.pending').getByText(what).waitFor({ timeout: 15_000 });
}
const untilSent = (page: Page) =>
  page.locator('.pending').first().waitFor({ state: 'detached', timeout: 15_000 });

describe('a phone whose network dies', () => {
  test('while it publishes keeps the act over a reload, and the kiosk shows it once', async () => {
    const { page } = phone;
    const before = (await notices()).length;
    let arrived = 0;
    // The act reaches the office and its answer is lost; then nothing goes through any more.
    await page.route('**/api/**', async (route) => {
      if (route.request().url().endsWith('/api/actions') && arrived++ === 0) await route.fetch();
      await route.abort();
    });
    await publish(page);
    await untilKept(page);
    await page.reload();
    await page.getByText('1 kabar menunggu di ponsel ini').waitFor();

    await page.unroute('**/api/**');
    await key(page, 'Coba lagi').click();
    await key(page, 'Umumkan gangguan').waitFor();
    await untilSent(page);
    await kioskShows('stopped');
    expect(await notices()).toHaveLength(before + 1);
    expect((await notices()).at(-1)?.updates).toHaveLength(1);
  });

  test('before it publishes shows the board as it will be, and sends by itself once the network is back', async () => {
    const { page } = phone;
    await page.context().setOffline(true);
    await publish(page);
    await untilKept(page);
    const shown = await readIn(home(page));
    expect(shown).toContain('Yang akan dilihat warga sesudah terkirim');
    expect(shown).toContain('Cetak KTP-el berhenti');
    expect((await notices()).filter(isRunning)).toEqual([]);
    await page.context().setOffline(false);
    await untilSent(page);
    await kioskShows('stopped');
  });

  test('and is taken back before anything left it tells nobody', async () => {
    const { page } = phone;
    const before = await notices();
    await page.context().setOffline(true);
    await publish(page);
    await untilKept(page);
    await key(page, 'Batalkan: Terbitkan: Listrik padam').click();
    await untilSent(page);
    await page.context().setOffline(false);
    await key(page, 'Umumkan gangguan').waitFor();
    expect(await notices()).toEqual(before);
  });

  test('and whose session runs out meanwhile asks for the passkey, and then sends', async () => {
    const { page } = phone;
    await page.context().setOffline(true);
    await publish(page);
    await untilKept(page);
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await page.getByText('Masuk lagi untuk mengirim 1 kabar').waitFor({ timeout: 15_000 });
    expect((await notices()).filter(isRunning)).toEqual([]);
    await key(page, 'Masuk').click();
    await key(page, 'Umumkan gangguan').waitFor();
    await untilSent(page);
    await kioskShows('stopped');
  });
});

test('two windows of one phone send what was tapped once between them', async () => {
  const { page } = phone;
  const other = await page.context().newPage();
  await other.goto(`${office.url}/petugas`);
  await key(other, 'Umumkan gangguan').waitFor();
  const before = (await notices()).length;
  const sent: string[] = [];
  for (const one of [page, other]) {
    one.on('request', (request) => {
      if (request.url().endsWith('/api/actions')) sent.push(request.postData() ?? '');
    });
  }
  await page.context().setOffline(true);
  await publish(page);
  await untilKept(page);
  await untilKept(other);
  await page.context().setOffline(false);
  await Promise.all([untilSent(page), untilSent(other)]);
  await kioskShows('stopped');
  expect(await notices()).toHaveLength(before + 1);
  expect(sent).toHaveLength(1);
  await other.close();
});

test('a phone whose own clock is a day off publishes with the office’s times', async () => {
  const { page } = phone;
  const fast = await page.context().newPage();
  await fast.addInitScript(() => {
    const right = Date;
    const day = 86_400_000;
    class Wrong extends right {
      constructor(...given: [] | [number | string | Date]) {
        super(given.length === 0 ? right.now() + day : given[0]);
      }
      static override now(): number {
        return right.now() + day;
      }
    }
    globalThis.Date = Wrong as DateConstructor;
  });
  await fast.goto(`${office.url}/petugas`);
  await publish(fast);
  await key(fast, /^Batalkan/).waitFor();
  // It can be taken back before it has arrived, too.
  await expect.poll(async () => (await notices()).filter(isRunning)).toHaveLength(1);
  const [notice] = (await notices()).filter(isRunning);
  if (!notice) throw new Error('nothing was published');
  const { startedAt, publishedAt, nextUpdateAt } = notice;
  expect(Math.abs(publishedAt - startedAt)).toBeLessThan(30_000);
  expect(nextUpdateAt).toBe(startedAt + 60 * 60_000);
  await fast.close();
});
