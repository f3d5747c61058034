import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { QUIET_WRANGLER } from '../worker/demo/quiet-wrangler.ts';
import { CHROMIUM_FLAGS } from './support/chromium-flags.ts';
import { findChromium } from './support/find-chromium.ts';
import { clockAt } from './support/test-clock.ts';
import { TEST_SECRETS } from './support/test-secrets.ts';

/** Worker tests live on a Tuesday of the office's calendar, half past nine. */
const WORKING_MORNING = JSON.stringify(clockAt('2026-11-24', '09:30'));

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Four projects, by where the code under test runs. `vitest` does not build the pages: `npm test` does so first.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'domain', environment: 'node', include: ['test/{domain,support}/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: {
              bindings: { DEMO: '1', CLOCK: WORKING_MORNING, BOARD_HELD_MS: '0', ...TEST_SECRETS },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.{ts,tsx}'],
          setupFiles: ['test/worker/fresh-storage.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'kiosk-ui',
          include: ['test/kiosk-ui/**/*.test.{ts,tsx}'],
          setupFiles: ['test/kiosk-ui/english-here.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          env: { ...QUIET_WRANGLER, WRANGLER_LOG: 'warn' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After all else, two at a time: each has a browser and a server of its own, and waits with deadlines.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
