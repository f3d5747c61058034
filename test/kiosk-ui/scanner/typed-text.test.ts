import { describe, expect, test } from 'vitest';
import { readTypedText } from '../../../kiosk-ui/scanner/typed-text.ts';
import { CODE, HOST, MISTYPED, SLIP } from './test-slip.ts';

const slip = { kind: 'slip', code: CODE };
const read = (byLayout: string, byPlace = byLayout) => readTypedText({ byLayout, byPlace }, HOST);

describe('a slip typed by a scanner', () => {
  test('is read as it is, in capitals, in small letters, and with the two exchanged', () => {
    expect(
      [SLIP, SLIP.toLowerCase(), `https://KABAR.EXAMPLE.GO.ID/s/${CODE}`].map((text) => read(text)),
    ).toEqual([slip, slip, slip]);
  });

  test.each([
    ['Spanish or Indonesian', (text: string) => text.replaceAll('/', '-').replace(':', 'Ñ')],
    ['French', (text: string) => text.replaceAll('/', '!').replace(':', 'M').replaceAll('A', 'Q')],
    ['German', (text: string) => text.replaceAll('/', '-').replace(':', 'Ö')],
    ['shift lost', (text: string) => text.replace(':', ';')],
    ['slashes as >', (text: string) => text.replaceAll('/', '>').replace(':', '>')],
  ])('is read by the place of the keys on a device set to %s', (_, garbled) => {
    expect(read(garbled(SLIP), SLIP)).toEqual(slip);
  });

  test('is read with its signs garbled even where the places are not known', () => {
    expect(read(SLIP.replaceAll('/', '&').replace(':', '>'), '')).toEqual(slip);
    expect(read(SLIP.replaceAll('/', '').replace(':', ''), '')).toEqual(slip);
  });

  test('is malformed when its check symbol does not hold, garbled or not', () => {
    const wrong = SLIP.replace(CODE, MISTYPED);
    expect([read(wrong), read(wrong.replaceAll('/', '-'), '')]).toEqual([
      { kind: 'malformed' },
      { kind: 'malformed' },
    ]);
  });
});

describe('what is no slip of ours', () => {
  test.each([
    ['another host’s', SLIP.replace('KABAR', 'EVIL')],
    ['another host’s that ends in ours', SLIP.replace('KABAR', 'EVIL.KABAR')],
    ['another path', SLIP.replace('/S/', '/X/')],
    ['a NIK', '3673012345678901'],
    ['a product’s number', '8991234567890'],
    ['a long text', 'A'.repeat(4000)],
    ['nothing', ''],
  ])('%s is foreign, garbled or not', (_, text) => {
    expect(read(text)).toEqual({ kind: 'foreign' });
    expect(read(text.replaceAll('/', '-').replace(':', 'Ö'), '').kind).toBe('foreign');
  });

  test('our address with more behind the code is a malformed slip, never a good one', () => {
    expect(read(`${SLIP}AB`)).toEqual({ kind: 'malformed' });
    expect(read(`${SLIP}AB`.replaceAll('/', '-'), '')).toEqual({ kind: 'foreign' });
  });
});
