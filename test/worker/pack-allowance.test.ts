import { expect, test } from 'vitest';
import {
  afterPack,
  nextPack,
  PACK_BURST,
  PACK_EVERY,
  type PackAllowance,
} from '../../worker/platform/desk/pack-allowance.ts';

const NINE = 1_518_055_200_000;

test('the first ten moves of slips after a quiet spell go at once', () => {
  let allowance: PackAllowance | null = null;
  for (let move = 0; move < PACK_BURST; move++) {
    expect(nextPack(allowance, NINE)).toBe(NINE);
    allowance = afterPack(allowance, NINE);
  }
  expect(nextPack(allowance, NINE)).toBe(NINE + PACK_EVERY);
});

test('whatever a day brings, packings stay under one in six minutes and the burst', () => {
  let allowance: PackAllowance | null = null;
  let packings = 0;
  const end = NINE + 8 * 3_600_000;
  // A move every second: the busiest counter there could be.
  for (let now = NINE; now < end; now = Math.max(now + 1000, nextPack(allowance, now))) {
    allowance = afterPack(allowance, now);
    packings++;
  }
  expect(packings).toBeLessThanOrEqual(PACK_BURST + (end - NINE) / PACK_EVERY);
});
