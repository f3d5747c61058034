import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historySource } from '#domain/history/history-source';
import { civilAt } from '#domain/time/civil-time';
import { annalsOf, viewOf } from '../../support/given-history.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { anyHistory, BEGINNING } from '../../support/random-history.ts';

const place = fc.constantFrom('lobi', 'cipare', 'taktakan');

test('whatever happened, no service lost more than doors were open, and its days add up', () => {
  fc.assert(
    fc.property(anyHistory, place, ({ events, end }, here) => {
      const source = annalsOf(events, { from: MONDAY, to: end, beginning: BEGINNING });
      const view = viewOf(source, events, { now: end, place: here, days: 90, beginning: BEGINNING });
      for (const { days, lost, causes } of view.services) {
        days.forEach((day, i) => {
          const open = view.days[i]?.openMinutes ?? 0;
          expect(day.lost + day.limited + day.planned + day.unknown).toBeLessThanOrEqual(open);
        });
        expect(days.reduce((sum, day) => sum + day.lost, 0)).toBe(lost);
        expect(causes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lost);
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever happened, withdrawing every notice takes back all that notices had said', () => {
  fc.assert(
    fc.property(anyHistory, place, ({ events, end }, here) => {
      const source = annalsOf(events, { from: MONDAY, to: end, beginning: BEGINNING });
      const withdrawn = {
        ...source,
        settings: [],
        notices: source.notices.map((notice) => ({ ...notice, withdrawnAt: end })),
      };
      const view = viewOf(withdrawn, events, { now: end, place: here, days: 90, beginning: BEGINNING });
      expect(view.services.map(({ lost, limited, planned }) => lost + limited + planned)).toEqual(
        view.services.map(() => 0),
      );
      expect(view.promises.made).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('what the Desk writes for the world is read back as it was, and names no clerk', () => {
  fc.assert(
    fc.property(anyHistory, ({ events, end }) => {
      const source = annalsOf(events, { from: MONDAY, to: end, beginning: BEGINNING });
      const text = JSON.stringify(source);
      expect(historySource.parse(JSON.parse(text))).toEqual(source);
      expect(text).not.toContain('staff-');
      expect(source.days.at(-1)?.date).toBe(civilAt(end, 'WIB').date);
    }),
    { numRuns: 100 },
  );
});

test('a fresh office has no past', () => {
  const view = viewOf(annalsOf([], { from: MONDAY, to: at(MONDAY, '08.00') }), [], {
    now: at(MONDAY, '08.00'),
  });
  expect([view.outages, view.causes, view.openDays]).toEqual([[], [], 0]);
});
