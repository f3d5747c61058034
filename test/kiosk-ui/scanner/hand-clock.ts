import type { After } from '../../../kiosk-ui/scanner/after.ts';

/** A clock moved by hand: what is due within `ms` runs, in its order, when the test lets them pass. */
export function handClock() {
  let now = 0;
  let due: { at: number; run: () => void }[] = [];
  const after: After = (ms, run) => {
    const entry = { at: now + ms, run };
    due.push(entry);
    return () => {
      due = due.filter((other) => other !== entry);
    };
  };
  function pass(ms: number) {
    const until = now + ms;
    for (;;) {
      const [next] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      due = due.filter((other) => other !== next);
      now = next.at;
      next.run();
    }
    now = until;
  }
  return { after, pass };
}
