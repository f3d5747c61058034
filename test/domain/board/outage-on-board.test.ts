import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '#domain/time/civil-time';
import { act } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, info, outage, resolve, setService, update } from '../../support/sample-actions.ts';
import { states, view } from '../../support/seen-board.ts';

const BEGAN = at(MONDAY, '07.42');
const SAID = at(MONDAY, '08.10');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const centralDown = act(SAID, outage(BEGAN));

describe('an outage', () => {
  const seen = view([confirmed, centralDown], TEN);

  test('stops and limits what it names, since it began, and leaves the rest open', () => {
    expect(states(seen)).toEqual({
      'cetak-ktp': 'stopped',
      perekaman: 'limited',
      'ambil-ktp': 'normal',
      'titip-berkas': 'normal',
      akta: 'normal',
    });
    expect(seen.services.find((s) => s.service.id === 'cetak-ktp')).toMatchObject({
      since: BEGAN,
      notice: 'action-0002',
    });
  });

  test('leads with the first service it names and counts the others that are as bad', () => {
    expect(seen.headline).toMatchObject({ code: 'service-stopped', service: { id: 'cetak-ktp' }, others: 0 });
    const effects = ['akta', 'cetak-ktp', 'perekaman'].map((service) => ({
      service,
      state: 'stopped' as const,
    }));
    const three = view([confirmed, act(SAID, outage(BEGAN, { effects }))], TEN);
    expect(three.headline).toMatchObject({ code: 'service-stopped', service: { id: 'akta' }, others: 2 });
  });

  test('that only limits says so', () => {
    const effects = [{ service: 'perekaman', state: 'limited' as const }];
    const limited = view([confirmed, act(SAID, outage(BEGAN, { effects }))], TEN);
    expect(limited).toMatchObject({ state: 'limited', headline: { code: 'service-limited', others: 0 } });
  });

  test('of everything says that all is stopped', () => {
    const effects = ['cetak-ktp', 'perekaman', 'ambil-ktp', 'titip-berkas', 'akta'].map((service) => ({
      service,
      state: 'stopped' as const,
    }));
    const all = act(SAID, outage(BEGAN, { effects }));
    expect(view([confirmed, all], TEN).headline).toEqual({ code: 'all-stopped' });
    // A hall with one service names it: "everything" would be more than there is.
    expect(view([confirmed, all], TEN, 'taktakan').headline).toMatchObject({
      code: 'service-stopped',
      others: 0,
    });
  });

  test('promises the next news, and the board itself says when that is overdue', () => {
    const promised = BEGAN + 3 * HOUR;
    expect(seen.nextNews).toEqual({ at: promised, overdue: false });
    expect(view([confirmed, centralDown], promised).nextNews).toEqual({ at: promised, overdue: true });
  });

  test('at one place is not shown at another', () => {
    const past = [confirmed, act(SAID, outage(BEGAN, { scope: ['cipare'] }))];
    expect(view(past, TEN, 'lobi').state).toBe('normal');
    const hall = view([confirmed, act(SAID, outage(BEGAN, { scope: ['lobi'] }))], TEN, 'cipare');
    expect(hall).toMatchObject({ state: 'normal', others: [] });
  });

  test('of services a hall does not offer leaves its board open, and never says that all is well', () => {
    const hall = view([confirmed, centralDown], TEN, 'cipare');
    expect(hall).toMatchObject({
      state: 'normal',
      headline: { code: 'open-beside-outage' },
      lead: { id: 'action-0002' },
      others: [],
    });
  });

  test('alone says so beside an open board: planned work on what is not offered there does not', () => {
    const planned = act(SAID, info(SAID, { kind: 'maintenance', effects: outage(BEGAN).effects }));
    const hall = view([confirmed, planned], TEN, 'cipare');
    expect(hall).toMatchObject({ headline: { code: 'all-open' }, lead: null });
  });

  test('leads, with its next news, even where a hand stopped another service first', () => {
    const effects = [{ service: 'akta', state: 'stopped' as const }];
    const byHand = act(at(MONDAY, '08.05'), setService('cetak-ktp', 'stopped'));
    const seen = view([confirmed, byHand, act(SAID, outage(BEGAN, { effects }))], TEN);
    expect(seen).toMatchObject({ lead: { id: 'action-0003' }, nextNews: { overdue: false } });
    expect(seen.headline).toMatchObject({ service: { id: 'akta' }, others: 1 });
  });

  test('leads before planned work that stops a service as well', () => {
    const stops = (service: string) => [{ service, state: 'stopped' as const }];
    const akta = act(SAID, outage(BEGAN, { effects: stops('akta') }));
    const planned = act(TEN, info(TEN, { kind: 'maintenance', effects: stops('cetak-ktp') }));
    expect(view([confirmed, akta, planned], TEN + HOUR).lead?.id).toBe('action-0002');
  });

  test('that is resolved leaves the board', () => {
    const past = [confirmed, centralDown, act(at(MONDAY, '09.00'), resolve('action-0002'))];
    expect(view(past, TEN)).toMatchObject({ state: 'normal', lead: null, others: [] });
  });

  test('shows as closed on the break and after hours, and stays among the notices', () => {
    for (const now of [at(MONDAY, '12.15'), at(MONDAY, '17.00')]) {
      const shut = view([confirmed, centralDown], now);
      expect(shut).toMatchObject({ state: 'closed', lead: null });
      expect(shut.others.map((notice) => notice.id)).toEqual(['action-0002']);
    }
  });

  test('shows before opening, once the day has begun: people are on their way', () => {
    expect(view([act(at(MONDAY, '07.45'), outage(BEGAN))], at(MONDAY, '07.50')).state).toBe('stopped');
  });
});

