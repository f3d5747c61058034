import { expect, test } from 'vitest';
import { greyFrame, greyFrameOf, greyFromRgba } from '../../../kiosk-ui/scanner/grey-frame.ts';

test('a grey frame is a PGM file: a header, then one byte a pixel', () => {
  const frame = greyFrame(3, 2);
  expect(new TextDecoder().decode(frame.file.subarray(0, frame.headerLength))).toBe('P5 3 2 255\n');
  expect(frame.file.length).toBe(frame.headerLength + 6);
});

test('what is written to the pixels stands in the file', () => {
  const frame = greyFrame(2, 1);
  frame.pixels.set([7, 9]);
  expect([...frame.file.subarray(-2)]).toEqual([7, 9]);
});

test('there is room behind the file for the colour planes of an odd-sized frame', () => {
  const frame = greyFrame(5, 3);
  expect(frame.buffer.length - frame.file.length).toBe(2 * 3 * 2);
});

test('white stays white, black black, and green is brighter than blue', () => {
  const frame = greyFrame(4, 1);
  const rgba = [255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
  greyFromRgba(new Uint8ClampedArray(rgba), frame);
  expect([...frame.pixels]).toEqual([255, 0, 149, 29]);
});

test('a frame of the same size is used again, one of another size is not', () => {
  const kept = greyFrame(4, 2);
  expect(greyFrameOf(kept, 4, 2)).toBe(kept);
  expect(greyFrameOf(kept, 2, 4)).not.toBe(kept);
});
