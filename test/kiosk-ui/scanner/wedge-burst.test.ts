import { describe, expect, test } from 'vitest';
import { type Burst, NO_BURST, typeKey, type WedgeKey } from '../../../kiosk-ui/scanner/wedge-burst.ts';
import { SLIP } from './test-slip.ts';

const ENTER = { key: 'Enter', code: 'Enter' };

function codeOf(character: string): string {
  if (/[a-z]/i.test(character)) return `Key${character.toUpperCase()}`;
  if (/[0-9]/.test(character)) return `Digit${character}`;
  return { ':': 'Semicolon', '/': 'Slash', '.': 'Period', '-': 'Minus', ' ': 'Space' }[character] ?? '';
}

type Press = Pick<WedgeKey, 'key' | 'code'> & Partial<WedgeKey>;
const keysOf = (text: string): Press[] => [...text].map((key) => ({ key, code: codeOf(key) }));

/** Presses keys `gap` ms apart; what was scanned, and which keys the page was kept from. */
function press(keys: readonly Press[], gap: number) {
  let burst: Burst = NO_BURST;
  let at = 1000;
  const swallowed: string[] = [];
  const scans: { byLayout: string; byPlace: string }[] = [];
  for (const key of keys) {
    at += gap;
    const step = typeKey(burst, { at, repeat: false, command: false, ...key });
    burst = step.burst;
    if (step.swallow) swallowed.push(key.key);
    if (step.scanned) scans.push({ byLayout: step.scanned.byLayout, byPlace: step.scanned.byPlace });
  }
  return { scans, swallowed };
}

describe('a scanner that types', () => {
  test('is heard: fast keys ended by Enter', () => {
    const { scans } = press([...keysOf(SLIP), ENTER], 5);
    expect(scans).toEqual([{ byLayout: SLIP, byPlace: SLIP }]);
  });

  test('may end with Tab', () => {
    expect(press([...keysOf(SLIP), { key: 'Tab', code: 'Tab' }], 5).scans).toHaveLength(1);
  });

  test('may send Shift before each capital', () => {
    const shifted = keysOf(SLIP).flatMap((key) => [{ key: 'Shift', code: 'ShiftLeft' }, key]);
    expect(press([...shifted, ENTER], 5).scans[0]?.byLayout).toBe(SLIP);
  });

  test('may end late', () => {
    expect(press([...keysOf(SLIP), { ...ENTER, at: 1000 + 5 * SLIP.length + 200 }], 5).scans).toHaveLength(1);
  });

  test('reaches the page with its first four keys only, and not with its Enter', () => {
    expect(press([...keysOf('ABCDEFG'), ENTER], 5).swallowed).toEqual(['E', 'F', 'G', 'Enter']);
  });

  test('does not press a button with the Enter it sends twice', () => {
    expect(press([...keysOf('ABCDEFG'), ENTER, ENTER], 5).swallowed.slice(-2)).toEqual(['Enter', 'Enter']);
  });

  test('does not reach the page with a command in the midst of its text', () => {
    const keys = [...keysOf('ABCDEF'), { key: 'j', code: 'KeyJ', command: true }, ...keysOf('GH'), ENTER];
    const { scans, swallowed } = press(keys, 5);
    expect(swallowed).toContain('j');
    expect(scans[0]?.byLayout).toBe('ABCDEFGH');
  });

  test('is also read by the place of its keys, for a device set to another layout', () => {
    const german = [...keysOf('HTTPS'), { key: 'Ö', code: 'Semicolon' }, { key: '-', code: 'Slash' }, ENTER];
    expect(press(german, 5).scans[0]).toEqual({ byLayout: 'HTTPSÖ-', byPlace: 'HTTPS:/' });
  });

  test('is read by the place alone where a key is dead or has no name', () => {
    const keys = [
      ...keysOf('ABCDE'),
      { key: 'Dead', code: 'Digit6' },
      { key: 'Unidentified', code: 'KeyF' },
      ENTER,
    ];
    expect(press(keys, 5).scans[0]).toEqual({ byLayout: 'ABCDE', byPlace: 'ABCDE6F' });
  });

  test('cannot fill the memory: a text of 4,000 characters is cut', () => {
    const { scans } = press([...keysOf('A'.repeat(4000)), ENTER], 2);
    expect(scans[0]?.byLayout).toHaveLength(300);
  });

  test('can be followed by another', () => {
    expect(press([...keysOf('ABCDEFG'), ENTER, ...keysOf('HIJKLMN'), ENTER], 5).scans).toHaveLength(2);
  });
});

