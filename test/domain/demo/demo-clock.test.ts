import { describe, expect, test } from 'vitest';
import { instantAt, minutesOf } from '#domain/time/civil-time';
import { chooseDemoClock, shownBy } from '../../../worker/demo/demo-clock.ts';

const at = (date: string, time: string): number => instantAt(date, minutesOf(time), 'WIB');
const TUESDAY_EVENING = at('2026-11-24', '21:40');

function startOf(real: number, seen: number | null, told: string | null = null): number {
  const choice = chooseDemoClock(real, seen, told);
  if (!choice.ok) throw new Error(choice.code);
  return choice.clock.start;
}

describe('the demo begins', () => {
  test('at 09.30 of the same day, whatever hour the machine has', () => {
    expect(startOf(TUESDAY_EVENING, null)).toBe(at('2026-11-24', '09:30'));
  });
  test('on Monday when it is a weekend', () => {
    expect(startOf(at('2026-11-28', '10:00'), null)).toBe(at('2026-11-30', '09:30'));
  });
  test('on the next working day when it is a national holiday', () => {
    expect(startOf(at('2026-08-17', '10:00'), null)).toBe(at('2026-08-18', '09:30'));
  });
  test('on the office’s day, when that has begun there and not yet in London', () => {
    expect(startOf(at('2026-11-25', '00:10'), null)).toBe(at('2026-11-25', '09:30'));
  });
  test('when it was told to', () => {
    expect(startOf(TUESDAY_EVENING, null, '2026-11-20T15:05')).toBe(at('2026-11-20', '15:05'));
  });
});

describe('over kept data the clock never runs backwards: it', () => {
  test('goes on where it stood when the office is still at work', () => {
    expect(startOf(TUESDAY_EVENING, at('2026-11-24', '10:12'))).toBe(at('2026-11-24', '10:12'));
  });
  test('begins the next working day when it had been left running past the morning', () => {
    expect(startOf(TUESDAY_EVENING, at('2026-11-24', '16:00'))).toBe(at('2026-11-25', '09:30'));
  });
  test('begins that same day when it stopped before 09.30', () => {
    expect(startOf(TUESDAY_EVENING, at('2026-11-25', '02:00'))).toBe(at('2026-11-25', '09:30'));
  });
  test('begins this morning when the data are older', () => {
    expect(startOf(TUESDAY_EVENING, at('2026-11-20', '11:00'))).toBe(at('2026-11-24', '09:30'));
  });
  test('refuses a told time before what the data have seen', () => {
    expect(chooseDemoClock(TUESDAY_EVENING, at('2026-11-24', '10:00'), '2026-11-24T09:59')).toEqual({
      ok: false,
      code: 'clock-before-data',
    });
  });
});

test.each(['tomorrow', '2026-02-30T09:30', '2026-11-24T25:00', '2026-11-24'])('%s is no time', (told) => {
  expect(chooseDemoClock(TUESDAY_EVENING, null, told)).toEqual({ ok: false, code: 'clock-unreadable' });
});

test('the clock runs with the machine’s', () => {
  const clock = { start: at('2026-11-24', '09:30'), anchor: TUESDAY_EVENING, speed: 1 } as const;
  expect(shownBy(clock, TUESDAY_EVENING + 90_000)).toBe(at('2026-11-24', '09:30') + 90_000);
});
