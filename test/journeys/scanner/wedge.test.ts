import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';
import { type CameraChromium, launchCameraChromium } from '../../support/fake-camera/camera-chromium.ts';
import { typeAsScanner } from '../../support/typing-scanner.ts';
import { type ScannerPage, serveScannerPage } from './scanner-page.ts';

const HOST = 'kabar.example.go.id';
const CODE = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));
const SLIP = slipUrl(HOST, CODE);

let served: ScannerPage;
let chromium: CameraChromium;
let page: Page;

beforeAll(async () => {
  served = await serveScannerPage(9102);
  chromium = await launchCameraChromium(null);
});
beforeEach(async () => {
  page = await chromium.browser.newPage();
  await page.goto(served.address(HOST));
  await page.locator('#retry').focus();
});
afterEach(() => page.close());
afterAll(async () => {
  await chromium.close();
  await served.close();
});

const readings = () => page.locator('#readings li').allTextContents();
const pressed = () => page.locator('#states li', { hasText: 'retry pressed' }).count();

describe('a scanner that types, while a button has the focus', () => {
  test('is read, and presses nothing', async () => {
    await typeAsScanner(page, SLIP);
    await page.locator('#readings li').first().waitFor();
    expect(await readings()).toEqual([`slip ${CODE}`]);
    expect(await pressed()).toBe(0);
  });

  test('a foreign code full of spaces presses nothing either', async () => {
    await typeAsScanner(page, 'MENU OF THE DAY  ');
    await page.locator('#readings li').first().waitFor();
    expect(await readings()).toEqual(['foreign']);
    expect(await pressed()).toBe(0);
  });

  test('a person’s Enter presses the button', async () => {
    await page.keyboard.press('Enter');
    expect(await pressed()).toBe(1);
    expect(await readings()).toEqual([]);
  });

  test('a person who types slowly is not taken for a scanner', async () => {
    await page.keyboard.type('K7QF9M2X', { delay: 90 });
    await page.keyboard.press('Enter');
    expect(await pressed()).toBe(1);
    expect(await readings()).toEqual([]);
  });
});
