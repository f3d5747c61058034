import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSlipCode } from '#domain/slips/slip-code';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { phoneBy } from '../support/staff-phone.ts';
import { readIn } from '../support/watched-page.ts';

const EXPORT = fileURLToPath(new URL('../support/data/siak-export.csv', import.meta.url));
let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

async function signedIn(): Promise<{ page: Page; complaints: string[]; sent: string[] }> {
  const { page, complaints } = await phoneBy(browser, await office.link());
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return { page, complaints, sent };
}

async function chooseFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Impor' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Baca berkas' }).click();
}

test('a clerk imports the export from a phone: looked over, published, answered, printed, and nobody is named to the server', async () => {
  const { page, complaints, sent } = await signedIn();
  await chooseFile(page, EXPORT);
  const look = page.getByRole('dialog');
  await look.getByRole('button', { name: 'Impor 400 baris' }).waitFor();
  expect(await readIn(look)).toContain('Siap cetak');
  await look.getByRole('button', { name: 'Impor 400 baris' }).click();
  await page.getByText('Impor selesai').waitFor();
  await page.getByRole('button', { name: 'Cetak bukti' }).click();

  const paper = page.locator('#print');
  await expect.poll(async () => (await paper.textContent()) ?? '').toContain('Bukti pengambilan KTP-el');
  // The clerk's own list says whose it is: the line is all that ties the paper to it.
  expect(await paper.textContent()).toContain('(Baris 2)');
  const [code = ''] =
    /[0-9A-Z]{4}-[0-9A-Z]{4}\s*-?\s*[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await paper.textContent()) ?? '') ?? [];
  const printed = parseSlipCode(code);
  expect(printed).not.toBeNull();
  await expect
    .poll(async () => (await fetch(`${office.url}/api/slips/${printed}`)).status, { timeout: 15_000 })
    .toBe(200);

  const rows = (await readFile(EXPORT, 'utf8')).trim().split('\n').slice(1);
  const people = rows.map((row) => row.split(',')).flatMap(([, , nik = '', name = '']) => [nik, name]);
  const asSent = sent.join('\n');
  expect(people.filter((person) => asSent.includes(person))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a file without the column of registrations is refused whole, and the column is named', async () => {
  const { page, sent } = await signedIn();
  const buffer = Buffer.from('NO,NIK,NAMA_LGKP,STATUS_KTP\n1,3673990301500000,TUTI,CARD_PRINTED\n');
  await chooseFile(page, { name: 'siak.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog');
  await expect.poll(() => readIn(dialog)).toContain('Nomor registrasi');
  expect(await dialog.getByRole('button', { name: /^Impor \d/ }).count()).toBe(0);
  expect(sent.filter((request) => request.includes('/api/imports'))).toEqual([]);
});

test('a broken row is listed with its line and reason, and left out only when the clerk says so', async () => {
  const { page } = await signedIn();
  const buffer = Buffer.from(
    'NO_REGISTRASI,STATUS_KTP,KEL_NAME,TGL_REKAM\n' +
      '3673-20261101-000901,CARD_PRINTED,CIPARE,01/11/2026\n' +
      '3673-20261101-000902,CARD_PRINTED,CIPARE,31/02/2026\n',
  );
  await chooseFile(page, { name: 'siak.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog');
  await expect.poll(() => readIn(dialog)).toContain('Baris 3');
  expect(await readIn(dialog)).toContain('tanggal ini tidak ada');
  const go = dialog.getByRole('button', { name: /^Impor \d+ baris/ });
  expect(await go.isDisabled()).toBe(true);
  await dialog.getByRole('checkbox').check();
  await go.click();
  await page.getByText('Impor selesai').waitFor();
});
