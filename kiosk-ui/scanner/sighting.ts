import type { Sight } from './decode-frame.ts';

/** A code that was announced, and when it was last in view (ms, monotonic). */
interface Seen {
  readonly text: string;
  readonly lastSeen: number;
}

/** What is on the visitor's mind: the slip announced last, and the stranger's code (one that is no good slip). */
export interface Sighting {
  readonly slip: Seen | null;
  readonly stranger: Seen | null;
}

interface Sighted {
  readonly sighting: Sighting;
  /** It is news: the page hears of it. */
  readonly announce: boolean;
}

export const NOTHING_SEEN: Sighting = { slip: null, stranger: null };

/** A slip held still is missed now and then; only a gap this long means that it was taken away and shown again. */
const GONE_MS = 2_000;
/** Two codes in view are read by turns: the first keeps the screen until it has been out of view this long. */
const HANDOVER_MS = 400;

/**
 * Whether the code seen at `now` is news. Each is announced once: again only when it was gone from view for a moment,
 * or when another was announced since. A slip need not wait for a stranger's code, nor lose its answer to a poster
 * that was in view before it and still is when the slip is put away.
 */
export function sighted(before: Sighting, sight: Sight, now: number): Sighted {
  return sight.reading.kind === 'slip'
    ? slipSeen(before, sight.text, now)
    : strangerSeen(before, sight.text, now);
}

function slipSeen({ slip, stranger }: Sighting, text: string, now: number): Sighted {
  // Only the slip is reported while both are in view: the stranger's code is hidden by it, not gone.
  const hidden =
    seenWithin(stranger, GONE_MS, now) && stranger !== null ? { ...stranger, lastSeen: now } : null;
  const sameSlip = slip?.text === text;
  if (!sameSlip && seenWithin(slip, HANDOVER_MS, now)) {
    return { sighting: { slip, stranger: hidden }, announce: false };
  }
  const announce = !(sameSlip && seenWithin(slip, GONE_MS, now));
  return { sighting: { slip: { text, lastSeen: now }, stranger: hidden }, announce };
}

function strangerSeen(before: Sighting, text: string, now: number): Sighted {
  const { slip, stranger } = before;
  const seen = { text, lastSeen: now };
  if (stranger?.text === text && seenWithin(stranger, GONE_MS, now)) {
    return { sighting: { slip, stranger: seen }, announce: false };
  }
  const taken = seenWithin(slip, HANDOVER_MS, now) || seenWithin(stranger, HANDOVER_MS, now);
  if (taken) return { sighting: before, announce: false };
  // The slip is forgotten with its answer: shown again, it is news.
  return { sighting: { slip: null, stranger: seen }, announce: true };
}

function seenWithin(seen: Seen | null, ms: number, now: number): boolean {
  return seen !== null && now - seen.lastSeen < ms;
}
