/** Runs `run` once in `ms` milliseconds; the answer calls it off. Handed in, so that tests move time themselves. */
export type After = (ms: number, run: () => void) => () => void;

/** The browser's own timer. */
export const afterTimeout: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** How long to wait before the next try after `failures` failed ones in a row: 1, 2, 4 … at most 30 s. */
export function retryDelay(failures: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
}
