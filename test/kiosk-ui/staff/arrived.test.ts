import { describe, expect, it } from 'vitest';
import { slipCodeFromMac } from '#domain/slips/slip-code';
import {
  ARRIVED_MAX,
  countArrived,
  lastGroup,
  NONE_ARRIVED,
  readTypedCode,
  takeBack,
} from '../../../kiosk-ui/staff/cards/arrived.ts';

const code = (number: number) =>
  slipCodeFromMac('1', Uint8Array.of(number >> 8, number & 255, 2, 3, 4, 5, 6, 7, 8));
const slip = (number: number) => ({ kind: 'slip', code: code(number) }) as const;

describe('cards counted on arrival', () => {
  it('are counted once each, in the order they came', () => {
    const counted = [slip(1), slip(2), slip(1)].reduce(countArrived, NONE_ARRIVED);
    expect(counted.codes).toEqual([code(1), code(2)]);
    expect(counted.last).toEqual({ kind: 'again', code: code(1) });
  });

  it('are not made more by what is no slip', () => {
    const counted = countArrived(countArrived(NONE_ARRIVED, slip(1)), { kind: 'foreign' });
    expect(counted.codes).toHaveLength(1);
    expect(counted.last).toEqual({ kind: 'foreign' });
    expect(countArrived(counted, { kind: 'malformed' }).last).toEqual({ kind: 'unreadable' });
  });

  it('can be taken back one by one', () => {
    const counted = [slip(1), slip(2)].reduce(countArrived, NONE_ARRIVED);
    expect(takeBack(counted, code(1)).codes).toEqual([code(2)]);
  });

  it('stop at what one act may hold', () => {
    const full = { codes: Array.from({ length: ARRIVED_MAX }, (_, at) => code(at)), last: null };
    expect(countArrived(full, { kind: 'slip', code: code(9999) })).toMatchObject({ last: { kind: 'full' } });
  });

  it('typed by hand forgive small letters, spaces and dashes', () => {
    const typed = code(3)
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ');
    expect(readTypedCode(typed)).toEqual({ kind: 'slip', code: code(3) });
    expect(readTypedCode('apa ini')).toEqual({ kind: 'malformed' });
  });

  it('show only their last group', () => {
    expect(lastGroup(code(3))).toBe(code(3).slice(12));
  });
});
