/**
 * The office's time on a page: what the server last said plus the device's monotonic clock. The device's wall
 * clock is never asked: a kiosk's battery dies, and a phone may be set to anything.
 */
export interface OfficeClock {
  /** The office's time in ms, or null before the first word from the server. */
  now(): number | null;
  /** Hears the office's time as an answer arrives. */
  hear(serverNow: number): void;
  /** Milliseconds since this page began: for ages and waits. */
  elapsed(): number;
}

/** @param monotonic `() => performance.now()` on a page; anything that only grows in a test. */
export function createOfficeClock(monotonic: () => number): OfficeClock {
  let heard: { at: number; elapsed: number } | null = null;
  return {
    now: () => (heard ? Math.round(heard.at + monotonic() - heard.elapsed) : null),
    hear: (at) => {
      heard = { at, elapsed: monotonic() };
    },
    elapsed: monotonic,
  };
}
