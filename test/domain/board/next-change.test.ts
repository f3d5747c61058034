import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { type BoardSnapshot, snapshotOf } from '#domain/board/snapshot';
import type { OfficeState } from '#domain/ledger/state';
import { windowsOf } from '#domain/notices/notice-time';
import { DAY } from '#domain/time/civil-time';
import { type Act, act, given } from '../../support/given.ts';
import { at, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { anyHistory } from '../../support/random-history.ts';
import { info, outage, resolve } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

function boardOf(state: OfficeState): BoardSnapshot {
  const board = snapshotOf(state, { epoch: 1, seq: 1, at: 0, segments: [] });
  if (!board) throw new Error('the office of a random history is described');
  return board;
}

const anyPlace = fc.constantFrom(...SAMPLE_OFFICE.places.map((place) => place.id));
const later = fc.integer({ min: -3 * DAY, max: 12 * DAY });
const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the next moment at which the clock alone changes a board', () => {
  const next = (clock: string, acts: Act[] = [], date = MONDAY): number | null | undefined =>
    boardView(given(acts).board, 'lobi', at(date, clock))?.changesAt;
  const central = act(
    at(MONDAY, '08.10'),
    outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '09.30') }),
  );

  test.each([
    ['00.00', '07.30', 'the day begins'],
    ['07.30', '08.00', 'it opens'],
    ['08.00', '12.00', 'the break begins'],
    ['12.00', '13.00', 'the break ends'],
    ['13.00', '16.00', 'it closes'],
  ])('at %s is %s: %s', (now, then) => {
    expect(next(now)).toBe(at(MONDAY, then));
  });

  test('after closing is midnight: another day stands in the band', () => {
    expect(next('16.00')).toBe(at(TUESDAY, '00.00'));
    expect(next('09.00', [], SATURDAY)).toBe(at('2018-02-11', '00.00'));
  });

  test('is when a promise of news passes, and that of a notice that is over does not count', () => {
    expect(next('09.00', [central])).toBe(at(MONDAY, '09.30'));
    expect(next('09.30', [central])).toBe(at(MONDAY, '12.00'));
    const over = [central, act(at(MONDAY, '08.30'), resolve('action-0001'))];
    expect(next('09.00', over)).toBe(at(MONDAY, '12.00'));
  });

  test('is when a notice begins or ends, here and not elsewhere', () => {
    const planned = info(at(MONDAY, '10.00'), { endsAt: at(MONDAY, '11.00') });
    const said = act(at(MONDAY, '08.10'), planned);
    expect(next('09.00', [said])).toBe(at(MONDAY, '10.00'));
    expect(next('10.00', [said])).toBe(at(MONDAY, '11.00'));
    const withdrawn = act(at(MONDAY, '08.30'), resolve('action-0001'));
    expect(next('09.00', [said, withdrawn])).toBe(at(MONDAY, '12.00'));
    const elsewhere = act(at(MONDAY, '08.10'), { ...planned, scope: ['cipare'] });
    expect(next('09.00', [elsewhere])).toBe(at(MONDAY, '12.00'));
  });
});

test('a screen that looks again at `changesAt` misses nothing: until then only the clock differs', () => {
  fc.assert(
    fc.property(anyHistory, anyPlace, later, part, (history, place, by, how) => {
      const board = boardOf(history.state);
      const now = history.end + by;
      const seen = boardView(board, place, now);
      if (!seen) throw new Error('every place of the office has a board');
      expect(seen.changesAt).toBeGreaterThan(now);
      const meanwhile = now + Math.floor(how * ((seen.changesAt ?? now) - now));
      expect({ ...boardView(board, place, meanwhile), now }).toEqual(seen);
    }),
    { numRuns: 400 },
  );
});

test('no board says that all is open beside an active outage, or on an unconfirmed day', () => {
  fc.assert(
    fc.property(anyHistory, anyPlace, later, (history, place, by) => {
      const seen = boardView(boardOf(history.state), place, history.end + by);
      if (!seen) throw new Error('every place of the office has a board');
      if (seen.headline.code !== 'all-open') return;
      expect(seen.day.confirmed).toBe(true);
      expect(seen.lead).toBeNull();
      expect(seen.others.filter((notice) => notice.kind === 'outage')).toEqual([]);
      const offered = new Set(seen.services.map((view) => view.service.id));
      const hurt = seen.others.flatMap((notice) => notice.effects.map((effect) => effect.service));
      expect(hurt.filter((service) => offered.has(service))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the headline speaks of the state that leads, and every active notice stands once on the board', () => {
  fc.assert(
    fc.property(anyHistory, anyPlace, later, (history, place, by) => {
      const now = history.end + by;
      const seen = boardView(boardOf(history.state), place, now);
      if (!seen) throw new Error('every place of the office has a board');
      const { headline, state, lead, others } = seen;
      if ('service' in headline) {
        const named = seen.services.find((view) => view.service.id === headline.service.id);
        expect(named?.state).toBe(state);
      }
      const shown = [...(lead ? [lead] : []), ...others].map((notice) => notice.id);
      const active = Object.values(history.state.notices)
        .filter((n) => n.scope === 'all' || n.scope.includes(place))
        .filter((n) => n.resolvedAt === null && n.withdrawnAt === null && (n.visibleFrom ?? 0) <= now)
        .filter((n) => windowsOf(n).some(({ from, to }) => from <= now && (to === null || now < to)));
      expect(shown.sort()).toEqual(active.map((notice) => notice.id).sort());
      const ahead = seen.ahead.map((notice) => notice.id);
      expect(ahead.filter((id) => shown.includes(id))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
