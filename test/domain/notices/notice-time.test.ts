import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notice } from '#domain/notices/notice';
import {
  isActive,
  isJustWithdrawn,
  isOver,
  isOverdue,
  isTold,
  momentsAhead,
  overAt,
  windowAhead,
  windowAt,
  windowsOf,
} from '#domain/notices/notice-time';
import { civilAt, DAY, HOUR, MINUTE, type Zone, zone } from '#domain/time/civil-time';
import { at, MONDAY } from '../../support/office-time.ts';

type Timed = Parameters<typeof isActive>[0];
const TEN = at(MONDAY, '10.00');
const ONCE: Timed = {
  startedAt: TEN,
  endsAt: TEN + 2 * HOUR,
  repeats: null,
  visibleFrom: null,
  nextUpdateAt: null,
  resolvedAt: null,
  withdrawnAt: null,
};
const repeating = (
  startedAt: number,
  every: 'week' | 'month',
  times: number,
  inZone: Zone = 'WIB',
): Timed => ({
  ...ONCE,
  startedAt,
  endsAt: startedAt + 2 * HOUR,
  repeats: { every, times, zone: inZone },
});
/** What the office's wall shows at the beginning of each time. */
const begins = (notice: Timed, inZone: Zone = 'WIB'): string[] =>
  windowsOf(notice).map(({ from }) => {
    const { date, minutes } = civilAt(from, inZone);
    return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
  });

describe('a notice is in force', () => {
  test('once, from its beginning up to its end', () => {
    expect(windowsOf(ONCE)).toEqual([{ from: TEN, to: TEN + 2 * HOUR }]);
    expect(windowAt(ONCE, TEN - 1)).toBeNull();
    expect(windowAt(ONCE, TEN)).toEqual({ from: TEN, to: TEN + 2 * HOUR });
    expect(windowAt(ONCE, TEN + 2 * HOUR)).toBeNull();
    expect(windowAhead(ONCE, TEN - 1)?.from).toBe(TEN);
    expect(windowAhead(ONCE, TEN)).toBeNull();
  });

  test('without an end until somebody says so', () => {
    const open = { ...ONCE, endsAt: null };
    expect(windowAt(open, TEN + 300 * DAY)).toEqual({ from: TEN, to: null });
    expect(overAt(open)).toBe(Number.POSITIVE_INFINITY);
    expect(overAt({ ...open, resolvedAt: TEN + HOUR })).toBe(TEN + HOUR);
    expect(isActive({ ...open, resolvedAt: TEN + HOUR }, TEN)).toBe(false);
  });

  test('each week on the same day and clock', () => {
    const weekly = repeating(TEN, 'week', 3);
    expect(begins(weekly)).toEqual(['2018-02-05 10.00', '2018-02-12 10.00', '2018-02-19 10.00']);
    expect(isActive(weekly, TEN + 7 * DAY + HOUR)).toBe(true);
    expect(isActive(weekly, TEN + 3 * DAY)).toBe(false);
    expect(windowAhead(weekly, TEN + 3 * DAY)?.from).toBe(TEN + 7 * DAY);
    expect(windowAhead(weekly, TEN + 14 * DAY)).toBeNull();
    expect(overAt(weekly)).toBe(TEN + 14 * DAY + 2 * HOUR);
  });

  test('each month on the same day, and on the last one where the month is too short for it', () => {
    expect(begins(repeating(at('2018-01-31', '22.30'), 'month', 5))).toEqual([
      '2018-01-31 22.30',
      '2018-02-28 22.30',
      '2018-03-31 22.30',
      '2018-04-30 22.30',
      '2018-05-31 22.30',
    ]);
    expect(begins(repeating(at('2019-11-30', '08.00'), 'month', 4)).at(-1)).toBe('2020-02-29 08.00');
  });

  test('on the day of the office’s own calendar, not on that of Greenwich', () => {
    // 06.30 in Jayapura on the first is still the last of the month before in Greenwich.
    const early = repeating(at('2018-03-01', '06.30', 'WIT'), 'month', 3, 'WIT');
    expect(begins(early, 'WIT')).toEqual(['2018-03-01 06.30', '2018-04-01 06.30', '2018-05-01 06.30']);
  });

  test('never again once it is resolved or taken back, and it is over then', () => {
    const weekly = repeating(TEN, 'week', 3);
    for (const ended of [
      { ...weekly, resolvedAt: TEN + HOUR },
      { ...weekly, withdrawnAt: TEN + HOUR },
    ]) {
      expect(windowAt(ended, TEN + 7 * DAY)).toBeNull();
      expect(windowAhead(ended, TEN + HOUR)).toBeNull();
      expect(isOver(ended, TEN + HOUR)).toBe(true);
    }
    expect(isOver(weekly, TEN + 14 * DAY + 2 * HOUR - 1)).toBe(false);
    expect(isOver(weekly, TEN + 14 * DAY + 2 * HOUR)).toBe(true);
  });
});

