import type { OfficeFacts } from '#domain/slips/office-facts';
import { encodeSegment } from '#domain/slips/segment/encode-segment';
import { openSegment } from '#domain/slips/segment/open-segment';
import type { SegmentBase, SegmentOf, SegmentRow } from '#domain/slips/segment/segment';
import type { SiakFacts } from '#domain/slips/siak-facts';
import { MINUTE } from '#domain/time/civil-time';

export const META = { asOf: 1_518_400_000_123, batch: 'import-7' };

export function packedSiak(rows: readonly SegmentRow<'siak'>[]): SegmentOf<'siak'> {
  return openedSiak(encodeSegment('siak', rows, META));
}

export function packedOffice(rows: readonly SegmentRow<'office'>[], base?: SegmentBase): SegmentOf<'office'> {
  return openedOffice(encodeSegment('office', rows, META, base), base);
}

export function openedSiak(bytes: Uint8Array): SegmentOf<'siak'> {
  const result = openSegment(bytes);
  if (!result.ok || result.segment.layer !== 'siak') throw new Error('Not opened as a SIAK segment.');
  return result.segment;
}

export function openedOffice(bytes: Uint8Array, base?: SegmentBase): SegmentOf<'office'> {
  const result = openSegment(bytes, base ? [base] : []);
  if (!result.ok || result.segment.layer !== 'office') throw new Error('Not opened as an office segment.');
  return result.segment;
}

/** What a segment must hold: of two rows with one fingerprint the later. */
export function siakMap(rows: readonly SegmentRow<'siak'>[]): Map<number, SiakFacts> {
  return new Map(rows.map(({ fingerprint, facts }) => [fingerprint, facts]));
}

/** As siakMap, with instants rounded down to the minute as the format keeps them. */
export function officeMap(rows: readonly SegmentRow<'office'>[]): Map<number, OfficeFacts> {
  const toMinute = (at: number | null): number | null =>
    at === null ? null : Math.floor(at / MINUTE) * MINUTE;
  return new Map(
    rows.map(({ fingerprint, facts }) => [
      fingerprint,
      {
        ...facts,
        issuedAt: toMinute(facts.issuedAt),
        fileAt: toMinute(facts.fileAt),
        receivedAt: toMinute(facts.receivedAt),
        collectedAt: toMinute(facts.collectedAt),
      },
    ]),
  );
}

/** The rows a segment gives back. */
export function rowsIn<Facts>(segment: {
  rows(): Iterable<{ readonly fingerprint: number; readonly facts: Facts }>;
}): Map<number, Facts> {
  return new Map(Array.from(segment.rows(), ({ fingerprint, facts }) => [fingerprint, facts]));
}
