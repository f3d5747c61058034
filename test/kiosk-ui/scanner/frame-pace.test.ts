import { expect, test } from 'vitest';
import { AT_REST, finished, mayTake, taken } from '../../../kiosk-ui/scanner/frame-pace.ts';

test('the first frame is taken at once', () => {
  expect(mayTake(AT_REST, 0)).toBe(true);
});

test('no frame is taken while one is being read', () => {
  expect(mayTake(taken(1000), 1400)).toBe(false);
});

test('after a frame the thread rests as long as it worked', () => {
  const pace = finished(taken(1000), 1040);
  expect([1041, 1079, 1080].map((now) => mayTake(pace, now))).toEqual([false, false, true]);
});

test('however long a frame took, the next is taken within a tenth of a second', () => {
  expect(mayTake(finished(taken(1000), 3000), 3100)).toBe(true);
});
