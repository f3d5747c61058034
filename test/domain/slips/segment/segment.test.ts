import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSegment } from '#domain/slips/segment/encode-segment';
import type { SegmentRow } from '#domain/slips/segment/segment';
import { makeSlipRows } from '../../../support/slip-rows.ts';
import { anyFingerprint, anyOfficeRow, anySiakRow, rowsOf } from './arbitrary-rows.ts';
import { META, officeMap, packedOffice, packedSiak, rowsIn, siakMap } from './opened.ts';

const plainRow: SegmentRow<'siak'> = {
  fingerprint: 2 ** 48 - 1,
  facts: {
    code: 'PRINT_READY_RECORD',
    lives: null,
    recordedOn: '2018-01-15',
    printedOn: null,
    promisedOn: '2018-02-02',
    application: 'new',
  },
};
const nothingDone = {
  issuedAt: null,
  file: null,
  fileAt: null,
  receivedAt: null,
  receivedPlace: null,
  collectedAt: null,
};

describe('a segment', () => {
  test('of SIAK facts gives back every row it was given, and none it was not', () => {
    fc.assert(
      fc.property(rowsOf(anySiakRow), fc.array(anyFingerprint), (rows, strangers) => {
        const segment = packedSiak(rows);
        const expected = siakMap(rows);
        expect(segment.rowCount).toBe(expected.size);
        expect(rowsIn(segment)).toEqual(expected);
        for (const [fingerprint, facts] of expected) expect(segment.lookup(fingerprint)).toEqual(facts);
        for (const stranger of strangers)
          expect(segment.lookup(stranger)).toEqual(expected.get(stranger) ?? null);
      }),
    );
  });

  test('of office facts does so too, its instants to the minute', () => {
    fc.assert(
      fc.property(rowsOf(anyOfficeRow), fc.array(anyFingerprint), (rows, strangers) => {
        const segment = packedOffice(rows);
        const expected = officeMap(rows);
        expect(rowsIn(segment)).toEqual(expected);
        for (const [fingerprint, facts] of expected) expect(segment.lookup(fingerprint)).toEqual(facts);
        for (const stranger of strangers)
          expect(segment.lookup(stranger)).toEqual(expected.get(stranger) ?? null);
      }),
    );
  });

  test('says its layer, the age of its facts and its batch', () => {
    const segment = packedSiak([plainRow]);
    expect([segment.layer, segment.meta]).toEqual(['siak', META]);
    expect(packedOffice([]).layer).toBe('office');
  });

  test('may be empty, or hold one row', () => {
    expect(rowsIn(packedSiak([])).size).toBe(0);
    expect(packedSiak([]).lookup(0)).toBeNull();
    expect(packedSiak([plainRow]).lookup(plainRow.fingerprint)).toEqual(plainRow.facts);
  });

  test.each([127, 128, 129, 256, 257])(
    'finds the first and the last of %i rows, and nothing around them',
    (count) => {
      const rows = Array.from({ length: count }, (_, i) => ({ ...plainRow, fingerprint: 1000 + 2 * i }));
      const segment = packedSiak(rows);
      expect(segment.lookup(1000)).toEqual(plainRow.facts);
      expect(segment.lookup(1000 + 2 * (count - 1))).toEqual(plainRow.facts);
      for (const gap of [0, 999, 1001, 1000 + 2 * count - 1, 1000 + 2 * count])
        expect(segment.lookup(gap)).toBeNull();
    },
  );

  test('holds a real-shaped office of 3,000 slips in both layers', () => {
    const { siak, office } = makeSlipRows(3_000, 42);
    const [siakSegment, officeSegment] = [packedSiak(siak), packedOffice(office)];
    expect(rowsIn(siakSegment)).toEqual(siakMap(siak));
    expect(rowsIn(officeSegment)).toEqual(officeMap(office));
    for (const [fingerprint, facts] of siakMap(siak)) expect(siakSegment.lookup(fingerprint)).toEqual(facts);
  });

  test('refuses to be made of what it cannot hold', () => {
    const packed = (row: SegmentRow<'siak'>) => () => encodeSegment('siak', [row], META);
    for (const fingerprint of [-1, 0.5, 2 ** 48, Number.NaN]) {
      expect(packed({ ...plainRow, fingerprint })).toThrow(RangeError);
    }
    for (const recordedOn of ['2018-02-31', '', 'kemarin']) {
      expect(packed({ ...plainRow, facts: { ...plainRow.facts, recordedOn } })).toThrow(RangeError);
    }
    const far = { fingerprint: 1, facts: { ...nothingDone, collectedAt: 2 ** 30 * 60_000 } };
    expect(() => encodeSegment('office', [far], META)).toThrow(RangeError);
    expect(() => encodeSegment('siak', [], { ...META, asOf: -1 })).toThrow(RangeError);
  });
});

describe('an office segment that leans on a SIAK segment', () => {
  const bothLayers = fc.tuple(rowsOf(anySiakRow), rowsOf(anyOfficeRow), fc.infiniteStream(fc.boolean()));

  test('gives back the same rows as one that stands alone', () => {
    fc.assert(
      fc.property(bothLayers, ([siak, office, coins]) => {
        // About half of the office's rows are given the fingerprint of a SIAK row.
        const rows = office.map((row, i) => {
          const shared = siak[i]?.fingerprint;
          return shared !== undefined && coins.next().value ? { ...row, fingerprint: shared } : row;
        });
        const base = packedSiak(siak);
        const segment = packedOffice(rows, base);
        const expected = officeMap(rows);
        expect(segment.rowCount).toBe(expected.size);
        expect(rowsIn(segment)).toEqual(expected);
        for (const [fingerprint, facts] of expected) expect(segment.lookup(fingerprint)).toEqual(facts);
        for (const { fingerprint } of siak) {
          expect(segment.lookup(fingerprint)).toEqual(expected.get(fingerprint) ?? null);
        }
      }),
    );
  });

  test('is the smaller for it', () => {
    const { siak, office } = makeSlipRows(3_000, 42);
    const alone = encodeSegment('office', office, META);
    const leaning = encodeSegment('office', office, META, packedSiak(siak));
    // A fingerprint takes some 5 bytes at this size, a place in the base some 3 bits.
    expect(alone.length - leaning.length).toBeGreaterThan(office.length * 4);
  });
});
