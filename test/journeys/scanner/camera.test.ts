import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';
import { type CameraChromium, launchCameraChromium } from '../../support/fake-camera/camera-chromium.ts';
import type { SlipVideo } from '../../support/fake-camera/slip-video.ts';
import { type ScannerPage, serveScannerPage } from './scanner-page.ts';

const HOST = 'kabar.example.go.id';
const CODE = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));
const SLIP = slipUrl(HOST, CODE);

let served: ScannerPage;
const open: CameraChromium[] = [];

beforeAll(async () => {
  served = await serveScannerPage(9101);
});
afterEach(async () => {
  for (const chromium of open.splice(0)) await chromium.close();
});
afterAll(() => served.close());

/** The page in a browser whose camera shows `video`; `complaints` gathers what the browser objects to. */
async function visit(
  video: SlipVideo | null,
  permission: 'granted' | 'denied' = 'granted',
  before: (context: BrowserContext) => Promise<void> = async () => {},
) {
  const chromium = await launchCameraChromium(video, permission);
  open.push(chromium);
  const context = await chromium.browser.newContext();
  await before(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served.address(HOST));
  return { page, context, complaints, asked };
}

const readings = (page: Page) => page.locator('#readings li').allTextContents();
const state = (page: Page, text: string) => page.locator('#states li', { hasText: text }).last().waitFor();

/** The viewfinder has played this many seconds since now: the camera's file has gone round that often. */
async function playedFor(page: Page, seconds: number) {
  const from = await page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
  const until = from + seconds;
  await page.waitForFunction((time) => (document.querySelector('video')?.currentTime ?? 0) > time, until);
}

describe('a slip shown to the camera', () => {
  test('is read', async () => {
    const { page, complaints, asked } = await visit({ text: SLIP });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
    expect(complaints).toEqual([]);
    const elsewhere = asked.filter(
      (url) => !url.startsWith('http://localhost:9101/') && !url.startsWith('data:'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('is read without a copy of the picture on the page’s own thread', async () => {
    const { page, complaints } = await visit({ text: SLIP }, 'granted', async (context) => {
      await context.addInitScript(() => {
        CanvasRenderingContext2D.prototype.getImageData = () => {
          throw new Error('The picture was copied.');
        };
      });
    });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
    expect(complaints).toEqual([]);
  });

  test('is read when it is tilted, turned, blurred and the picture noisy', async () => {
    const { page } = await visit({
      text: SLIP,
      modulePx: 4,
      tilt: 25,
      roll: 12,
      blur: 0.9,
      noise: 9,
      tremble: 2,
    });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });

  test('is read in a dark room, by a camera of 640x480', async () => {
    const dark = { width: 640, height: 480, brightness: 0.35, noise: 5, framesPerSecond: 15 };
    const { page } = await visit({ text: SLIP, ...dark });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });

  test('is announced once while it is held there', async () => {
    const { page } = await visit({ text: SLIP, emptyFrames: 0, paperFrames: 10 });
    await page.locator('#readings li').first().waitFor();
    await playedFor(page, 4);
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });

  test('is announced again when it was taken away and comes back', async () => {
    const { page } = await visit({ text: SLIP, emptyFrames: 25, paperFrames: 3, width: 640, height: 480 });
    await page.locator('#readings li').nth(1).waitFor();
    expect((await readings(page)).slice(0, 2)).toEqual([`slip ${CODE}`, `slip ${CODE}`]);
  });

  test('with a symbol misprinted is called malformed', async () => {
    const { page } = await visit({ text: `${SLIP.slice(0, -1)}${SLIP.endsWith('2') ? '3' : '2'}` });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual(['malformed']);
  });
});

describe('what is no slip', () => {
  test('a code of somebody else is called foreign', async () => {
    const { page } = await visit({ text: 'https://evil.example/s/K7QF9M2X4TRB8WZ4?go' });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual(['foreign']);
  });

  test('an empty room announces nothing', async () => {
    const { page, complaints } = await visit({ text: null, noise: 9 });
    await state(page, 'live');
    await playedFor(page, 4);
    expect(await readings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a camera that is not to be had', () => {
  test('a refused one says so, and comes by itself once it is allowed', async () => {
    const { page, context } = await visit({ text: SLIP }, 'denied');
    await state(page, 'refused');
    expect(await readings(page)).toEqual([]);
    await context.grantPermissions(['camera']);
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });

  test('none at all says so', async () => {
    const { page } = await visit(null);
    await state(page, 'absent');
    expect(await page.locator('#states li').allTextContents()).toEqual(['starting', 'absent']);
  });
});

describe('a browser that lacks something', () => {
  test('without VideoFrame and frame callbacks reads by way of a canvas', async () => {
    const { page, complaints } = await visit({ text: SLIP }, 'granted', async (context) => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'VideoFrame');
        Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
      });
    });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
    expect(complaints).toEqual([]);
  });

  test('that makes no VideoFrame of a camera’s picture reads by way of a canvas', async () => {
    const { page } = await visit({ text: SLIP }, 'granted', async (context) => {
      await context.addInitScript(() => {
        const refuses = class {
          constructor() {
            throw new DOMException('not of a camera', 'InvalidStateError');
          }
        };
        Reflect.set(window, 'VideoFrame', refuses);
      });
    });
    await page.locator('#readings li').first().waitFor();
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });

  test('that cannot get the reading engine says so, and reads once it can', async () => {
    let refused = true;
    const { page } = await visit({ text: SLIP }, 'granted', async (context) => {
      await context.route('**/*.wasm', (route) => (refused ? route.abort() : route.continue()));
    });
    await state(page, 'unable');
    refused = false;
    await page.locator('#readings li').first().waitFor();
    const states = await page.locator('#states li').allTextContents();
    expect(states.slice(-2)).toEqual(['unable', 'live']);
    expect(await readings(page)).toEqual([`slip ${CODE}`]);
  });
});