describe('several notices', () => {
  const blanks = act(
    at(MONDAY, '08.30'),
    outage(BEGAN, {
      cause: 'blanks',
      effects: [{ service: 'cetak-ktp', state: 'limited' }],
      nextUpdateAt: SAID + DAY,
    }),
  );
  const word = act(at(MONDAY, '08.40'), info(BEGAN));

  test('never erase one another: the worst leads, outages stand before words, the newest first', () => {
    const seen = view([confirmed, centralDown, blanks, word], TEN);
    expect(seen.lead?.id).toBe('action-0002');
    expect(seen.others.map((notice) => notice.id)).toEqual(['action-0003', 'action-0004']);
  });

  test('leave what the other still limits when one is resolved', () => {
    const seen = view([confirmed, centralDown, blanks, act(SAID + HOUR, resolve('action-0002'))], TEN);
    expect(states(seen)).toMatchObject({ 'cetak-ktp': 'limited', perekaman: 'normal' });
    expect(seen.lead?.id).toBe('action-0003');
  });

  test('that begin later are not shown before', () => {
    const planned = act(
      SAID,
      info(at(TUESDAY, '13.00'), { kind: 'maintenance', endsAt: at(TUESDAY, '15.00') }),
    );
    const early = act(at(TUESDAY, '07.40'), confirm());
    expect(view([planned, early], at(TUESDAY, '12.59')).others).toEqual([]);
    expect(view([planned, early], at(TUESDAY, '13.00')).others).toHaveLength(1);
    expect(view([planned, early], at(TUESDAY, '15.00')).others).toEqual([]);
  });
});

test('an update that lifts a service takes its shutter up', () => {
  const lifted = update('action-0002', {
    effects: [{ service: 'cetak-ktp', state: 'limited' }],
    nextUpdateAt: TEN + HOUR,
  });
  expect(states(view([confirmed, centralDown, act(TEN, lifted)], TEN))).toMatchObject({
    'cetak-ktp': 'limited',
    perekaman: 'normal',
  });
});
