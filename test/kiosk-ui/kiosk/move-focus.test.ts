import { describe, expect, test } from 'vitest';
import { directionOf, nearestSpot, type Spot } from '../../../kiosk-ui/kiosk/move-focus.ts';

/** Keys of 10 by 10 with gaps of 2, by column and row. */
const key = (column: number, row: number, wide = 1): Spot => ({
  left: column * 12,
  right: column * 12 + wide * 12 - 2,
  top: row * 12,
  bottom: row * 12 + 10,
});

describe('going over keys by arrows', () => {
  const keypad = [key(0, 0), key(1, 0), key(2, 0), key(0, 1), key(1, 1), key(2, 1)];

  test('goes to the neighbour in the row and in the column', () => {
    expect(nearestSpot(key(1, 0), keypad, 'left')).toBe(0);
    expect(nearestSpot(key(1, 0), keypad, 'right')).toBe(2);
    expect(nearestSpot(key(1, 0), keypad, 'down')).toBe(4);
    expect(nearestSpot(key(1, 1), keypad, 'up')).toBe(1);
  });

  test('stays where nothing lies ahead', () => {
    expect(nearestSpot(key(0, 0), keypad, 'left')).toBeNull();
    expect(nearestSpot(key(0, 0), keypad, 'up')).toBeNull();
  });

  test('goes from a key to the wide one below it, and back', () => {
    const rows = [key(0, 0), key(3, 0), key(0, 1, 2), key(2, 1, 2)];
    expect(nearestSpot(key(3, 0), rows, 'down')).toBe(3);
    expect(nearestSpot(key(2, 1, 2), rows, 'up')).toBe(1);
  });

  test('only arrow keys have a direction', () => {
    expect(directionOf('ArrowLeft')).toBe('left');
    expect(directionOf('Enter')).toBeNull();
  });
});
