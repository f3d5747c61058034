import { describe, expect, test } from 'vitest';
import type { HistoryView } from '#domain/history/history-view';
import { HOUR, MINUTE } from '#domain/time/civil-time';
import { act } from '../../support/given.ts';
import { historyOf } from '../../support/given-history.ts';
import { at, FRIDAY, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  setService,
  undo,
  update,
  withdraw,
} from '../../support/sample-actions.ts';

/** Seven hours: 08.00–12.00 and 13.00–16.00. */
const WHOLE_DAY = 7 * 60;
const MORNING = act(at(MONDAY, '07.45'), confirm());

/** What a service lost on a day, counted from the end: -1 is the last. */
function on(view: HistoryView, service: string, day = -1) {
  const minutes = view.services.find((one) => one.service.id === service)?.days.at(day);
  if (!minutes) throw new Error(`no such service here: ${service}`);
  return minutes;
}

describe('minutes lost', () => {
  test('count within opening hours alone: neither the night nor the break is lost', () => {
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '11.00'), outage(at(MONDAY, '11.00'))),
        act(at(MONDAY, '14.00'), resolve('action-0002')),
      ],
      { from: MONDAY, now: at(MONDAY, '20.00') },
    );
    expect(on(view, 'cetak-ktp').lost).toBe(60 + 60);
    expect(view.outages[0]?.openMinutes).toBe(120);
  });

  test('are told by cause, and what is only limited is told apart and not lost', () => {
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '10.00'), outage(at(MONDAY, '10.00'))),
        act(at(MONDAY, '11.00'), resolve('action-0002')),
      ],
      { from: MONDAY, now: at(MONDAY, '20.00') },
    );
    expect(view.causes).toEqual([{ cause: 'central-network', minutes: 60 }]);
    expect(on(view, 'perekaman')).toMatchObject({ lost: 0, limited: 60 });
  });

  test('of a back-dated outage count from its beginning', () => {
    const view = historyOf([MORNING, act(at(MONDAY, '10.00'), outage(at(MONDAY, '08.30')))], {
      from: MONDAY,
      now: at(MONDAY, '10.30'),
    });
    expect(on(view, 'cetak-ktp').lost).toBe(120);
  });

  test('of an outage over the weekend are those of the days with doors open', () => {
    const view = historyOf(
      [act(at(FRIDAY, '07.45'), confirm()), act(at(FRIDAY, '15.00'), outage(at(FRIDAY, '15.00')))],
      { from: MONDAY, now: at('2018-02-12', '08.30'), days: 8 },
    );
    expect(view.days.map(({ kind }) => kind)).toEqual([
      'open',
      'open',
      'open',
      'open',
      'open',
      'shut',
      'shut',
      'open',
    ]);
    expect(view.services.find(({ service }) => service.id === 'cetak-ktp')?.lost).toBe(60 + 30);
  });

  test('count once where two outages stop the same service, for the one that began first', () => {
    const power = outage(at(MONDAY, '09.00'), { cause: 'power', owner: 'electricity' });
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), power),
        act(at(MONDAY, '09.30'), outage(at(MONDAY, '09.30'))),
        act(at(MONDAY, '10.00'), resolve('action-0002')),
        act(at(MONDAY, '11.00'), resolve('action-0003')),
      ],
      { from: MONDAY, now: at(MONDAY, '20.00') },
    );
    expect(on(view, 'cetak-ktp').causes).toEqual([
      { cause: 'power', minutes: 60 },
      { cause: 'central-network', minutes: 60 },
    ]);
  });

  test('count as lost where one notice stops what another only limits', () => {
    const limits = outage(at(MONDAY, '08.00'), { effects: [{ service: 'akta', state: 'limited' }] });
    const stops = outage(at(MONDAY, '09.00'), { effects: [{ service: 'akta', state: 'stopped' }] });
    const view = historyOf([MORNING, act(at(MONDAY, '08.00'), limits), act(at(MONDAY, '09.00'), stops)], {
      from: MONDAY,
      now: at(MONDAY, '10.00'),
    });
    expect(on(view, 'akta')).toMatchObject({ lost: 60, limited: 60 });
  });

  test('follow an update that changes the services, from its own time on', () => {
    const effects = [{ service: 'perekaman', state: 'stopped' as const }];
    const nextUpdateAt = at(MONDAY, '12.00');
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '08.00'), outage(at(MONDAY, '08.00'))),
        act(at(MONDAY, '09.00'), update('action-0002', { effects, nextUpdateAt })),
      ],
      { from: MONDAY, now: at(MONDAY, '11.00') },
    );
    expect([on(view, 'cetak-ktp').lost, on(view, 'perekaman').lost, on(view, 'perekaman').limited]).toEqual([
      60, 120, 60,
    ]);
  });

  test('follow a correction from the beginning: what it replaced never was so', () => {
    const effects = [{ service: 'akta', state: 'stopped' as const }];
    const changes = { effects, startedAt: at(MONDAY, '08.30') };
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'))),
        act(at(MONDAY, '10.00'), correct('action-0002', changes)),
      ],
      { from: MONDAY, now: at(MONDAY, '11.00') },
    );
    expect([on(view, 'cetak-ktp').lost, on(view, 'akta').lost]).toEqual([0, 150]);
  });

  test('of planned work are planned, not lost', () => {
    const planned = info(at(MONDAY, '13.00'), {
      kind: 'maintenance',
      cause: 'central-network',
      effects: [{ service: 'cetak-ktp', state: 'stopped' }],
      endsAt: at(MONDAY, '15.00'),
    });
    const view = historyOf([MORNING, act(at(MONDAY, '08.00'), planned)], {
      from: MONDAY,
      now: at(MONDAY, '20.00'),
    });
    expect(on(view, 'cetak-ktp')).toMatchObject({ lost: 0, planned: 120, causes: [] });
  });

  test('of what a hand stopped have no cause, and end with "semua normal"', () => {
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), setService('akta', 'stopped')),
        act(at(TUESDAY, '07.45'), confirm(['lobi'], 'still-the-same')),
        act(at(TUESDAY, '10.00'), confirm()),
      ],
      { from: MONDAY, now: at(TUESDAY, '20.00') },
    );
    expect(on(view, 'akta', -2).causes).toEqual([{ cause: 'by-hand', minutes: 6 * 60 }]);
    expect(on(view, 'akta').lost).toBe(120);
  });
});

