import type { Instant } from '#domain/time/civil-time';

/** What seeding is given. */
export interface SeedOptions {
  /** Where the server answers, `http://localhost:PORT`, without a slash at the end. */
  url: string;
  /** What the demo's clock shows. */
  now: Instant;
  /** Says a line about what is being done. */
  log: (line: string) => void;
  /** Asks the server for a fresh one-time link of an administrator. */
  firstLink: () => Promise<string>;
  /** Codes of the slips to show. */
  shown: readonly string[];
  /** Whether an earlier start has filled these data. */
  filled: boolean;
}

/** What the demo office offers to try. */
export interface DemoInfo {
  kioskUrl: string;
  slips: DemoSlip[];
}

export interface DemoSlip {
  /** As printed: `K7QF-9M2X-4TRB-8WZ4`. */
  code: string;
  url: string;
  /** What this slip will be answered, in words. */
  outcome: string;
}
