import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSegments } from '#domain/slips/segment/merge-segments';
import { anyOfficeRow, anySiakRow, rowsOf } from './arbitrary-rows.ts';
import {
  META,
  officeMap,
  openedOffice,
  openedSiak,
  packedOffice,
  packedSiak,
  rowsIn,
  siakMap,
} from './opened.ts';

const LATER = { asOf: META.asOf + 1, batch: 'merge-8' };

test('a merge holds for each slip the row of the newest segment that has one', () => {
  fc.assert(
    fc.property(rowsOf(anySiakRow), rowsOf(anySiakRow), rowsOf(anySiakRow), (newest, middle, oldest) => {
      const merged = openedSiak(
        mergeSegments([packedSiak(newest), packedSiak(middle), packedSiak(oldest)], LATER),
      );
      expect(rowsIn(merged)).toEqual(siakMap([...oldest, ...middle, ...newest]));
      expect(merged.meta).toEqual(LATER);
    }),
  );
});

test('a merge may read segments that lean and write one that leans on another base', () => {
  fc.assert(
    fc.property(rowsOf(anySiakRow), rowsOf(anyOfficeRow), rowsOf(anyOfficeRow), (siak, newest, oldest) => {
      const shared = oldest.map((row, i) => ({
        ...row,
        fingerprint: siak[i]?.fingerprint ?? row.fingerprint,
      }));
      const [base, nextBase] = [packedSiak(siak), packedSiak(siak.slice(1))];
      const segments = [packedOffice(newest), packedOffice(shared, base)] as const;
      const merged = openedOffice(mergeSegments(segments, LATER, nextBase), nextBase);
      expect(rowsIn(merged)).toEqual(officeMap([...shared, ...newest]));
    }),
  );
});