describe('what was taken back', () => {
  test('counts nothing once withdrawn, and is listed as withdrawn', () => {
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'))),
        act(at(MONDAY, '10.00'), withdraw('action-0002')),
      ],
      { from: MONDAY, now: at(MONDAY, '20.00') },
    );
    expect(view.causes).toEqual([]);
    expect(view.outages).toMatchObject([{ state: 'withdrawn', span: null, openMinutes: 0, promises: [] }]);
    expect(view.promises.made).toBe(0);
  });

  test('counts nothing once its publishing was undone', () => {
    const start = at(MONDAY, '09.00');
    const view = historyOf([MORNING, act(start, outage(start)), act(start + 8_000, undo('action-0002'))], {
      from: MONDAY,
      now: at(MONDAY, '20.00'),
    });
    expect([view.causes, view.outages[0]?.state]).toEqual([[], 'withdrawn']);
    expect(view.outages[0]?.lines.map(({ line, undone }) => [line.kind, undone])).toEqual([
      ['published', true],
      ['undone', false],
    ]);
  });

  test('is as if an update had not been, while its line stays to be seen', () => {
    const effects = [{ service: 'akta', state: 'stopped' as const }];
    const said = at(MONDAY, '10.00');
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'))),
        act(said, update('action-0002', { effects, nextUpdateAt: at(MONDAY, '11.00') })),
        act(said + 9_000, undo('action-0003')),
      ],
      { from: MONDAY, now: at(MONDAY, '10.30') },
    );
    expect([on(view, 'akta').lost, on(view, 'cetak-ktp').lost]).toEqual([0, 90]);
    expect(view.outages[0]?.lines).toHaveLength(3);
  });

  test('goes on where a resolution was undone', () => {
    const said = at(MONDAY, '10.00');
    const view = historyOf(
      [
        MORNING,
        act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'))),
        act(said, resolve('action-0002')),
        act(said + 9_000, undo('action-0003')),
      ],
      { from: MONDAY, now: at(MONDAY, '11.00') },
    );
    expect([on(view, 'cetak-ktp').lost, view.outages[0]?.state]).toEqual([120, 'running']);
  });
});

