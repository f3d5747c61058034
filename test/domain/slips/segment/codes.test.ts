import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader } from '#domain/slips/segment/bit-reader';
import { BitWriter } from '#domain/slips/segment/bit-writer';
import { crc32 } from '#domain/slips/segment/crc32';
import { Huffman, huffmanLengths } from '#domain/slips/segment/huffman';
import { bestRice, readRice, writeRice } from '#domain/slips/segment/rice';
import { readTexts, writeTexts } from '#domain/slips/segment/texts';

const anyUint48 = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('bits', () => {
  test('of numbers of any width up to 48 come back in order', () => {
    const anyField = fc
      .integer({ min: 0, max: 48 })
      .chain((width) => fc.integer({ min: 0, max: 2 ** width - 1 }).map((value) => ({ width, value })));
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 400 }), (fields) => {
        const writer = new BitWriter();
        for (const { value, width } of fields) writer.write(value, width);
        const reader = new BitReader(writer.finish());
        for (const { value, width } of fields) expect(reader.read(width)).toBe(value);
        expect(reader.position).toBe(writer.length);
      }),
    );
  });

  test('in unary and gamma come back too', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 0, max: 2 ** 32 }), (count, value) => {
        const writer = new BitWriter();
        writer.writeUnary(count);
        writer.writeGamma(value);
        const reader = new BitReader(writer.finish());
        expect([reader.readUnary(), reader.readGamma()]).toEqual([count, value]);
      }),
    );
  });

  test('past the end are zeros, and the reader says that it went too far', () => {
    const reader = new BitReader(Uint8Array.of(0xff));
    expect([reader.read(8), reader.overrun]).toEqual([255, false]);
    expect([reader.read(8), reader.overrun]).toEqual([0, true]);
  });
});

describe('Rice codes', () => {
  test('give numbers back under any parameter that is best for some of them', () => {
    fc.assert(
      fc.property(fc.array(anyUint48, { minLength: 1, maxLength: 50 }), (values) => {
        const k = bestRice(Float64Array.from(values));
        const writer = new BitWriter();
        for (const value of values) writeRice(writer, value, k);
        const reader = new BitReader(writer.finish());
        expect(values.map(() => readRice(reader, k))).toEqual(values);
      }),
    );
  });

  test('with the best parameter are no longer than with any other', () => {
    const bits = (values: readonly number[], k: number): number =>
      values.reduce((sum, value) => sum + Math.floor(value / 2 ** k) + 1 + k, 0);
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: 20 }),
        (log, waits) => {
          const values = waits.map((wait) => Math.floor(wait * 2 ** log));
          const best = bits(values, bestRice(Float64Array.from(values)));
          for (let k = 0; k < 48; k++) expect(best).toBeLessThanOrEqual(bits(values, k));
        },
      ),
    );
  });
});

describe('a Huffman code', () => {
  const anyCounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 300 });

  test('is complete: no string of bits is left without a symbol', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const lengths = huffmanLengths(counts);
        expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      }),
    );
  });

  test('takes less than a bit a symbol more than the entropy', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        const bits = huffmanLengths(counts).reduce((sum, length, i) => sum + length * (counts[i] ?? 0), 0);
        const entropy = counts.reduce((sum, count) => sum + count * Math.log2(total / count), 0);
        expect(bits).toBeGreaterThanOrEqual(entropy - 1e-6 * total);
        expect(bits).toBeLessThanOrEqual(entropy + total);
      }),
    );
  });

  test('is read by another that knows only its lengths', () => {
    fc.assert(
      fc.property(anyCounts, fc.array(fc.nat()), (counts, picks) => {
        const code = new Huffman(
          counts.map((_, i) => i * 3),
          huffmanLengths(counts),
        );
        const symbols = picks.map((pick) => (pick % counts.length) * 3);
        const writer = new BitWriter();
        for (const symbol of symbols) code.write(writer, symbol);
        const entries = code.entries();
        const again = new Huffman(
          entries.map(({ symbol }) => symbol),
          entries.map(({ length }) => length),
        );
        const reader = new BitReader(writer.finish());
        expect(symbols.map(() => again.read(reader))).toEqual(symbols);
      }),
    );
  });

  test('of one symbol takes no bits', () => {
    const writer = new BitWriter();
    new Huffman([7], huffmanLengths([12])).write(writer, 7);
    expect(writer.length).toBe(0);
  });

  test('stays under 31 bits even for the counts that make it deepest', () => {
    const fibonacci = [1, 1];
    while (fibonacci.reduce((a, b) => a + b, 0) < 2 ** 21)
      fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    const lengths = huffmanLengths(fibonacci);
    expect(Math.max(...lengths)).toBe(fibonacci.length - 1);
    expect(Math.max(...lengths)).toBeLessThan(31);
  });

  test('refuses a symbol that was not counted', () => {
    expect(() => new Huffman([1, 2], [1, 1]).write(new BitWriter(), 3)).toThrow(RangeError);
  });
});

test('texts of any characters come back, lone surrogates too', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('', '\ud800', '\udc00x'),
  );
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const writer = new BitWriter();
      writeTexts(writer, texts);
      expect(readTexts(new BitReader(writer.finish()))).toEqual(texts);
    }),
  );
});

test('CRC-32 gives the known check value of the nine digits, in one piece or two', () => {
  const digits = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(0, 4), digits.subarray(4))).toBe(0xcbf43926);
});