describe('a notice is told', () => {
  test('before it is in force, until it is over', () => {
    expect([TEN - 30 * DAY, TEN, TEN + 2 * HOUR].map((now) => isTold(ONCE, now))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('from the moment it is published for', () => {
    const later = { ...ONCE, visibleFrom: TEN - HOUR };
    expect(isTold(later, TEN - HOUR - 1)).toBe(false);
    expect(isTold(later, TEN - HOUR)).toBe(true);
  });

  test('to have been taken back for half an hour, where anybody could have read it', () => {
    const back = { ...ONCE, withdrawnAt: TEN };
    expect(
      [TEN - 1, TEN, TEN + 30 * MINUTE - 1, TEN + 30 * MINUTE].map((now) => isJustWithdrawn(back, now)),
    ).toEqual([false, true, true, false]);
    expect(isJustWithdrawn({ ...back, visibleFrom: TEN + 1 }, TEN)).toBe(false);
    expect(isJustWithdrawn({ ...ONCE, resolvedAt: TEN }, TEN)).toBe(false);
  });

  test('to be overdue from the promised moment on, while it is not over', () => {
    const promised = { ...ONCE, nextUpdateAt: TEN + HOUR };
    expect([TEN + HOUR - 1, TEN + HOUR, TEN + 2 * HOUR].map((now) => isOverdue(promised, now))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

const anyTimed: fc.Arbitrary<Timed> = fc
  .record({
    startedAt: fc.integer({ min: at('2017-12-01', '00.00'), max: at('2019-03-01', '00.00') }),
    lasts: fc.option(fc.integer({ min: 1, max: 7 * DAY - 1 })),
    repeats: fc.option(
      fc.record({
        every: fc.constantFrom<'week' | 'month'>('week', 'month'),
        times: fc.integer({ min: 2, max: 15 }),
        zone: fc.constantFrom(...zone.options),
      }),
    ),
    visible: fc.option(fc.integer({ min: -40 * DAY, max: 40 * DAY })),
    promised: fc.option(fc.integer({ min: -DAY, max: 7 * DAY })),
    ended: fc.option(fc.integer({ min: 0, max: 60 * DAY })),
    withdrawn: fc.boolean(),
  })
  .map(({ startedAt, lasts, repeats, visible, promised, ended, withdrawn }) => ({
    startedAt,
    endsAt: lasts === null ? null : startedAt + lasts,
    repeats,
    visibleFrom: visible === null ? null : startedAt + visible,
    nextUpdateAt: promised === null || ended !== null ? null : startedAt + promised,
    resolvedAt: ended === null || withdrawn ? null : startedAt + ended,
    withdrawnAt: ended === null || !withdrawn ? null : startedAt + ended,
  }));
const anyMoment = fc.integer({ min: at('2017-10-01', '00.00'), max: at('2021-01-01', '00.00') });

test('the stretch a notice is in, and the next one, are those of the whole list, which is in order and does not overlap', () => {
  fc.assert(
    fc.property(anyTimed, anyMoment, (notice, now) => {
      const all = windowsOf(notice);
      all.slice(1).forEach((window, i) => {
        expect(window.from).toBeGreaterThanOrEqual(all[i]?.to ?? Number.POSITIVE_INFINITY);
      });
      const ended = notice.resolvedAt !== null || notice.withdrawnAt !== null;
      const within = all.find(({ from, to }) => from <= now && (to === null || now < to)) ?? null;
      expect(windowAt(notice, now)).toEqual(ended ? null : within);
      expect(windowAhead(notice, now)).toEqual(ended ? null : (all.find(({ from }) => from > now) ?? null));
      if (!ended) expect(overAt(notice)).toBe(all.at(-1)?.to ?? Number.POSITIVE_INFINITY);
    }),
    { numRuns: 1_000 },
  );
});

test('between two of its moments nothing is said of a notice that was not said before', () => {
  const said = (notice: Timed, now: number): unknown => ({
    window: windowAt(notice, now),
    ahead: windowAhead(notice, now),
    told: isTold(notice, now),
    over: isOver(notice, now),
    overdue: isOverdue(notice, now),
    withdrawn: isJustWithdrawn(notice, now),
  });
  fc.assert(
    fc.property(
      anyTimed,
      anyMoment,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (notice, from, part) => {
        // Nobody asks about a time before somebody ended it: the ledger only goes forward.
        const now = Math.max(from, notice.resolvedAt ?? 0, notice.withdrawnAt ?? 0);
        const until = Math.min(...momentsAhead(notice, now), now + 400 * DAY);
        expect(until).toBeGreaterThan(now);
        expect(said(notice, now + Math.floor(part * (until - now)))).toEqual(said(notice, now));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a repeated notice is in force for so long in all as it says', () => {
  const weekly: Pick<Notice, 'repeats'> & Timed = repeating(TEN, 'week', 53);
  const lasts = windowsOf(weekly).reduce((sum, { from, to }) => sum + ((to ?? 0) - from), 0);
  expect(lasts).toBe(53 * 2 * HOUR);
});
