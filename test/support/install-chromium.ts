import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Fetches Debian's Chromium, where that is possible without asking anybody: as root, on a system that has
 * apt-get. Returns whether it was tried and went well; the caller looks again where the browser is.
 */
export function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found: installing Debian’s package …');
  const aptGet = (...words: string[]): boolean =>
    spawnSync('apt-get', ['-qq', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // What apt says goes to the error stream: the last line of the output belongs to the tests.
      stdio: ['ignore', 2, 2],
    }).status === 0;
  return (
    aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation')
  );
}
