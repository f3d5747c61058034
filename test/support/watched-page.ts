import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';

/** A page, and everything its browser objected to: errors thrown, refused by policy, or written to the console. */
export interface WatchedPage {
  page: Page;
  complaints: string[];
}

/** Opens an address in a window of its own. `complaints` ought to stay empty. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

export const KIOSK_PORTRAIT = { viewport: { width: 1080, height: 1920 } };
export const SMALL_PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** What a person reads in a part of a page: unbroken spaces are spaces, and lines are one. */
export async function readIn(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what the layout shows is what is asked for, not what the tree holds
  return (await part.innerText()).replace(/\s+/g, ' ');
}
