import { useEffect, useState } from 'preact/hooks';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { momentsAhead } from '#domain/notices/notice-time';
import type { Instant } from '#domain/time/civil-time';
import type { OfficeClock } from '../../office-clock.ts';

/** How stale what is said of time may be. */
const EVERY_MS = 5_000;

/**
 * The office's time, moved on every few seconds, and at the very moment at which a notice changes by the clock alone:
 * a promise that passes shows at once. Null before the first word from the server.
 */
export function useNow(clock: OfficeClock, board: BoardSnapshot | null): Instant | null {
  const [ticks, setTick] = useState(0);
  const now = clock.now();
  useEffect(() => {
    const ahead =
      now === null || board === null
        ? []
        : board.notices.flatMap((notice) => momentsAhead(notice, now)).map((at) => at - now);
    const timer = setTimeout(() => setTick(ticks + 1), Math.min(EVERY_MS, ...ahead));
    return () => clearTimeout(timer);
  }, [ticks, board, now === null]);
  return now;
}
