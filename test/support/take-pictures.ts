import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { foretellShownCodes } from '../../worker/demo/foretell-codes.ts';
import { PROJECT } from '../../worker/demo/quiet-wrangler.ts';
import { seedDemo } from '../../worker/demo/seed.ts';
import { firstLink } from '../../worker/operator/operator-client.ts';
import { buildAll } from './build-all.ts';
import { launchCameraChromium } from './fake-camera/camera-chromium.ts';
import { startServer } from './harness.ts';
import { clockAt } from './test-clock.ts';
import { TEST_SECRETS } from './test-secrets.ts';

/**
 * `npm run pictures`: makes the README's pictures anew from the real pages over the demo office, small enough to be
 * kept with the code.
 */
const FOLDER = `${PROJECT}.github/pictures`;
const KIOSK = { width: 1080, height: 1920, scale: 0.3 };
const KIOSK_WIDE = { width: 1920, height: 1080, scale: 0.3 };
const PHONE = { width: 360, height: 640, scale: 0.9 };

const complaint = buildAll();
if (complaint !== null) throw new Error(complaint);
mkdirSync(FOLDER, { recursive: true });

const clock = clockAt('2026-11-24', '09:30');
const shown = foretellShownCodes(TEST_SECRETS.SLIP_KEY_1, clock.start);
const server = await startServer({ clock, vars: { DEMO_SLIPS: shown.join(), BOARD_HELD_MS: '0' } });
const { url } = server;
const askLink = (): Promise<string> => firstLink(url, TEST_SECRETS.FIRST_LINK_SECRET);
await seedDemo({ url, now: clock.start, log: () => undefined, firstLink: askLink, shown, filled: false });
const { host } = new URL(url);
const [, waiting = ''] = shown;
// A camera that sees an empty room: nobody stands before the kiosk.
const camera = await launchCameraChromium({ text: `HTTPS://${host}/`, emptyFrames: 12, paperFrames: 0 });
try {
  await takeAll(camera.browser);
} finally {
  await camera.close();
  await server.close();
}

async function takeAll(browser: Browser): Promise<void> {
  const phone = await open(browser, await askLink(), PHONE);
  await phone.getByRole('button', { name: /hanya demo/ }).click();
  await phone.getByRole('button', { name: 'Umumkan gangguan' }).waitFor();
  await take(phone, 'staff-home');
  await phone.getByRole('button', { name: 'Umumkan gangguan' }).click();
  await phone
    .getByRole('button', { name: /Jaringan pusat/ })
    .first()
    .click();
  await take(phone, 'staff-outage');
  await phone.getByRole('button', { name: 'Kiosk & WhatsApp' }).click();
  await phone.locator('.kiosk-picture').waitFor();
  await take(phone, 'staff-preview');
  await phone.getByRole('button', { name: 'Kembali' }).click();

  const kiosk = await openKiosk(browser, KIOSK);
  await take(kiosk, 'kiosk-normal');
  const wide = await openKiosk(browser, KIOSK_WIDE);
  await phone.getByRole('button', { name: 'Terbitkan sekarang' }).click();
  await phone.getByRole('dialog').getByText('Sudah terbit').waitFor();
  await take(phone, 'staff-published');
  for (const page of [kiosk, wide])
    await page.locator('[data-screen="board"][data-state="stopped"]').waitFor();
  await take(kiosk, 'kiosk-outage');
  await take(wide, 'kiosk-outage-wide');
  await kiosk.keyboard.type(waiting);
  await kiosk.keyboard.press('Enter');
  await kiosk.locator('[data-screen="answer"]').waitFor();
  await take(kiosk, 'kiosk-answer');

  const page = await open(browser, `${url}/`, PHONE);
  await page.locator('[data-state="stopped"]').first().waitFor();
  await take(page, 'public-outage');
  await page.goto(`${url}/riwayat`);
  await take(page, 'history');
}

async function openKiosk(browser: Browser, size: typeof KIOSK): Promise<Page> {
  const page = await open(browser, `${url}/kiosk?place=lobi`, size);
  await page.locator('[data-screen="board"]').waitFor();
  await page.locator('video').first().waitFor();
  return page;
}

async function open(browser: Browser, address: string, size: typeof KIOSK): Promise<Page> {
  const { width, height, scale } = size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}
