import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '#domain/time/civil-time';
import { act } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import {
  confirm,
  correct,
  info,
  maintenance,
  outage,
  resolve,
  undo,
  update,
  withdraw,
} from '../../support/sample-actions.ts';
import { states, view } from '../../support/seen-board.ts';

const SAID = at(MONDAY, '08.10');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const ids = (notices: readonly { id: string }[]): string[] => notices.map(({ id }) => id);

describe('what is announced and has not begun', () => {
  const planned = act(SAID, maintenance(TEN));

  test('stands ahead and stops nothing, until it begins', () => {
    const before = view([confirmed, planned], TEN - 1);
    expect(before).toMatchObject({ state: 'normal', headline: { code: 'all-open' }, changesAt: TEN });
    expect(ids(before.ahead)).toEqual(['action-0002']);
    const begun = view([confirmed, planned], TEN);
    expect(begun).toMatchObject({ state: 'stopped', lead: { id: 'action-0002' }, ahead: [] });
    expect(begun.services.find(({ service }) => service.id === 'cetak-ktp')).toMatchObject({ since: TEN });
  });

  test('comes soonest first', () => {
    const later = act(SAID, maintenance(TEN + DAY));
    const sooner = act(SAID, info(TEN + HOUR));
    expect(ids(view([later, planned, sooner], SAID).ahead)).toEqual([
      'action-0002',
      'action-0003',
      'action-0001',
    ]);
  });

  test('and repeats, stands ahead again between two times, since the last one in force', () => {
    const weekly = act(SAID, maintenance(TEN, { repeats: { every: 'week', times: 2 } }));
    const seen = (now: number): unknown => {
      const { ahead, lead, services } = view([weekly], now);
      const printing = services.find(({ service }) => service.id === 'cetak-ktp');
      return [ids(ahead), lead?.id ?? null, printing?.holds, printing?.since ?? null];
    };
    expect(seen(TEN + HOUR)).toEqual([[], 'action-0001', 'stopped', TEN]);
    expect(seen(TEN + DAY)).toEqual([['action-0001'], null, 'normal', null]);
    expect(seen(TEN + 7 * DAY)).toEqual([[], 'action-0001', 'stopped', TEN + 7 * DAY]);
    expect(seen(TEN + 7 * DAY + 3 * HOUR)).toEqual([[], null, 'normal', null]);
  });

  test('and is to be told later, is on no board before, and stops nothing there', () => {
    const hidden = act(SAID, maintenance(TEN, { visibleFrom: TEN + HOUR }));
    const before = view([confirmed, hidden], TEN + HOUR - 1);
    expect(before).toMatchObject({
      state: 'normal',
      ahead: [],
      others: [],
      lead: null,
      changesAt: TEN + HOUR,
    });
    expect(view([confirmed, hidden], TEN + HOUR)).toMatchObject({
      state: 'stopped',
      lead: { id: 'action-0002' },
    });
  });
});

describe('what was taken back', () => {
  const wrong = act(SAID, outage(SAID));
  const back = act(SAID + MINUTE, withdraw('action-0002'));

  test('stops nothing any more, and is said to be wrong for half an hour', () => {
    const seen = view([confirmed, wrong, back], SAID + MINUTE);
    expect(seen).toMatchObject({ state: 'normal', lead: null, others: [], changesAt: SAID + 31 * MINUTE });
    expect(ids(seen.withdrawn)).toEqual(['action-0002']);
    expect(view([confirmed, wrong, back], SAID + 31 * MINUTE).withdrawn).toEqual([]);
  });

  test('within seconds of publishing, is said to be wrong as well', () => {
    const undone = act(SAID + 5_000, undo('action-0002'));
    expect(ids(view([confirmed, wrong, undone], SAID + 6_000).withdrawn)).toEqual(['action-0002']);
  });

  test('as the day’s first words, leaves the day as unconfirmed as it was', () => {
    const seen = view([wrong, act(SAID + 5_000, undo('action-0001'))], SAID + 6_000);
    expect(seen).toMatchObject({ state: 'unconfirmed', day: { confirmed: false } });
  });

  test('before any screen told it, is not spoken of', () => {
    const unseen = act(SAID, maintenance(TEN, { visibleFrom: TEN - HOUR }));
    expect(view([unseen, act(SAID + MINUTE, withdraw('action-0001'))], SAID + MINUTE).withdrawn).toEqual([]);
  });
});

test('several notices at once: the worst leads, outages stand before others, the newest first', () => {
  const seen = view(
    [
      act(SAID, info(SAID)),
      act(SAID + 1, outage(SAID, { effects: [{ service: 'akta', state: 'limited' }] })),
      act(SAID + 2, maintenance(SAID)),
      act(SAID + 3, outage(SAID, { effects: [{ service: 'perekaman', state: 'limited' }] })),
      act(SAID + 4, info(SAID, { kind: 'schedule' })),
    ],
    TEN,
  );
  expect(seen.lead?.id).toBe('action-0003');
  expect(ids(seen.others)).toEqual(['action-0004', 'action-0002', 'action-0005', 'action-0001']);
  expect(states(seen)).toMatchObject({ 'cetak-ktp': 'stopped', akta: 'limited', perekaman: 'limited' });
});

test('once the leading outage is over, the next one leads: nothing vanishes behind it', () => {
  const acts = [
    act(SAID, outage(SAID)),
    act(SAID, outage(SAID, { effects: [{ service: 'akta', state: 'stopped' }] })),
    act(SAID + 1, resolve('action-0001')),
  ];
  expect(view(acts, TEN)).toMatchObject({
    lead: { id: 'action-0002' },
    headline: { service: { id: 'akta' } },
  });
});

test('a correction shows at once, from the notice’s beginning', () => {
  const fixed = correct('action-0001', {
    effects: [{ service: 'akta', state: 'stopped' }],
    startedAt: SAID - HOUR,
  });
  const seen = view([act(SAID, outage(SAID)), act(TEN, fixed)], TEN);
  expect(states(seen)).toMatchObject({ akta: 'stopped', 'cetak-ktp': 'normal' });
  expect(seen.services.find(({ service }) => service.id === 'akta')?.since).toBe(SAID - HOUR);
  expect(seen.lead?.correctedAt).toBe(TEN);
});

test('news may change what is stopped; the promise of news counts down and is overdue the very moment it passes', () => {
  const news = update('action-0001', {
    effects: [{ service: 'cetak-ktp', state: 'limited' }],
    nextUpdateAt: TEN + HOUR,
  });
  const acts = [act(SAID, outage(SAID)), act(TEN, news)];
  expect(states(view(acts, TEN))).toMatchObject({ 'cetak-ktp': 'limited', perekaman: 'normal' });
  expect(view(acts, TEN + HOUR - 1).nextNews).toEqual({ at: TEN + HOUR, overdue: false });
  expect(view(acts, TEN + HOUR).nextNews).toEqual({ at: TEN + HOUR, overdue: true });
});

test('a notice of one hall is on no other board', () => {
  const acts = [act(SAID, maintenance(TEN, { scope: ['cipare'] })), act(SAID, withdraw('action-0001'))];
  expect(view(acts.slice(0, 1), SAID, 'taktakan').ahead).toEqual([]);
  expect(ids(view(acts.slice(0, 1), SAID, 'cipare').ahead)).toEqual(['action-0001']);
  expect(view(acts, SAID + 1, 'lobi').withdrawn).toEqual([]);
  expect(view([], at(TUESDAY, '09.00'), 'cipare').withdrawn).toEqual([]);
});
