import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { slipUrl } from '#domain/slips/slip-code';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { typeAsScanner } from '../support/typing-scanner.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('09:30', 'confirmed'), openBrowser()]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

async function kiosk(): Promise<Page> {
  const { page } = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
  await page.locator('[data-screen="board"]').waitFor();
  return page;
}

async function stageOf(page: Page, stage: string): Promise<string> {
  const answer = page.locator(`[data-screen="answer"][data-stage="${stage}"]`);
  await answer.waitFor({ timeout: 15_000 });
  return readIn(answer);
}

describe('a scanner that types', () => {
  test('is answered, and the next slip replaces the answer at once', async () => {
    const page = await kiosk();
    await typeAsScanner(page, slipUrl(office.host, office.slips.atTheCentre));
    expect(await stageOf(page, 'at-centre')).toContain('pusat');
    await typeAsScanner(page, slipUrl(office.host, office.slips.twiceRecorded));
    const read = await stageOf(page, 'needs-action');
    expect(read).toContain('Loket 1');
    expect(read).not.toContain(office.slips.atTheCentre.slice(-4));
  });

  test('with a code of another house gets help, not an error', async () => {
    const page = await kiosk();
    await typeAsScanner(page, 'HTTPS://ELSEWHERE.EXAMPLE/PAY/12345');
    const help = page.locator('[data-screen="help"]');
    await help.waitFor();
    expect(await readIn(help)).toMatch(/bukan/i);
    expect(page.url()).toContain('/kiosk');
  });

  test('with a slip that nobody knows is told which counter to ask', async () => {
    const page = await kiosk();
    await typeAsScanner(page, '1YM4T4ZNCDGNBP4Q');
    const help = page.locator('[data-screen="help"]');
    await help.waitFor();
    expect(await readIn(help)).toContain('Loket 1');
  });
});

describe('a visitor without a readable QR', () => {
  test('types the code on the screen’s own keys', async () => {
    const page = await kiosk();
    await page.getByRole('button', { name: 'Ketik kode' }).click();
    await page.locator('[data-screen="keypad"]').waitFor();
    for (const symbol of office.slips.onTheShelf) {
      await page.getByRole('button', { name: symbol, exact: true }).click();
    }
    expect(await stageOf(page, 'ready')).toContain('Cipare');
  });

  test('or on a real keyboard, in small letters, taking back a slip of the finger', async () => {
    const page = await kiosk();
    await page.getByRole('button', { name: 'Ketik kode' }).click();
    await page.locator('[data-screen="keypad"]').waitFor();
    const code = office.slips.waiting.toLowerCase();
    await page.keyboard.type(`${code.slice(0, 7)}z`, { delay: 120 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(code.slice(7), { delay: 120 });
    expect(await stageOf(page, 'print-ready')).toContain('antre cetak');
  });
});
