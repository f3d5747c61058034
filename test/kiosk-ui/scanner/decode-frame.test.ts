import { describe, expect, test } from 'vitest';
import { decodeFrame } from '../../../kiosk-ui/scanner/decode-frame.ts';
import { ALL_IN_VIEW, DEAR_PASSES, FIRST_PASS, passesFor } from '../../../kiosk-ui/scanner/decode-passes.ts';
import { CODE, HOST, MISTYPED, SLIP } from './test-slip.ts';

const POSTER = 'https://example.com/menu';

/** An engine that finds these texts in these passes, and remembers which it was asked for. */
function engine(finds: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const look = (pass: { readonly name: string }) => {
    asked.push(pass.name);
    return Promise.resolve(finds[pass.name] ?? []);
  };
  return { look, asked };
}

describe('a frame', () => {
  test('in which the first pass finds a slip is not looked at again', async () => {
    const { look, asked } = engine({ plain: [SLIP] });
    const sight = await decodeFrame(look, passesFor(1), HOST);
    expect(sight).toEqual({ text: SLIP, reading: { kind: 'slip', code: CODE } });
    expect(asked).toEqual(['plain']);
  });

  test('that only a dear pass reads is read by it', async () => {
    const { look, asked } = engine({ denoise: [SLIP] });
    expect((await decodeFrame(look, passesFor(1), HOST))?.reading.kind).toBe('slip');
    expect(asked).toEqual(['plain', 'denoise']);
  });

  test('with nothing in it is null', async () => {
    expect(await decodeFrame(engine({}).look, passesFor(1), HOST)).toBeNull();
  });

  test('with a poster’s code is searched for a slip beside it', async () => {
    const { look } = engine({ plain: [POSTER], [ALL_IN_VIEW.name]: [POSTER, SLIP] });
    expect((await decodeFrame(look, passesFor(0), HOST))?.text).toBe(SLIP);
  });

  test('with a damaged slip and a stranger’s code tells of the slip', async () => {
    const damaged = SLIP.replace(CODE, MISTYPED);
    const { look } = engine({ plain: [POSTER], [ALL_IN_VIEW.name]: [POSTER, damaged] });
    expect((await decodeFrame(look, passesFor(0), HOST))?.reading).toEqual({ kind: 'malformed' });
  });

  test('with a stranger’s code alone is foreign, even when the second look misses it', async () => {
    const { look } = engine({ plain: [POSTER] });
    expect(await decodeFrame(look, passesFor(0), HOST)).toEqual({
      text: POSTER,
      reading: { kind: 'foreign' },
    });
  });
});

describe('the passes of a frame', () => {
  test('are the first alone after a read, and on every other frame', () => {
    expect([0, 2, 4].map(passesFor)).toEqual([[FIRST_PASS], [FIRST_PASS], [FIRST_PASS]]);
  });

  test('have each dear pass in its turn while nothing is read', () => {
    const turns = [1, 3, 5].map((misses) => passesFor(misses)[1]?.name);
    expect(turns).toEqual([DEAR_PASSES[0]?.name, DEAR_PASSES[1]?.name, DEAR_PASSES[0]?.name]);
  });

  test('look for QR codes only', () => {
    for (const { options } of [FIRST_PASS, ...DEAR_PASSES, ALL_IN_VIEW])
      expect(options.formats).toEqual(['QRCode']);
  });
});
