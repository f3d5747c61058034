import fc from 'fast-check';
import type { SegmentRow } from '#domain/slips/segment/segment';
import { addDays, MINUTE } from '#domain/time/civil-time';

/** Crowded, spread out, and the two ends, so that gaps of every width occur side by side. */
export const anyFingerprint = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 ** 48 - 1 }) },
  { weight: 2, arbitrary: fc.nat(600) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2 ** 24, 2 ** 32 - 1, 2 ** 32, 2 ** 47, 2 ** 48 - 1) },
);

/** Two hundred places, and names no office would give. */
const anyPlace = fc.oneof(
  fc.nat(199).map((n) => `kelurahan-${n}`),
  fc.constantFrom('lobi', '', 'Ciomas Ŵ', '\ud800', 'a\u0000b', '😀'),
);
const anyCode = fc.oneof(
  fc.constantFrom('PRINT_READY_RECORD', 'CARD_SHIPPED', 'CARD_ISSUED', 'SENT_FOR_ENROLLMENT'),
  fc.string({ unit: 'binary', maxLength: 48 }),
);
/** Any day that four digits of a year can name. */
const anyDate = fc.oneof(
  fc.nat(60).map((days) => addDays('2018-01-02', days)),
  fc.integer({ min: -719_528, max: 2_932_896 }).map((days) => addDays('1970-01-01', days)),
);
const anyInstant = fc.oneof(
  fc.integer({ min: 1_514_851_200_000, max: 1_519_603_200_000 }),
  fc.integer({ min: 0, max: (2 ** 30 - 1) * MINUTE }),
);
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null, freq: 3 });

export const anySiakRow: fc.Arbitrary<SegmentRow<'siak'>> = fc.record({
  fingerprint: anyFingerprint,
  facts: fc.record({
    code: anyCode,
    lives: orNull(anyPlace),
    recordedOn: orNull(anyDate),
    printedOn: orNull(anyDate),
    promisedOn: orNull(anyDate),
    application: fc.constantFrom('new', 'replacement', 'unknown'),
  }),
});

export const anyOfficeRow: fc.Arbitrary<SegmentRow<'office'>> = fc.record({
  fingerprint: anyFingerprint,
  facts: fc.record({
    issuedAt: orNull(anyInstant),
    file: fc.constantFrom(null, 'held', 'taken', 'not-needed'),
    fileAt: orNull(anyInstant),
    receivedAt: orNull(anyInstant),
    receivedPlace: orNull(anyPlace),
    collectedAt: orNull(anyInstant),
  }),
});

/** None, one, or enough for several blocks. */
export function rowsOf<T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(fc.array(row, { maxLength: 3 }), fc.array(row, { maxLength: 400, size: 'max' }));
}
