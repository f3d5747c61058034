import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, DAY, HOUR, MINUTE } from '#domain/time/civil-time';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { sayTime } from '../../../kiosk-ui/words/say-time.ts';
import { at } from '../../support/office-time.ts';

const id = sayTime(publicWords('id').time, 'WIB');
const en = sayTime(publicWords('en').time, 'WIB');
const THURSDAY = '2018-02-08';
const now = at(THURSDAY, '09.52');

describe('times as people say them', () => {
  test('a clock has a dot in Indonesian and a colon in English', () => {
    expect(id.clock(at(THURSDAY, '07.42'))).toBe('07.42');
    expect(en.clock(at(THURSDAY, '07.42'))).toBe('07:42');
  });

  test('the office’s own zone rules, not the device’s', () => {
    const wit = sayTime(publicWords('id').time, 'WIT');
    expect(wit.clock(at(THURSDAY, '09.52'))).toBe('11.52');
  });

  test('days carry their names, long and short', () => {
    expect(id.dayWithYear(THURSDAY)).toBe('Kamis, 8 Februari 2018');
    expect(id.day(THURSDAY)).toBe('Kamis, 8 Februari');
    expect(id.shortDay(THURSDAY)).toBe('Kam 8 Feb');
    expect(en.dayWithYear(THURSDAY)).toBe('Thursday 8 February 2018');
    expect(en.shortDay(THURSDAY)).toBe('Thu 8 Feb');
  });

  test('a near day goes by the name people use', () => {
    const near = (days: number) => id.nearDay(addDays(THURSDAY, days), now);
    expect([-1, 0, 1, 4, 6, 7].map(near)).toEqual([
      'kemarin',
      'hari ini',
      'besok',
      'Senin',
      'Rabu',
      '15 Februari',
    ]);
  });

  test('since says the time and how long ago that is', () => {
    expect(id.since(at(THURSDAY, '07.42'), now)).toBe('sejak *07.42* (2 jam 10 menit)');
    expect(id.since(at('2018-02-07', '07.42'), now)).toBe('sejak *kemarin 07.42* (1 hari 2 jam)');
    expect(id.since(at('2018-02-05', '07.42'), now)).toBe('sejak *Sen 5 Feb 07.42* (3 hari)');
    expect(en.since(at(THURSDAY, '07.42'), now)).toBe('since *07:42* (2 hours 10 minutes)');
  });

  test('an age counts seconds first, then minutes', () => {
    expect(id.ago(2_000)).toBe('baru saja');
    expect(id.ago(20_000)).toBe('20 detik lalu');
    expect(id.ago(3 * HOUR)).toBe('3 jam lalu');
  });

  test('what is ahead is rounded up, what is past is rounded down', () => {
    expect(id.ahead(37 * MINUTE + 1)).toBe('38 menit lagi');
    expect(id.span(38 * MINUTE - 1)).toBe('37 menit');
    expect(id.ahead(0)).toBe('sebentar lagi');
    expect(id.span(30_000)).toBe('kurang dari 1 menit');
    expect(en.ahead(2 * HOUR + 55 * MINUTE)).toBe('in 2 hours 55 minutes');
  });

  test('long lateness is said in its larger unit alone', () => {
    expect(id.roughSpan(12 * MINUTE)).toBe('12 menit');
    expect(id.roughSpan(21 * HOUR + 50 * MINUTE)).toBe('21 jam');
    expect(id.roughSpan(2 * DAY + HOUR)).toBe('2 hari');
  });

  test('no span ever says zero of anything, and none says more than two units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * DAY }), (ms) => {
        expect(id.span(ms)).not.toMatch(/\b0 /);
        expect(en.span(ms)).not.toMatch(/\b0 /);
        expect(id.span(ms).match(/hari|jam|menit/g)?.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
