import { describe, expect, test } from 'vitest';
import { publishNotice } from '#domain/notices/notice-actions';
import { isActive, windowsOf } from '#domain/notices/notice-time';
import { DAY, HOUR } from '#domain/time/civil-time';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, maintenance, outage, resolve, say, update } from '../../support/sample-actions.ts';

const NOW = at(MONDAY, '08.10');
const SOON = NOW + 2 * DAY;
type Said = Parameters<typeof publishNotice.parse>[0];
const publish = (action: ReturnType<typeof info>, more = {}): ReturnType<ReturnType<typeof given>['when']> =>
  given([]).when(act(NOW, action, more));
const posts = (action: Said): boolean => publishNotice.safeParse(action).success;

describe('planned work that comes again', () => {
  test('is written with the zone of the office, so that each time falls on its own calendar', () => {
    const weekly = maintenance(SOON, { repeats: { every: 'week', times: 4 } });
    const notice = given([act(NOW, weekly)]).state.notices['action-0001'];
    expect(notice?.repeats).toEqual({ every: 'week', times: 4, zone: 'WIB' });
    expect(notice && windowsOf(notice)).toHaveLength(4);
  });

  test('must be over before it comes again', () => {
    const lasting = (every: 'week' | 'month', days: number): ReturnType<typeof info> =>
      maintenance(SOON, { endsAt: SOON + days * DAY, repeats: { every, times: 2 } });
    publish(lasting('week', 6)).isAccepted();
    publish(lasting('week', 7)).isRefused('repeats-overlap');
    publish(lasting('month', 27)).isAccepted();
    publish(lasting('month', 28)).isRefused('repeats-overlap');
  });

  test('comes for the last time within two years', () => {
    publish(maintenance(SOON, { repeats: { every: 'week', times: 53 } })).isAccepted();
    publish(maintenance(SOON, { repeats: { every: 'month', times: 24 } })).isAccepted();
    publish(maintenance(SOON, { repeats: { every: 'month', times: 25 } })).isRefused('date-too-far');
  });

  test('is planned work alone, has an end, and comes twice at least', () => {
    const repeats = { every: 'week' as const, times: 2 };
    expect(posts(maintenance(SOON, { repeats }))).toBe(true);
    expect(posts(maintenance(SOON, { repeats, endsAt: null }))).toBe(false);
    expect(posts(info(SOON, { repeats, endsAt: SOON + HOUR }))).toBe(false);
    expect(posts(outage(NOW, { repeats }))).toBe(false);
    expect(posts(maintenance(SOON, { repeats: { ...repeats, times: 1 } }))).toBe(false);
    expect(posts(maintenance(SOON, { repeats: { ...repeats, times: 54 } }))).toBe(false);
  });

  test('can be spoken on between two times, and ends for good when it is resolved', () => {
    const weekly = act(NOW, maintenance(SOON, { repeats: { every: 'week', times: 3 } }));
    const between = SOON + DAY;
    given([weekly])
      .when(act(between, update('action-0001', { text: say('Jadwal tetap.') })))
      .isAccepted();
    const notice = given([weekly, act(between, resolve('action-0001'))]).state.notices['action-0001'];
    expect(notice && isActive(notice, SOON + 7 * DAY)).toBe(false);
  });
});

describe('a notice published for later', () => {
  test('is written down now and shown from then on', () => {
    publish(maintenance(SOON, { visibleFrom: NOW + DAY })).isAccepted();
    publish(info(SOON, { visibleFrom: SOON })).isAccepted();
  });

  test('is shown before it is over, be it only for its last time', () => {
    publish(maintenance(SOON, { visibleFrom: SOON + 3 * HOUR })).isRefused('end-before-start');
    publish(maintenance(SOON, { visibleFrom: SOON + 3 * HOUR - 1 })).isAccepted();
    const twice = { every: 'week' as const, times: 2 };
    publish(maintenance(SOON, { visibleFrom: SOON + 7 * DAY, repeats: twice })).isAccepted();
    publish(maintenance(SOON, { visibleFrom: SOON + 8 * DAY, repeats: twice })).isRefused('end-before-start');
  });

  test('is shown within a year', () => {
    publish(info(NOW, { visibleFrom: NOW + 365 * DAY })).isAccepted();
    publish(info(NOW, { visibleFrom: NOW + 365 * DAY + 1 })).isRefused('date-too-far');
  });

  test('is never an outage: to tell it later is to hide it', () => {
    publish(outage(NOW, { visibleFrom: NOW + HOUR })).isRefused('start-in-future');
  });
});

test('what a phone without signal kept until it was over is refused: it would be on no screen', () => {
  const tappedAt = NOW - 4 * HOUR;
  publish(maintenance(tappedAt, { endsAt: NOW + 1 }), { tappedAt }).isAccepted();
  publish(maintenance(tappedAt, { endsAt: NOW }), { tappedAt }).isRefused('notice-over');
});

test('several notices of every kind stand at once, each with its own life', () => {
  const office = given([
    act(NOW, outage(NOW)),
    act(NOW, outage(NOW, { cause: 'power', owner: 'electricity', scope: ['cipare'] })),
    act(NOW, maintenance(SOON)),
    act(NOW, info(NOW, { kind: 'schedule' })),
    act(NOW, info(NOW)),
    act(NOW + 1, resolve('action-0001')),
  ]);
  const active = Object.values(office.state.notices).filter((notice) => isActive(notice, NOW + 1));
  expect(active.map(({ id }) => id)).toEqual(['action-0002', 'action-0004', 'action-0005']);
});