describe('a day for which nobody spoke', () => {
  test('is shown as such, and its minutes are unknown, not open', () => {
    const view = historyOf([MORNING], { from: MONDAY, now: at(TUESDAY, '20.00'), days: 2 });
    expect(view.days.map(({ unconfirmed }) => unconfirmed)).toEqual([false, true]);
    expect(on(view, 'akta')).toMatchObject({ unknown: WHOLE_DAY, lost: 0 });
    expect(view.unconfirmedDays).toBe(1);
  });

  test('still has the outage of the day before, which nobody took back', () => {
    const view = historyOf([MORNING, act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00')))], {
      from: MONDAY,
      now: at(TUESDAY, '20.00'),
    });
    expect(on(view, 'cetak-ktp')).toMatchObject({ lost: WHOLE_DAY, unknown: 0 });
    expect(on(view, 'akta')).toMatchObject({ lost: 0, unknown: WHOLE_DAY });
  });

  test('does not count what a hand had stopped on a day before', () => {
    const view = historyOf([MORNING, act(at(MONDAY, '09.00'), setService('akta', 'stopped'))], {
      from: MONDAY,
      now: at(TUESDAY, '20.00'),
    });
    expect(on(view, 'akta')).toMatchObject({ lost: 0, unknown: WHOLE_DAY });
  });

  test('is today only as far as it has come', () => {
    expect(on(historyOf([], { from: MONDAY, now: at(MONDAY, '07.00') }), 'akta').unknown).toBe(0);
    expect(on(historyOf([], { from: MONDAY, now: at(MONDAY, '09.00') }), 'akta').unknown).toBe(60);
  });

  test('is no day on which doors were shut', () => {
    const view = historyOf([], { from: SATURDAY, now: at(SATURDAY, '12.00'), days: 1 });
    expect(view.days[0]).toMatchObject({ kind: 'shut', unconfirmed: false });
  });
});

describe('the page of a place', () => {
  test('says from which day on there are records, and claims nothing of the days before', () => {
    const view = historyOf([], { from: TUESDAY, now: at(TUESDAY, '12.00'), days: 3 });
    expect(view.days.map(({ kind }) => kind)).toEqual(['untold', 'untold', 'open']);
    expect(view.toldFrom).toBe(TUESDAY);
  });

  test('leaves out what happened elsewhere, and services not offered there', () => {
    const view = historyOf(
      [MORNING, act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'), { scope: ['lobi'] }))],
      { from: MONDAY, now: at(MONDAY, '12.00'), place: 'taktakan' },
    );
    expect(view.outages).toEqual([]);
    expect(view.services.map(({ service }) => service.id)).toEqual(['ambil-ktp']);
  });

  test('does not tell planned work that is published for later', () => {
    const later = info(at(MONDAY, '08.30'), {
      kind: 'maintenance',
      effects: [{ service: 'akta', state: 'stopped' }],
      endsAt: at(TUESDAY, '15.00'),
      visibleFrom: at(MONDAY, '12.00'),
    });
    const told = (now: number) =>
      historyOf([MORNING, act(at(MONDAY, '08.30'), later)], { from: MONDAY, now }).outages.length;
    expect([told(at(MONDAY, '11.00')), told(at(MONDAY, '13.00'))]).toEqual([0, 1]);
  });
});

describe('promises of news', () => {
  const start = at(MONDAY, '09.00');
  const promised = outage(start, { nextUpdateAt: start + HOUR });
  const later = (acts: Parameters<typeof historyOf>[0], now = at(MONDAY, '15.00')) =>
    historyOf([MORNING, act(start, promised), ...acts], { from: MONDAY, now });

  test('are kept by news in time, and late by how much it came too late', () => {
    const view = later([
      act(start + 50 * MINUTE, update('action-0002', { nextUpdateAt: start + 2 * HOUR })),
      act(start + 2 * HOUR + 40 * MINUTE, resolve('action-0002')),
    ]);
    expect(view.promises).toEqual({ made: 2, kept: 1, moved: 0, late: 1, pending: 0 });
    expect(view.outages[0]?.promises[1]?.lateMs).toBe(40 * MINUTE);
  });

  test('are moved, not kept, by putting them off', () => {
    const extension = update('action-0002', { phase: 'reported', nextUpdateAt: start + 2 * HOUR });
    const view = later([
      act(start + 50 * MINUTE, extension),
      act(start + 90 * MINUTE, resolve('action-0002')),
    ]);
    expect(view.promises).toMatchObject({ made: 2, kept: 1, moved: 1, late: 0 });
  });

  test('are late by putting them off once they have passed', () => {
    const extension = update('action-0002', { phase: 'reported', nextUpdateAt: start + 3 * HOUR });
    const view = later([act(start + 90 * MINUTE, extension)], start + 2 * HOUR);
    expect(view.promises).toMatchObject({ made: 2, late: 1, moved: 0, pending: 1 });
  });

  test('are pending before their hour, and late after it while nobody speaks', () => {
    expect(later([], start + 30 * MINUTE).promises).toMatchObject({ pending: 1, late: 0 });
    expect(later([], start + 90 * MINUTE).promises).toMatchObject({ pending: 0, late: 1 });
  });

  test('go on over a correction, which is no news', () => {
    const view = later([
      act(start + 10 * MINUTE, correct('action-0002', { owner: 'province' })),
      act(start + 50 * MINUTE, resolve('action-0002')),
    ]);
    expect(view.promises).toMatchObject({ made: 1, kept: 1 });
  });
});
