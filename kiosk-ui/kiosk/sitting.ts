/**
 * How long a screen stays for the visitor before it: 40 s of reading, then it asks "Masih membaca?" and counts 20 s
 * (WCAG 2.2.1: told before time runs out, extended by one simple act, ten times). Times are ms on the monotonic clock.
 */
export interface Sitting {
  readonly asking: boolean;
  /** When this phase ends. */
  readonly until: number;
  /** How often more time was asked for. */
  readonly extended: number;
  /** Past this nothing holds the screen: a bag on the keyboard must not. */
  readonly latest: number;
}

export const READING_MS = 40_000;
export const ASKING_MS = 20_000;
export const MORE_MS = 60_000;
export const MOST_EXTENSIONS = 10;
const LONGEST_MS = READING_MS + ASKING_MS + MOST_EXTENSIONS * MORE_MS;

export function sitDown(at: number): Sitting {
  return { asking: false, until: at + READING_MS, extended: 0, latest: at + LONGEST_MS };
}

/** "Saya perlu waktu lagi". Null: asked ten times already. */
export function moreTime(sitting: Sitting, at: number): Sitting | null {
  if (sitting.extended >= MOST_EXTENSIONS) return null;
  return { ...sitting, asking: false, until: at + MORE_MS, extended: sitting.extended + 1 };
}

/** A key or a button: somebody is there, so the question is not asked yet. */
export function stir(sitting: Sitting, at: number): Sitting {
  const until = Math.min(Math.max(sitting.asking ? 0 : sitting.until, at + READING_MS), sitting.latest);
  return { ...sitting, asking: false, until };
}

/** The same sitting as the clock leaves it; null: over. */
export function sitOn(sitting: Sitting, at: number): Sitting | null {
  if (at < sitting.until) return sitting;
  if (sitting.asking) return null;
  const until = sitting.until + ASKING_MS;
  return at < until ? { ...sitting, asking: true, until } : null;
}

/** Whole seconds the ring still counts; null while it does not. */
export function secondsLeft(sitting: Sitting, at: number): number | null {
  return sitting.asking ? Math.max(0, Math.ceil((sitting.until - at) / 1000)) : null;
}