describe('a person’s keys', () => {
  test('pass untouched, Enter too', () => {
    expect(press([...keysOf('LOKET SATU'), ENTER], 90)).toEqual({ scans: [], swallowed: [] });
  });

  test('pass untouched when a few roll over one another', () => {
    expect(press([...keysOf('THE'), ENTER], 30)).toEqual({ scans: [], swallowed: [] });
  });

  test('are no scan when one is held down', () => {
    const held = keysOf('AAAAAAAAAA').map((key, at) => ({ ...key, repeat: at > 0 }));
    expect(press([...held, ENTER], 30)).toEqual({ scans: [], swallowed: [] });
  });

  test('are no scan when an Enter comes a while after fast keys', () => {
    const { scans, swallowed } = press([...keysOf('ABCDEFG'), { ...ENTER, at: 2000 }], 5);
    expect(scans).toEqual([]);
    expect(swallowed).not.toContain('Enter');
  });

  test('start afresh after an arrow or Escape', () => {
    const keys = [...keysOf('ABCD'), { key: 'Escape', code: 'Escape' }, ...keysOf('EFG'), ENTER];
    expect(press(keys, 5).scans).toEqual([]);
  });

  test('of a soft keyboard, which names none, are no scan', () => {
    const nameless = Array.from({ length: 20 }, () => ({ key: 'Unidentified', code: '' }));
    expect(press([...nameless, ENTER], 5)).toEqual({ scans: [], swallowed: [] });
  });

  test('are no scan when Ctrl is held with them', () => {
    expect(press([{ key: 'c', code: 'KeyC', command: true }], 5)).toEqual({ scans: [], swallowed: [] });
  });
});

describe('a line typed slowly, or by a scanner that stutters', () => {
  /** Presses the keys of two halves fast, with a pause between; what came of it. */
  function stutter(text: string, pause: number) {
    let burst: Burst = NO_BURST;
    let at = 1000;
    let last = { scanned: false, line: '', swallow: false };
    for (const [nth, key] of [...keysOf(text), ENTER].entries()) {
      at += nth === 9 ? pause : 5;
      const step = typeKey(burst, { at, repeat: false, command: false, ...key });
      burst = step.burst;
      last = { scanned: step.scanned !== null, line: step.line?.byLayout ?? '', swallow: step.swallow };
    }
    return last;
  }

  test('is given whole beside its last burst, and its Enter presses nothing', () => {
    expect(stutter('K7QF9M2X4TRB8WZ4', 400)).toEqual({
      scanned: true,
      line: 'K7QF9M2X4TRB8WZ4',
      swallow: true,
    });
  });

  test('by fingers alone is given whole', () => {
    let burst: Burst = NO_BURST;
    let line: string | undefined;
    let at = 1000;
    for (const key of [...keysOf('K7QF-9M2X-4TRB-8WZ4'), ENTER]) {
      at += 250;
      const step = typeKey(burst, { at, repeat: false, command: false, ...key });
      burst = step.burst;
      line = step.line?.byLayout;
    }
    expect(line).toBe('K7QF-9M2X-4TRB-8WZ4');
  });

  test('is two lines when somebody rests in between, and neither holds a code', () => {
    expect(stutter('K7QF9M2X4TRB8WZ4', 5000)).toMatchObject({ line: '' });
  });

  test('is no line while it is shorter than a code', () => {
    expect(stutter('K7QF9M2X4T', 400)).toEqual({ scanned: false, line: '', swallow: false });
  });
});
