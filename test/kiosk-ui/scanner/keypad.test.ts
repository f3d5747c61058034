import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSlipCode, SLIP_ALPHABET } from '#domain/slips/slip-code';
import {
  EMPTY_KEYPAD,
  type Keypad,
  keypadActionOf,
  keypadCells,
  keypadOutcome,
  pressKeypad,
} from '../../../kiosk-ui/scanner/keypad.ts';
import { CODE, MISTYPED } from './test-slip.ts';

/** As a person at a real keyboard: each character is one key; keys that mean nothing here are left to the page. */
function typed(keys: Iterable<string>, from: Keypad = EMPTY_KEYPAD): Keypad {
  return [...keys].reduce((keypad, key) => {
    const action = keypadActionOf(key);
    return action === null ? keypad : pressKeypad(keypad, action);
  }, from);
}

describe('typing a code', () => {
  test('sixteen symbols whose check holds are a code', () => {
    expect(keypadOutcome(typed(CODE))).toEqual({ kind: 'complete', code: CODE });
  });

  test('it may be typed in small letters, with the dashes that are printed', () => {
    expect(keypadOutcome(typed(formatSlipCode(CODE).toLowerCase()))).toEqual({
      kind: 'complete',
      code: CODE,
    });
  });

  test('one wrong symbol is called mistyped, and can be erased and put right', () => {
    expect(keypadOutcome(typed(MISTYPED))).toEqual({ kind: 'mistyped' });
    const right = typed(['Backspace', CODE.slice(-1)], typed(MISTYPED));
    expect(keypadOutcome(right)).toEqual({ kind: 'complete', code: CODE });
  });

  test('says how many symbols are missing', () => {
    expect(keypadOutcome(typed('K7Q'))).toEqual({ kind: 'typing', missing: 13 });
  });

  test('fills sixteen cells from the left', () => {
    expect(keypadCells(typed('k7'))).toEqual(['K', '7', ...Array<string>(14).fill('')]);
  });

  test('O is taken for 0, I and L for 1', () => {
    expect(typed('oOiIlL').symbols).toBe('001111');
  });

  test('U and signs change nothing', () => {
    expect(typed('uU-. é/').symbols).toBe('');
  });

  test('a seventeenth symbol changes nothing', () => {
    expect(typed(`${CODE}7`).symbols).toBe(CODE);
  });

  test('Delete empties it, and Backspace in an empty one does nothing', () => {
    expect(typed(['K', '7', 'Delete', 'Backspace']).symbols).toBe('');
  });

  test('arrows, Enter and Escape are left to the page', () => {
    expect(['ArrowLeft', 'Enter', 'Escape', 'Tab', 'F1'].map(keypadActionOf)).toEqual(Array(5).fill(null));
  });

  test('whatever is pressed, only symbols of the alphabet stand in the cells, sixteen at most', () => {
    const key = fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom('Backspace', 'K', '0'));
    return fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        const { symbols } = typed(keys);
        expect(symbols.length).toBeLessThanOrEqual(16);
        expect([...symbols].every((symbol) => SLIP_ALPHABET.includes(symbol))).toBe(true);
      }),
    );
  });
});
