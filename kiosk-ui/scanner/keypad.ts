import { parseSlipCode, SLIP_ALPHABET, type SlipCode } from '#domain/slips/slip-code';

/** A code being typed: up to 16 symbols of the slip alphabet. */
export interface Keypad {
  readonly symbols: string;
}

/** What a key does, on the screen or on a real keyboard. */
export type KeypadAction =
  | { readonly kind: 'add'; readonly symbol: string }
  | { readonly kind: 'erase' }
  | { readonly kind: 'clear' };

/** `typing`: symbols are missing. `mistyped`: all there, but the check symbol says that one is wrong. */
export type KeypadOutcome =
  | { readonly kind: 'typing'; readonly missing: number }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'complete'; readonly code: SlipCode };

export const KEYPAD_CELLS = 16;
export const EMPTY_KEYPAD: Keypad = { symbols: '' };

/** Letters the alphabet leaves out because people take them for these digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The next state. A seventeenth symbol changes nothing, nor does one that no code has (U, umlauts, signs). */
export function pressKeypad(keypad: Keypad, action: KeypadAction): Keypad {
  switch (action.kind) {
    case 'clear':
      return EMPTY_KEYPAD;
    case 'erase':
      return { symbols: keypad.symbols.slice(0, -1) };
    case 'add': {
      const symbol = symbolOf(action.symbol);
      const full = keypad.symbols.length >= KEYPAD_CELLS;
      return symbol === null || full ? keypad : { symbols: keypad.symbols + symbol };
    }
  }
}

function symbolOf(character: string): string | null {
  const capital = character.toUpperCase();
  const symbol = LOOKALIKES[capital] ?? capital;
  return symbol.length === 1 && SLIP_ALPHABET.includes(symbol) ? symbol : null;
}

/** What a real key (`KeyboardEvent.key`) means here; null: not for the keypad, leave it to the page. */
export function keypadActionOf(key: string): KeypadAction | null {
  if (key === 'Backspace') return { kind: 'erase' };
  if (key === 'Delete') return { kind: 'clear' };
  return symbolOf(key) === null ? null : { kind: 'add', symbol: key };
}

/** The 16 cells from the left; an empty string is an empty cell. */
export function keypadCells({ symbols }: Keypad): readonly string[] {
  return Array.from({ length: KEYPAD_CELLS }, (_, at) => symbols.charAt(at));
}

export function keypadOutcome({ symbols }: Keypad): KeypadOutcome {
  if (symbols.length < KEYPAD_CELLS) return { kind: 'typing', missing: KEYPAD_CELLS - symbols.length };
  const code = parseSlipCode(symbols);
  return code === null ? { kind: 'mistyped' } : { kind: 'complete', code };
}
