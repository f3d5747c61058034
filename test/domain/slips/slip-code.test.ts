import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINGERPRINT_SPACE, fingerprintOf } from '#domain/slips/fingerprint';
import {
  formatSlipCode,
  parseSlipCode,
  readSlipText,
  SLIP_ALPHABET,
  type SlipCode,
  slipCodeFromMac,
  slipUrl,
} from '#domain/slips/slip-code';

const HOST = 'loket.example';
const symbols = SLIP_ALPHABET.split('');
const anyVersion = fc.constantFrom(...symbols);
const anyCode = fc
  .tuple(anyVersion, fc.uint8Array({ minLength: 9, maxLength: 32 }))
  .map(([version, mac]) => slipCodeFromMac(version, mac));
const knownCode = slipCodeFromMac('K', new Uint8Array(32).fill(0b1010_1010));

function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + by.length);
}

describe('a slip code', () => {
  test('is one version symbol, 70 bits of the MAC and a check symbol', () => {
    expect(knownCode).toMatch(/^KNANANANANANANA.$/);
    expect(slipCodeFromMac('1', new Uint8Array(9).fill(255))).toMatch(/^1ZZZZZZZZZZZZZZ.$/);
  });

  test('depends on the first 70 bits of the MAC and on no bit after them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(255), (mac, bit) => {
        const changed = mac.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
        expect(slipCodeFromMac('K', changed) !== slipCodeFromMac('K', mac)).toBe(bit < 70);
      }),
    );
  });

  test('is not made under a version outside the alphabet or from too short a MAC', () => {
    for (const version of ['U', 'k', '', 'KK']) {
      expect(() => slipCodeFromMac(version, new Uint8Array(32))).toThrow(RangeError);
    }
    expect(() => slipCodeFromMac('K', new Uint8Array(8))).toThrow(RangeError);
  });

  test('is never made of digits alone, since sixteen digits are a NIK', () => {
    expect(slipCodeFromMac('1', new Uint8Array(32))).toMatch(/^1G0000000000000.$/);
    expect(parseSlipCode(slipCodeFromMac('1', new Uint8Array(32)))).not.toBeNull();
  });

  test('prints as four groups of four and reads back', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(formatSlipCode(code)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
        expect(parseSlipCode(formatSlipCode(code))).toBe(code);
      }),
    );
  });

  test('is understood through O and I and L, small letters, spaces and dashes', () => {
    const noisy = anyCode.chain((code) =>
      fc
        .tuple(
          ...code
            .split('')
            .map((symbol) => fc.tuple(looksLike(symbol), fc.constantFrom('', '', ' ', '-', '–'))),
        )
        .map((parts) => ({ code, text: parts.flat().join('') })),
    );
    fc.assert(
      fc.property(noisy, ({ code, text }) => {
        expect(parseSlipCode(text)).toBe(code);
      }),
    );
  });

  test('with any one symbol wrong is refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(15), fc.constantFrom(...symbols), (code, at, symbol) => {
        fc.pre(code.charAt(at) !== symbol);
        expect(parseSlipCode(replaceAt(code, at, symbol))).toBeNull();
      }),
    );
  });

  test('with two neighbours swapped is refused, unless they are 0 and Z', () => {
    const missed = new Set<string>();
    for (const left of symbols) {
      for (const right of symbols) {
        if (left === right) continue;
        // At an odd and at an even place, so under both of the two weights.
        for (const at of [3, 4]) {
          const written = withPair(left, right, at);
          if (parseSlipCode(replaceAt(written, at, right + left)) !== null) missed.add(left + right);
        }
      }
    }
    expect([...missed].sort()).toEqual(['0Z', 'Z0']);
    fc.assert(
      fc.property(anyCode, fc.nat(14), (code, at) => {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(left !== right && !['0Z', 'Z0'].includes(left + right));
        expect(parseSlipCode(replaceAt(code, at, right + left))).toBeNull();
      }),
    );
  });

  test('is never read out of a NIK or another sixteen digits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }), (digits) => {
        expect(parseSlipCode(digits.join(''))).toBeNull();
        expect(readSlipText(digits.join(''), HOST)).toEqual({ kind: 'foreign' });
      }),
    );
  });
});

