import { describe, expect, test } from 'vitest';
import type { Sight } from '../../../kiosk-ui/scanner/decode-frame.ts';
import { NOTHING_SEEN, sighted } from '../../../kiosk-ui/scanner/sighting.ts';
import { CODE, OTHER_CODE } from './test-slip.ts';

const A: Sight = { text: 'a', reading: { kind: 'slip', code: CODE } };
const B: Sight = { text: 'b', reading: { kind: 'slip', code: OTHER_CODE } };
const POSTER: Sight = { text: 'poster', reading: { kind: 'foreign' } };
const MENU: Sight = { text: 'menu', reading: { kind: 'foreign' } };

/** The texts announced when these codes are seen at these times. */
function announced(seen: readonly (readonly [at: number, sight: Sight])[]): string[] {
  let last = NOTHING_SEEN;
  const texts: string[] = [];
  for (const [at, sight] of seen) {
    const { sighting, announce } = sighted(last, sight, at);
    last = sighting;
    if (announce) texts.push(`${sight.text}@${at}`);
  }
  return texts;
}

describe('a code in view', () => {
  test('is announced at once, and once while it is held there', () => {
    expect(
      announced([
        [50, A],
        [90, A],
        [1500, A],
        [3400, A],
      ]),
    ).toEqual(['a@50']);
  });

  test('is announced again when it was gone for two seconds', () => {
    expect(
      announced([
        [0, A],
        [100, A],
        [2100, A],
      ]),
    ).toEqual(['a@0', 'a@2100']);
  });

  test('gives way to the next slip', () => {
    expect(
      announced([
        [0, A],
        [100, A],
        [700, B],
        [900, B],
      ]),
    ).toEqual(['a@0', 'b@700']);
  });

  test('is announced again after another one came in between', () => {
    expect(
      announced([
        [0, A],
        [500, B],
        [1000, A],
      ]),
    ).toEqual(['a@0', 'b@500', 'a@1000']);
  });

  test('keeps the screen while a second slip is in view with it', () => {
    expect(
      announced([
        [0, A],
        [60, B],
        [120, A],
        [180, B],
        [240, B],
        [400, A],
        [700, B],
      ]),
    ).toEqual(['a@0']);
  });

  test('gives way, if it is no slip, to a slip at once', () => {
    expect(
      announced([
        [0, POSTER],
        [40, A],
      ]),
    ).toEqual(['poster@0', 'a@40']);
  });

  test('does not take the screen from a slip, if it is no slip itself', () => {
    expect(
      announced([
        [0, A],
        [40, POSTER],
        [80, A],
        [120, POSTER],
      ]),
    ).toEqual(['a@0']);
  });

  test('hanging in view all day is no news when a slip that was read is put away', () => {
    const poster = [0, 1000, 2000, 3000].map((at) => [at, POSTER] as const);
    const slip = [3100, 4000, 5000, 6000].map((at) => [at, A] as const);
    const after = [6100, 6500, 7000, 12_000].map((at) => [at, POSTER] as const);
    expect(announced([...poster, ...slip, ...after.slice(0, 3)])).toEqual(['poster@0', 'a@3100']);
    expect(announced([...poster, ...slip, ...after])).toEqual(['poster@0', 'a@3100', 'poster@12000']);
  });

  test('that is no slip is named again when it is shown again', () => {
    expect(
      announced([
        [0, MENU],
        [100, MENU],
        [2200, MENU],
      ]),
    ).toEqual(['menu@0', 'menu@2200']);
  });

  test('is named once, when two that are no slips hang in view together', () => {
    expect(
      announced([
        [0, MENU],
        [60, POSTER],
        [120, MENU],
        [180, POSTER],
      ]),
    ).toEqual(['menu@0']);
  });

  test('is announced again after a stranger’s code took the screen from it', () => {
    expect(
      announced([
        [0, A],
        [600, MENU],
        [700, A],
      ]),
    ).toEqual(['a@0', 'menu@600', 'a@700']);
  });
});
