import type { Browser, Page } from 'playwright';
import { giveAuthenticator, type VirtualAuthenticator } from './virtual-authenticator.ts';
import { openWatched, SMALL_PHONE } from './watched-page.ts';

/** A clerk's phone: a page in a browser of its own, with the passkeys it keeps. */
export interface StaffPhone {
  page: Page;
  keys: VirtualAuthenticator;
  /** What its browser objected to. */
  complaints: string[];
}

/** A phone that has never been here: a link lies open on it, or nothing yet. */
export async function openPhone(browser: Browser, url: string): Promise<StaffPhone> {
  const { page, complaints } = await openWatched(browser, 'about:blank', SMALL_PHONE);
  const keys = await giveAuthenticator(page);
  await page.goto(url);
  return { page, keys, complaints };
}

/** Makes the passkey of the link that lies open, and waits for the desk. */
export async function makePasskey(page: Page, name = ''): Promise<void> {
  if (name !== '') await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Buat kunci sandi' }).click();
  await page.getByRole('navigation').waitFor();
}

/** A phone whose clerk came in by a one-time link and a passkey of their own. */
export async function phoneBy(browser: Browser, link: string, name = ''): Promise<StaffPhone> {
  const phone = await openPhone(browser, link);
  await makePasskey(phone.page, name);
  return phone;
}

/** The link that lies on an admin's phone as a code, read as text. */
export async function linkOn(admin: Page): Promise<string> {
  const text = await admin
    .getByRole('dialog')
    .getByText(/\/masuk\/\S+/)
    .textContent();
  return text?.trim() ?? '';
}

/** Invites a colleague on an admin's phone, and puts the sheet away. */
export async function inviteOn(admin: Page, role: string): Promise<string> {
  const sheet = admin.getByRole('dialog');
  const key = (name: string | RegExp) => admin.getByRole('button', { name }).first();
  await key('Lainnya').click();
  await key(/^Petugas/).click();
  await key('Undang petugas').click();
  await sheet.getByText(role, { exact: true }).click();
  await key('Buat undangan').click();
  const link = await linkOn(admin);
  await key('Selesai').click();
  await key('Tutup').click();
  await sheet.waitFor({ state: 'detached' });
  return link;
}
