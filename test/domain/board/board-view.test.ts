import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { type ServiceState, worstOf } from '#domain/services/service-state';
import { HOUR } from '#domain/time/civil-time';
import { act, given } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage, setService } from '../../support/sample-actions.ts';
import { states, view } from '../../support/seen-board.ts';

const BEGAN = at(MONDAY, '07.42');
const SAID = at(MONDAY, '08.10');
const TEN = at(MONDAY, '10.00');
const confirmed = act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']));
const centralDown = act(SAID, outage(BEGAN));

describe('the worst state leads', () => {
  test('stopped, then limited, then unconfirmed, then normal; closed only where nothing is open', () => {
    const worstFirst: ServiceState[] = ['stopped', 'limited', 'unconfirmed', 'normal', 'closed'];
    worstFirst.forEach((state, rank) => {
      expect(worstOf(worstFirst.slice(rank).reverse())).toBe(state);
    });
    expect(worstOf([])).toBe('closed');
  });
});

describe('a confirmed day', () => {
  test('says that all is open', () => {
    expect(view([confirmed], TEN)).toMatchObject({
      state: 'normal',
      headline: { code: 'all-open' },
      lead: null,
      nextNews: null,
      day: { confirmed: true, lastAt: at(MONDAY, '07.40'), lastOn: MONDAY },
    });
  });

  test('shows at a hall only what the hall offers', () => {
    expect(states(view([confirmed], TEN, 'taktakan'))).toEqual({ 'ambil-ktp': 'normal' });
  });

  test('is closed on the break, and says until when', () => {
    expect(view([confirmed], at(MONDAY, '12.15'))).toMatchObject({
      state: 'closed',
      headline: { code: 'on-break', until: at(MONDAY, '13.00') },
    });
  });

  test('is closed before opening, and says when it opens', () => {
    expect(view([confirmed], at(MONDAY, '07.45'))).toMatchObject({
      state: 'closed',
      headline: { code: 'opens-later', at: at(MONDAY, '08.00') },
    });
  });

  test('is closed after the last hour, over the weekend until Monday', () => {
    expect(view([], at(FRIDAY, '16.00')).headline).toEqual({
      code: 'closed',
      until: at('2018-02-12', '08.00'),
    });
    expect(view([], at(SATURDAY, '10.00')).headline).toEqual({
      code: 'closed',
      until: at('2018-02-12', '08.00'),
    });
  });
});

describe('a day nobody has confirmed', () => {
  test('is unconfirmed from half an hour before opening, never normal', () => {
    expect(view([], at(MONDAY, '07.29')).state).toBe('closed');
    expect(view([], at(MONDAY, '07.30'))).toMatchObject({
      state: 'unconfirmed',
      headline: { code: 'unconfirmed' },
      day: { confirmed: false, lastAt: null, lastOn: null },
    });
    expect(view([], at(MONDAY, '12.30')).state).toBe('unconfirmed');
    expect(view([], at(MONDAY, '16.00')).state).toBe('closed');
  });

  test('says what was last known and when', () => {
    const past = [confirmed, act(TEN, setService('akta', 'limited'))];
    const tuesday = view(past, at(TUESDAY, '09.00'));
    expect(tuesday.day).toEqual({ confirmed: false, lastAt: TEN, lastOn: MONDAY });
    expect(new Set(tuesday.services.map((service) => service.state))).toEqual(new Set(['unconfirmed']));
    expect(tuesday.services.find((s) => s.service.id === 'akta')?.told).toBe('limited');
  });

  test('goes on showing the outage that nobody took back, beside what is unconfirmed', () => {
    const tuesday = view([confirmed, centralDown], at(TUESDAY, '09.00'));
    expect(states(tuesday)).toMatchObject({
      'cetak-ktp': 'stopped',
      perekaman: 'limited',
      'ambil-ktp': 'unconfirmed',
    });
    expect(tuesday).toMatchObject({ state: 'stopped', day: { confirmed: false } });
  });

  test('goes on showing an outage also where a hand had set the service to the same state', () => {
    const past = [confirmed, act(SAID, setService('cetak-ktp', 'stopped')), centralDown];
    expect(states(view(past, at(TUESDAY, '09.00')))['cetak-ktp']).toBe('stopped');
  });

  test('goes on showing an outage that limits what a hand had stopped yesterday', () => {
    const limits = outage(BEGAN, { effects: [{ service: 'akta', state: 'limited' }] });
    const past = [confirmed, act(SAID, limits), act(TEN, setService('akta', 'stopped'))];
    const akta = (now: number): unknown => view(past, now).services.find((s) => s.service.id === 'akta');
    expect(akta(at(MONDAY, '11.00'))).toMatchObject({ state: 'stopped', notice: null });
    expect(akta(at(TUESDAY, '09.00'))).toMatchObject({
      state: 'limited',
      notice: 'action-0002',
      told: 'stopped',
    });
  });

  test('knows nothing more of what a hand had set yesterday than that it was told', () => {
    const past = [confirmed, act(TEN, setService('akta', 'stopped'))];
    const akta = (now: number): unknown => view(past, now).services.find((s) => s.service.id === 'akta');
    expect(akta(at(MONDAY, '11.00'))).toMatchObject({ state: 'stopped', told: 'stopped', since: TEN });
    expect(akta(at(TUESDAY, '09.00'))).toMatchObject({ state: 'unconfirmed', told: 'stopped', since: null });
  });

  test('stops saying so after one tap', () => {
    const seen = view([act(at(MONDAY, '09.00'), confirm())], at(MONDAY, '09.00'));
    expect(seen).toMatchObject({ state: 'normal', day: { confirmed: true } });
  });
});

describe('a service set by hand', () => {
  test('stands beside the notices, and the worse of both is shown', () => {
    const stopped = act(TEN, setService('perekaman', 'stopped'));
    const seen = view([confirmed, centralDown, stopped], TEN + HOUR);
    expect(seen.services.find((s) => s.service.id === 'perekaman')).toMatchObject({
      state: 'stopped',
      since: TEN,
      notice: null,
    });
    const open = view([confirmed, centralDown, act(TEN, setService('perekaman', 'normal'))], TEN + HOUR);
    expect(states(open).perekaman).toBe('limited');
  });

  test('to what it already is keeps its since: a visitor asks how long', () => {
    const again = [act(SAID, setService('akta', 'stopped')), act(TEN, setService('akta', 'stopped'))];
    expect(view([confirmed, ...again], TEN).services.find((s) => s.service.id === 'akta')?.since).toBe(SAID);
  });

  test('is refused where the place does not offer it', () => {
    given([])
      .when(act(TEN, setService('akta', 'stopped', 'cipare')))
      .isRefused('service-unknown', 'akta');
    given([])
      .when(act(TEN, setService('paspor', 'stopped')))
      .isRefused('service-unknown', 'paspor');
    given([])
      .when(act(TEN, setService('akta', 'stopped', 'atlantis')))
      .isRefused('place-unknown', 'atlantis');
  });
});

test('a place the office does not have has no board', () => {
  expect(boardView(given([]).board, 'atlantis', TEN)).toBeNull();
});
