import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSegment } from '#domain/slips/segment/encode-segment';
import { openSegment } from '#domain/slips/segment/open-segment';
import { makeSlipRows } from '../../../support/slip-rows.ts';
import { META, openedOffice, packedSiak } from './opened.ts';

const { siak, office } = makeSlipRows(300, 5);
const whole = encodeSegment('siak', siak, META);

describe('a damaged segment', () => {
  test('with any one byte changed is refused', () => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 + (at % 255));
      expect(openSegment(damaged)).toEqual({
        ok: false,
        code: at === 3 ? 'segment-version' : 'segment-corrupt',
      });
    }
  });

  test('cut short at any length is refused', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(openSegment(whole.subarray(0, length))).toEqual({ ok: false, code: 'segment-corrupt' });
    }
  });

  test('with something after its end is refused', () => {
    expect(openSegment(new Uint8Array([...whole, 0]))).toEqual({ ok: false, code: 'segment-corrupt' });
  });

  test('that is any other bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(openSegment(bytes).ok).toBe(false);
      }),
    );
  });
});

test('a segment opens from the middle of a larger buffer', () => {
  const buffer = new Uint8Array(whole.length + 20);
  buffer.set(whole, 7);
  const result = openSegment(buffer.subarray(7, 7 + whole.length));
  expect(result.ok && result.segment.rowCount).toBe(siak.length);
});

describe('a segment that leans on another', () => {
  const base = packedSiak(siak);
  const leaning = encodeSegment('office', office, META, base);

  test('is refused without it, or with a different one in its place', () => {
    const missing = { ok: false, code: 'segment-base-missing' };
    expect(openSegment(leaning)).toEqual(missing);
    expect(openSegment(leaning, [packedSiak(siak.slice(1))])).toEqual(missing);
  });

  test('finds it among others', () => {
    const result = openSegment(leaning, [packedSiak([]), base]);
    expect(result.ok && result.segment.rowCount).toBe(office.length);
    expect(openedOffice(leaning, base).rowCount).toBe(office.length);
  });
});
