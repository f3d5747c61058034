import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { mustAnswer } from '../../worker/demo/staff-client.ts';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { KIOSK_PORTRAIT, openWatched, readIn, SMALL_PHONE } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const sheet = (page: Page) => page.getByRole('dialog');
const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

let kept: Page | null = null;
/** A signed-in phone, the same one each time: the door takes only so many tries a minute. `own`: another one. */
async function phone(own: 'own' | 'any' = 'any'): Promise<Page> {
  const page = (own === 'any' ? kept : null) ?? (await phoneBy(browser, await office.link())).page;
  if (own === 'any') kept = page;
  await page.unrouteAll();
  await page.goto(`${office.url}/petugas`);
  await key(page, 'Umumkan gangguan').waitFor();
  return page;
}

/** As a phone does that comes out of a pocket. */
const wake = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** A power cut with words of one's own, typed and looked at. */
async function writeOutage(page: Page, words: string): Promise<void> {
  await key(page, 'Umumkan gangguan').click();
  await key(page, /Listrik padam/).click();
  await key(page, 'Ubah: Keterangan').click();
  await page.getByRole('textbox').first().fill(words);
}

async function board(): Promise<BoardSnapshot> {
  const answer = await office.staff.api.board(null);
  if (answer === null) throw new Error('asked without a copy, told to keep it');
  return mustAnswer(answer, 'the board').board;
}

async function allWell(): Promise<void> {
  for (const { id } of (await board()).notices.filter(({ resolvedAt }) => resolvedAt === null)) {
    await office.staff.act(`end-${id}`, { type: 'resolve-notice', notice: id, text: null });
  }
}

