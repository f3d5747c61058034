import type { Vitest } from 'vitest/node';

/** How many tests passed and failed. A file that could not be loaded and an error outside any test count as one failed test each. */
export interface Tally {
  passed: number;
  failed: number;
}

export function tallyOf(vitest: Vitest): Tally {
  const tally = { passed: 0, failed: vitest.state.getUnhandledErrors().length };
  for (const module of vitest.state.getTestModules()) {
    const tests = [...module.children.allTests()].map((test) => test.result().state);
    const failed = tests.filter((state) => state === 'failed').length;
    tally.passed += tests.filter((state) => state === 'passed').length;
    tally.failed += failed === 0 && !module.ok() ? 1 : failed;
  }
  return tally;
}
