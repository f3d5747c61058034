import type { Instant } from '../time/civil-time.ts';
import type { OfficeFacts } from './office-facts.ts';
import type { SiakFacts } from './siak-facts.ts';

/**
 * Both layers of what is known of a slip. They are merged in `answer` alone: an export never erases what a
 * clerk did, and each layer has its own age.
 */
export interface SlipFacts {
  siak: SiakFacts | null;
  office: OfficeFacts | null;
  /** When SIAK wrote the export that `siak` comes from, and up to when the office's acts are known here. */
  siakAsOf: Instant | null;
  officeAsOf: Instant | null;
}
