import type { LiveLineOptions } from './live-line.ts';
import type { Settled } from './outbox.ts';

/** So long whoever tapped waits for the answer; longer than the client's own wait for one. */
const PATIENCE_MS = 9_000;

/** Those on this page who wait to hear what became of an act. */
export interface AwaitedAnswers {
  /** What becomes of an act, within a page's patience. */
  to(id: string): Promise<Settled>;
  isAwaited(id: string): boolean;
  settle(id: string, settled: Settled): void;
  /** Whoever still waits for an answer is told that it does not come now. */
  settleAll(): void;
}

export function awaitedAnswers(after: LiveLineOptions['after']): AwaitedAnswers {
  const asked = new Map<string, (settled: Settled) => void>();
  function settle(id: string, settled: Settled): void {
    asked.get(id)?.(settled);
    asked.delete(id);
  }
  return {
    to: (id) =>
      new Promise((resolve) => {
        const callOff = after(PATIENCE_MS, () => settle(id, { kind: 'waiting' }));
        asked.set(id, (settled) => {
          callOff();
          resolve(settled);
        });
      }),
    isAwaited: (id) => asked.has(id),
    settle,
    settleAll() {
      for (const id of [...asked.keys()]) settle(id, { kind: 'waiting' });
    },
  };
}
