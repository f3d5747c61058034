import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mustAnswer } from '../../worker/demo/staff-client.ts';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';

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

async function write(page: Page, words: string): Promise<void> {
  await key(page, 'Kabar baru').click();
  await key(page, 'Ubah: Keterangan').click();
  await page.getByRole('textbox').first().fill(words);
  await key(page, 'Pakai').click();
  await key(page, 'Kirim kabar').waitFor();
}

test('two clerks who give news on one outage at once see each other’s, and both are kept in order', async () => {
  const { page: first } = await phoneBy(browser, await office.link(), 'Wendy');
  const { page: second } = await phoneBy(browser, await office.link(), 'Rina');
  await key(first, 'Umumkan gangguan').click();
  await key(first, /Listrik padam/).click();
  await key(first, 'Terbitkan sekarang').click();
  await key(first, 'Sudah benar').click();
  await key(first, 'Selesai').click();

  await write(second, 'PLN datang pukul sepuluh');
  await write(first, 'Genset sedang disiapkan');
  await key(second, 'Kirim kabar').click();
  await sheet(second).waitFor({ state: 'detached' });

  await sheet(first).getByText('Baru saja diperbarui admin').waitFor({ timeout: 5_000 });
  await sheet(first).locator('.meanwhile').getByText('PLN datang pukul sepuluh').waitFor();
  await sheet(first).getByText('Genset sedang disiapkan').first().waitFor();
  await key(first, 'Kirim kabar').click();
  await sheet(first).waitFor({ state: 'detached' });
  await second.getByText('Genset sedang disiapkan').first().waitFor();

  const [notice] = mustAnswer(await office.staff.api.desk(), 'the desk').board?.notices ?? [];
  expect(notice?.updates.map(({ kind, text }) => [kind, text?.id ?? null])).toEqual([
    ['published', null],
    ['update', 'PLN datang pukul sepuluh'],
    ['update', 'Genset sedang disiapkan'],
  ]);
});
