import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

/** A folder that holds an empty program of this name. Returns the program's path. */
function programIn(folder: string, ...name: string[]): string {
  const path = join(folder, ...name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}
const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'kabar-browsers-'));

describe('the browser of the tests', () => {
  test('is the one that CHROMIUM names', () => {
    const mine = programIn(freshFolder(), 'my-browser');
    expect(findChromium({ CHROMIUM: mine, PATH: '' })).toBe(mine);
  });
  test('is none when CHROMIUM names a file that is not there, whatever else there is', () => {
    const folder = freshFolder();
    programIn(folder, 'chromium');
    expect(findChromium({ CHROMIUM: join(folder, 'gone'), PATH: folder })).toBeNull();
  });
  test('is the first of the usual names in the PATH', () => {
    const [first, second] = [freshFolder(), freshFolder()];
    const chrome = programIn(first, 'google-chrome');
    programIn(second, 'chromium');
    expect(findChromium({ PATH: `${first}:${second}` })).toBe(chrome);
  });
});
