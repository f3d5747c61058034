import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The one line a person needs when no browser is there and none may be fetched. */
export const CHROMIUM_MISSING =
  'The tests need Chromium or Chrome: install one (Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where a Chromium to test with is: `$CHROMIUM` when set (then nothing else is tried, so that a wrong path is
 * noticed), else the PATH, the usual places, the browsers that Playwright has fetched. Null when there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM) return existsSync(env.CHROMIUM) ? env.CHROMIUM : null;
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...FIXED_PLACES,
    ...fetchedByPlaywright(env),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Newest first: its folders are named `chromium-<revision>`. */
function fetchedByPlaywright(env: NodeJS.ProcessEnv): string[] {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache ?? '')
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => [
          join(cache ?? '', name, 'chrome-linux/chrome'),
          join(cache ?? '', name, 'chrome-linux64/chrome'),
          join(cache ?? '', name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
        ]),
    );
}