describe('a clerk in the middle of an outage', () => {
  test('goes back with the phone’s own key step by step, and loses no word', async () => {
    const page = await phone();
    await writeOutage(page, 'Genset sedang disiapkan');
    await page.goBack();
    await key(page, 'Terbitkan sekarang').waitFor();
    expect(await readIn(sheet(page))).toContain('Genset sedang disiapkan');
    await page.goBack();
    await sheet(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${office.url}/petugas`);
  });

  test('taps the cross twice and is still on the page', async () => {
    const page = await phone();
    await key(page, 'Umumkan gangguan').click();
    await sheet(page).evaluate((dialog) => {
      const cross = dialog.querySelector<HTMLElement>('[aria-label="Tutup"]');
      cross?.click();
      cross?.click();
    });
    await sheet(page).waitFor({ state: 'detached' });
    await key(page, 'Umumkan gangguan').click();
    await sheet(page).waitFor();
  });

  test('goes back while it is being sent, and the answer takes nothing away', async () => {
    const page = await phone();
    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await key(page, 'Umumkan gangguan').click();
    await key(page, /Listrik padam/).click();
    await page.route('**/api/actions', async (route) => {
      await held;
      await route.continue();
    });
    await key(page, 'Terbitkan sekarang').click();
    await page.goBack();
    await key(page, 'Umumkan gangguan').click();
    answer();
    await page.getByRole('heading', { name: 'Gangguan yang berjalan' }).waitFor({ state: 'attached' });
    expect(await readIn(sheet(page))).toContain('Apa yang terjadi?');
    await allWell();
  });

  test('whose session ends keeps what was typed, comes in again right there, and publishes it after', async () => {
    const page = await phone();
    await writeOutage(page, 'Genset sedang disiapkan');
    await page.context().clearCookies();
    await wake(page);
    await sheet(page).getByText('Sesi Anda berakhir').waitFor();
    await page.goBack();
    await key(page, 'Masuk lagi').click();
    await sheet(page).getByText('Sesi Anda berakhir').waitFor({ state: 'detached' });
    expect(await readIn(sheet(page))).toContain('Genset sedang disiapkan');
    await key(page, 'Terbitkan sekarang').click();
    await sheet(page).getByText('Sudah terbit').first().waitFor();
    await expect
      .poll(async () => (await board()).notices.map(({ text }) => text?.id), { timeout: 8_000 })
      .toContain('Genset sedang disiapkan');
    await allWell();
  });

  test('who signs out in a dead network is not told that it is done', async () => {
    const page = await phone('own');
    const context: BrowserContext = page.context();
    await key(page, 'Lainnya').click();
    await context.setOffline(true);
    await key(page, 'Keluar dari ponsel ini').click();
    await sheet(page).getByText('Belum tersambung').waitFor();
    await context.setOffline(false);
    await key(page, 'Keluar dari ponsel ini').click();
    await page.getByText('Anda belum masuk').waitFor();
    await page.reload();
    await page.getByText('Anda belum masuk').waitFor();
  });
});

describe('a clerk with an export', () => {
  const choose = async (page: Page, path: string): Promise<void> => {
    await key(page, 'Impor').click();
    await page.locator('input[type=file]').setInputFiles(path);
  };
  const read = (page: Page) => sheet(page).getByRole('button', { name: 'Baca berkas' }).click();

  test('whose file is taken away after it was chosen is told so, and does not wait', async () => {
    const page = await phone();
    const path = join(await mkdtemp(join(tmpdir(), 'kabar-')), 'export.csv');
    await writeFile(path, 'NO_REGISTRASI,STATUS_KTP\n');
    await choose(page, path);
    await rm(path);
    await read(page);
    await sheet(page).getByText('tidak bisa dibaca').waitFor();
  });

  test('whose network dies before the file is read is not told that the file is wrong', async () => {
    // With nothing of the reading in its cache.
    const page = await phone('own');
    await choose(page, new URL('../support/data/siak-export.csv', import.meta.url).pathname);
    await page.context().setOffline(true);
    await read(page);
    await sheet(page).getByText('Belum tersambung').waitFor();
    await page.context().setOffline(false);
    await read(page);
    await sheet(page).getByText('baris siap diimpor').waitFor();
  });
});

test('of two phones that end one outage the second is told that it is over', async () => {
  const [first, second] = [await phone(), await phone('own')];
  await writeOutage(first, 'Genset sedang disiapkan');
  await first.goBack();
  await key(first, 'Terbitkan sekarang').click();
  await key(first, 'Sudah benar').click();
  await key(first, 'Selesai').click();
  await key(second, 'Sudah pulih').click();
  await key(first, 'Sudah pulih').click();
  await sheet(first).getByRole('button', { name: /pulih/ }).click();
  await sheet(first).waitFor({ state: 'detached' });
  await sheet(second).getByText('sudah selesai').waitFor();
});

test('words full of markup, of another direction and without a space are only words, on every screen', async () => {
  const words = `<img src=x onerror=alert(1)> & 00.31 \u0645\u063a\u0644\u0642 ${'W'.repeat(220)}`;
  await office.staff.act('hostile', {
    type: 'publish-notice',
    ...{ kind: 'info', cause: null, owner: null, scope: 'all', effects: [], advice: null },
    ...{ text: { id: words, en: null }, endsAt: null, nextUpdateAt: null },
    ...{ repeats: null, visibleFrom: null, template: null },
    startedAt: (await board()).at,
  });
  await expect
    .poll(async () => (await fetch(`${office.url}/`)).text(), { timeout: 8_000 })
    .toContain('&lt;img src=x');
  const desk = await phone();
  const screens = [
    await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT),
    await openWatched(browser, `${office.url}/`, SMALL_PHONE),
  ];
  for (const page of [desk, ...screens.map((screen) => screen.page)]) {
    await page.getByText('<img src=x').first().waitFor({ state: 'attached' });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('p, span, dd')]
        .filter(
          (part) => part.closest('.heard') === null && part.getBoundingClientRect().right > innerWidth + 3,
        )
        .map((part) => part.className),
    );
    expect(tooWide).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
  }
  expect(screens.flatMap((screen) => screen.complaints)).toEqual([]);
});
