import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';
import { DEAR_PASSES, FIRST_PASS, type Pass } from '../../../kiosk-ui/scanner/decode-passes.ts';
import { greyFrame } from '../../../kiosk-ui/scanner/grey-frame.ts';
import { type SlipVideo, slipFrames } from '../../support/fake-camera/slip-video.ts';

const SLIP = slipUrl(
  'kabar.example.go.id',
  slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5])),
);
const FRAMES = 12;
const GOOD = { modulePx: 3, tilt: 10, blur: 0.5, noise: 3 };
const FAIR = { modulePx: 3.5, tilt: 25, roll: 7, blur: 0.8, noise: 6, brightness: 0.7 };

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer } = new Uint8Array(await readFile(wasm));
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
});

/** How many of twelve frames a pass reads; any other text than the slip's fails the test. */
async function framesRead(pass: Pass, video: Omit<SlipVideo, 'text'>): Promise<number> {
  let read = 0;
  const small = { width: 640, height: 360, emptyFrames: 0, paperFrames: FRAMES };
  for (const pixels of slipFrames({ text: SLIP, ...small, ...video })) {
    const frame = greyFrame(640, 360);
    frame.pixels.set(pixels);
    const [found] = await readBarcodes(frame.file, pass.options);
    if (found !== undefined) expect(found.text).toBe(SLIP);
    if (found !== undefined) read += 1;
  }
  return read;
}

describe('the first pass, on a grey frame handed over as a PGM', () => {
  test('reads nearly every sharp frame at 3 pixels a module', async () => {
    expect(await framesRead(FIRST_PASS, GOOD)).toBeGreaterThanOrEqual(FRAMES - 1);
  });

  test('reads most frames that are tilted, dim, blurred and noisy', async () => {
    expect(await framesRead(FIRST_PASS, FAIR)).toBeGreaterThanOrEqual(FRAMES / 2);
  });

  test('finds nothing in an empty room', async () => {
    expect(await framesRead(FIRST_PASS, { paperFrames: 0, emptyFrames: 4, noise: 10 })).toBe(0);
  });
});

test.each(DEAR_PASSES)('the dear pass "$name" reads what is easy, too', async (pass) => {
  expect(await framesRead(pass, { modulePx: 5 })).toBe(FRAMES);
});
