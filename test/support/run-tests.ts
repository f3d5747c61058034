import { parseCLI, startVitest } from 'vitest/node';
import { PROJECT } from '../../worker/demo/quiet-wrangler.ts';
import { buildAll } from './build-all.ts';
import { CHROMIUM_MISSING, findChromium } from './find-chromium.ts';
import { installChromium } from './install-chromium.ts';
import { type Tally, tallyOf } from './tally.ts';

const NOTHING_RAN: Tally = { passed: 0, failed: 1 };

/**
 * `npm test`: a browser, a build, all tests. Words after `--` go to vitest (`npm test -- --project domain`).
 * Whatever happens, the last line of the output is `N passed, N failed`, and the exit code says the same.
 */
async function runTests(): Promise<Tally> {
  // Who names a browser wants that one, and a wrong name is to be seen: nothing is fetched instead.
  const mayInstall = !process.env.CHROMIUM;
  const chromium = findChromium() ?? (mayInstall && installChromium() ? findChromium() : null);
  if (chromium === null) {
    console.error(CHROMIUM_MISSING);
    return NOTHING_RAN;
  }
  // Read by vitest.config.ts, in the threads of the tests too.
  process.env.CHROMIUM = chromium;

  const complaint = buildAll();
  if (complaint !== null) {
    console.error(complaint);
    return NOTHING_RAN;
  }

  const { filter, options } = parseCLI(['vitest', ...process.argv.slice(2)]);
  const vitest = await startVitest(filter, {
    ...options,
    root: PROJECT,
    config: `${PROJECT}test/vitest.config.ts`,
    watch: false,
  });
  await vitest.close();
  const tally = tallyOf(vitest);
  return tally.passed + tally.failed === 0 ? NOTHING_RAN : tally;
}

const { passed, failed } = await runTests().catch((error: unknown) => {
  console.error(error);
  return NOTHING_RAN;
});
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
