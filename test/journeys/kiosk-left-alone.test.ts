import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slipUrl } from '#domain/slips/slip-code';
import { openBrowser } from '../support/harness.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { typeAsScanner } from '../support/typing-scanner.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

const HOUR = 3_600_000;

let office: LivedInOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([openLivedInOffice('11:30', 'confirmed'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

const screenOf = (page: Page) => page.locator('[data-screen]');
const state = (page: Page, name: string) =>
  page.locator(`[data-screen="board"][data-state="${name}"]`).waitFor();

/** A kiosk whose timers and monotonic clock the test can move on, while its network goes on as it is. */
async function kioskWithClock() {
  const { page, complaints } = await openWatched(browser, 'about:blank', KIOSK_PORTRAIT);
  await page.clock.install();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await page.goto(`${office.url}/kiosk?place=lobi`);
  await state(page, 'normal');
  return { page, complaints, loads };
}

describe('a kiosk nobody touches', () => {
  test('follows the office’s day by its own clock, asking nobody', async () => {
    const { page, complaints } = await kioskWithClock();
    await page.route('**/api/board', (route) => route.abort());
    await page.clock.fastForward('31:00');
    await state(page, 'closed');
    expect(await readIn(screenOf(page))).toContain('13.00');
    await page.clock.fastForward('01:00:00');
    await state(page, 'normal');
    await page.clock.fastForward('03:00:00');
    await state(page, 'closed');
    expect(await readIn(screenOf(page))).not.toContain('Semua loket buka');
    await page.clock.fastForward('15:31:00');
    await state(page, 'unconfirmed');
    expect(await readIn(screenOf(page))).toContain('Rabu, 25 November');
    expect(complaints.filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
  });

  test('whose network dies says so within sixteen seconds, and is back by itself without a reload', async () => {
    const { page, loads } = await kioskWithClock();
    await page.context().setOffline(true);
    await page.clock.fastForward('00:16');
    await state(page, 'cut-off');
    expect(await readIn(screenOf(page))).toContain('Layar ini terputus sejak 11.3');
    await page.clock.fastForward(72 * HOUR);
    expect(await readIn(screenOf(page))).toContain('3 hari');
    await page.context().setOffline(false);
    await state(page, 'normal');
    expect(loads).toHaveLength(1);
  });

  test('behind a portal that answers everything claims nothing, and is back once the portal is gone', async () => {
    const { page } = await openWatched(browser, 'about:blank', KIOSK_PORTRAIT);
    const portal = '<html><title>Login</title><h1>Selamat datang di WiFi</h1></html>';
    await page.route('**/api/**', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: portal }),
    );
    await page.routeWebSocket(/\/api\/live/, (socket) => socket.send(portal));
    await page.goto(`${office.url}/kiosk?place=lobi`);
    await page.locator('[data-screen="starting"][data-state="unreachable"]').waitFor();
    await typeAsScanner(page, slipUrl(office.host, office.slips.onTheShelf));
    await page.locator('[data-screen="help"]').waitFor();
    expect(await readIn(screenOf(page))).toContain('Belum bisa dijawab');
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('button', { name: 'Selesai' }).click();
    await state(page, 'normal');
  });

  test('with a place in its address that is none still stands, and says so', async () => {
    for (const place of ['<img src=x onerror=alert(1)>', 'x'.repeat(3000)]) {
      const address = `${office.url}/kiosk?place=${encodeURIComponent(place)}`;
      const { page, complaints } = await openWatched(browser, address, KIOSK_PORTRAIT);
      await page.locator('[data-screen="starting"][data-state="place-unknown"]').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

describe('a kiosk that answers all day', () => {
  test('keeps nothing of anybody, asks nobody else, and does not grow', async () => {
    const { page, complaints } = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await state(page, 'normal');
    const session = await page.context().newCDPSession(page);
    const slips = Object.values(office.slips);
    const grown = async (): Promise<number> => {
      for (const code of [...slips, ...slips, ...slips]) {
        await typeAsScanner(page, code);
        await page.getByText(`kode berakhir ${code.slice(-4)}`).waitFor();
      }
      await page.getByRole('button', { name: 'Selesai' }).click();
      await state(page, 'normal');
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return nodes + jsEventListeners;
    };
    const first = await grown();
    expect(await grown()).toBeLessThan(first + 40);

    const kept = await page.evaluate(async () => ({
      ...{ local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie },
      ...{ databases: await indexedDB.databases(), caches: await caches.keys() },
      ...{ address: location.href, past: history.length },
    }));
    const text = JSON.stringify(kept).toUpperCase();
    expect(slips.filter((code) => text.includes(code))).toEqual([]);
    expect(kept.address).toBe(`${office.url}/kiosk?place=lobi`);
    expect([...asked]).toEqual([office.url]);
    expect(complaints).toEqual([]);
  });

  test('lets no text become markup or a script, whoever asks', async () => {
    const { page } = await openWatched(browser, `${office.url}/kiosk?place=lobi`, KIOSK_PORTRAIT);
    await state(page, 'normal');
    const refused = await page.evaluate(() => {
      const tries = [
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/x.js' }),
        () => new Worker('https://elsewhere.example/x.js'),
      ];
      return tries.filter((one) => {
        try {
          one();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      }).length;
    });
    expect(refused).toBe(3);
  });
});