describe('a scanned text', () => {
  test('is a slip when it is the address its QR holds', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(HOST, 'localhost:8787', 'Loket.Example'), (code, host) => {
        expect(slipUrl(host, code)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        expect(readSlipText(slipUrl(host, code), host)).toEqual({ kind: 'slip', code });
      }),
    );
  });

  test.each([
    `http://${HOST}/s/${knownCode}`,
    `https://LOKET.example/S/${knownCode}/`,
    `HTTPS://${HOST}/s/${formatSlipCode(knownCode).toLowerCase()}`,
    `  ${knownCode}\r\n`,
    formatSlipCode(knownCode),
  ])('is a slip: %j', (text) => {
    expect(readSlipText(text, HOST)).toEqual({ kind: 'slip', code: knownCode });
  });

  test.each([
    `https://${HOST}/s/${replaceAt(knownCode, 4, 'Z')}`,
    `https://${HOST}/s/`,
    `https://${HOST}/s/${knownCode}?next=https://evil.example`,
    `https://${HOST}/s/${knownCode}/more`,
    `https://${HOST}/s/${knownCode}//`,
    `https://${HOST}/s/ ${knownCode}`,
    replaceAt(knownCode, 15, '0'),
  ])('is malformed, so the visitor is helped: %j', (text) => {
    expect(readSlipText(text, HOST)).toEqual({ kind: 'malformed' });
  });

  test.each([
    '',
    'halo',
    'WIFI:S:loket;T:WPA;P:rahasia;;',
    `https://evil.example/s/${knownCode}`,
    `https://${HOST}.evil.example/s/${knownCode}`,
    `https://${HOST}@evil.example/s/${knownCode}`,
    `https://${HOST}:444/s/${knownCode}`,
    `ftp://${HOST}/s/${knownCode}`,
    `https://${HOST}/t/lobi`,
    `javascript:'https://${HOST}/s/${knownCode}'`,
    `${knownCode}${' '.repeat(200)}`,
  ])('is foreign: %j', (text) => {
    expect(readSlipText(text, HOST)).toEqual({ kind: 'foreign' });
  });

  test('of any sort gets an answer and never a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['slip', 'malformed', 'foreign']).toContain(readSlipText(text, HOST).kind);
      }),
    );
  });
});

describe('a fingerprint', () => {
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);

  test('is the first 48 bits of SHA-256 over the versioned prefix and the code', async () => {
    const digest = Buffer.from(await sha256(Uint8Array.from(Buffer.from(`kabar-loket/slip/1:${knownCode}`))));
    expect(await fingerprintOf(knownCode, sha256)).toBe(digest.readUIntBE(0, 6));
  });

  test('is a whole number below 2^48', async () => {
    await fc.assert(
      fc.asyncProperty(anyCode, async (code) => {
        const fingerprint = await fingerprintOf(code, sha256);
        expect(Number.isSafeInteger(fingerprint) && fingerprint >= 0 && fingerprint < FINGERPRINT_SPACE).toBe(
          true,
        );
      }),
    );
    expect(await fingerprintOf(knownCode, async () => new Uint8Array(32).fill(255).buffer)).toBe(2 ** 48 - 1);
  });
});

/** What people write for a symbol. */
function looksLike(symbol: string): fc.Arbitrary<string> {
  const forms = [symbol, symbol.toLowerCase()];
  if (symbol === '0') forms.push('O', 'o');
  if (symbol === '1') forms.push('I', 'i', 'L', 'l');
  return fc.constantFrom(...forms);
}

/** A valid code with these two symbols side by side; MAC bytes are searched by symbol, not guessed. */
function withPair(left: string, right: string, at: number): SlipCode {
  const wanted = replaceAt('K'.padEnd(15, 'A'), at, left + right).slice(1);
  const bits = wanted.split('').map((symbol) => SLIP_ALPHABET.indexOf(symbol).toString(2).padStart(5, '0'));
  const octets = bits.join('').padEnd(72, '0').match(/.{8}/g) ?? [];
  return slipCodeFromMac(
    'K',
    Uint8Array.from(octets, (octet) => Number.parseInt(octet, 2)),
  );
}
