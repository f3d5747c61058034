import { type Browser, chromium } from 'playwright';
import { createTestHarness, type TestHarness } from 'wrangler';
import { PROJECT } from '../../worker/demo/quiet-wrangler.ts';
import { WORKER_BUNDLE } from './build-all.ts';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { CHROMIUM_MISSING, findChromium } from './find-chromium.ts';
import type { TestClock } from './test-clock.ts';
import { TEST_SECRETS } from './test-secrets.ts';

export interface TestServer {
  /** `http://localhost:PORT`, without a slash: passkeys and cameras want localhost, not 127.0.0.1. */
  url: string;
  /** The server itself: `getWorker().getEnv()`, `scheduled()`, `evictDurableObject()`, `getLogs()`. */
  harness: TestHarness;
  close(): Promise<void>;
}

/**
 * The real server with its pages, on a port of its own, with empty storage in memory. It runs what `npm test`
 * has built (for a single journey by hand: `npm test -- journeys/NAME`). Without `clock` it has the wall clock;
 * `vars` adds to or overrides the variables every test server has.
 */
export async function startServer(
  options: { clock?: TestClock; vars?: Record<string, string> } = {},
): Promise<TestServer> {
  const clock = options.clock ? { CLOCK: JSON.stringify(options.clock) } : {};
  const harness = createTestHarness({
    root: PROJECT,
    workers: [
      {
        configPath: 'wrangler.toml',
        prebuiltWorkerDir: WORKER_BUNDLE,
        vars: { DEMO: '1', ...clock, ...options.vars },
        secrets: TEST_SECRETS,
      },
    ],
  });
  const { url } = await harness.listen();
  return { url: `http://localhost:${url.port}`, harness, close: () => harness.close() };
}

/** A Chromium for one journey; `flags` adds to the usual ones (a fake camera's, for instance). */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(CHROMIUM_MISSING);
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
}
