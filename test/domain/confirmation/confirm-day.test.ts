import { describe, expect, test } from 'vitest';
import { confirmDay, isConfirmed, unconfirmedPlaces } from '#domain/confirmation/confirmation';
import { DAY } from '#domain/time/civil-time';
import { type Act, act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, info, outage, resolve, setService, update } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const EVERYWHERE = ['lobi', 'cipare', 'taktakan'];
const MORNING = at(MONDAY, '07.40');

/** Where nobody has spoken for the day, after a past, at a moment. */
function silentAt(now: number, past: Act[] = []): string[] {
  return unconfirmedPlaces(SAMPLE_OFFICE, given(past).state.confirmations, now);
}

describe('silence is not health', () => {
  test('from half an hour before opening until closing every place asks for its day', () => {
    expect(silentAt(at(MONDAY, '07.29'))).toEqual([]);
    expect(silentAt(at(MONDAY, '07.30'))).toEqual(EVERYWHERE);
    expect(silentAt(at(MONDAY, '15.59'))).toEqual(EVERYWHERE);
    expect(silentAt(at(MONDAY, '16.00'))).toEqual([]);
    expect(silentAt(at(SATURDAY, '09.00'))).toEqual([]);
  });

  test('confirming holds for the place that was named and for that day', () => {
    const past = [act(MORNING, confirm(['lobi']))];
    expect(silentAt(at(MONDAY, '09.00'), past)).toEqual(['cipare', 'taktakan']);
    expect(silentAt(at(TUESDAY, '09.00'), past)).toEqual(EVERYWHERE);
  });

  test('the office may confirm all halls at once', () => {
    expect(silentAt(at(MONDAY, '09.00'), [act(MORNING, confirm(EVERYWHERE))])).toEqual([]);
  });

  test('publishing, updating or resolving a notice confirms its places: somebody looked', () => {
    const began = at(MONDAY, '07.00');
    const day = began + DAY;
    const past = [act(at(MONDAY, '08.10'), outage(began, { scope: ['lobi'] }))];
    expect(silentAt(at(MONDAY, '09.00'), past)).toEqual(['cipare', 'taktakan']);
    const news = update('action-0001', { nextUpdateAt: day + DAY });
    expect(silentAt(day + DAY / 12, [...past, act(day + DAY / 24, news)])).toEqual(['cipare', 'taktakan']);
    expect(silentAt(day + DAY / 12, [...past, act(day + DAY / 24, resolve('action-0001'))])).toEqual([
      'cipare',
      'taktakan',
    ]);
  });

  test('a notice for all places confirms all of them', () => {
    expect(silentAt(at(MONDAY, '09.00'), [act(MORNING, info(MORNING))])).toEqual([]);
  });

  test('setting a service confirms its place', () => {
    const past = [act(MORNING, setService('ambil-ktp', 'limited', 'cipare'))];
    expect(silentAt(at(MONDAY, '09.00'), past)).toEqual(['lobi', 'taktakan']);
  });

  test('words said at night confirm nothing: the night shift does not know the morning', () => {
    const night = at(MONDAY, '04.59');
    expect(silentAt(at(MONDAY, '09.00'), [act(night, info(night))])).toEqual(EVERYWHERE);
    const early = at(MONDAY, '05.00');
    expect(silentAt(at(MONDAY, '09.00'), [act(early, info(early))])).toEqual([]);
  });

  test('words tapped yesterday and heard this morning confirm nothing', () => {
    const tappedAt = at(MONDAY, '15.50');
    const past = [act(at(TUESDAY, '07.45'), info(tappedAt), { tappedAt })];
    expect(silentAt(at(TUESDAY, '09.00'), past)).toEqual(EVERYWHERE);
  });

  test('what was last known stays known, with its day and its role', () => {
    const { confirmations } = given([act(MORNING, confirm(['lobi']))]).state;
    expect(confirmations).toEqual({ lobi: { on: MONDAY, at: MORNING, by: 'clerk' } });
    expect(isConfirmed(SAMPLE_OFFICE, confirmations.lobi, at(TUESDAY, '09.00'))).toBe(false);
  });
});

describe('"Semua normal"', () => {
  test('writes down the places that work today and passes over the others', () => {
    const name = { id: 'Tutup', en: 'Closed' };
    const closures = [{ on: MONDAY, name, places: ['cipare'], stretches: [] }];
    given([], { ...SAMPLE_OFFICE, closures })
      .when(act(MORNING, confirm(EVERYWHERE)))
      .writes([{ type: 'day-confirmed', places: ['lobi', 'taktakan'], finding: 'all-normal' }]);
  });

  test('is refused where no day has begun: at night, after closing, on a day off', () => {
    for (const now of [at(MONDAY, '04.59'), at(MONDAY, '16.00'), at(SATURDAY, '09.00')]) {
      given([]).when(act(now, confirm())).isRefused('day-not-begun');
    }
  });

  test('is refused when a phone kept it since yesterday', () => {
    const tappedAt = at(MONDAY, '15.50');
    given([])
      .when(act(at(TUESDAY, '07.45'), confirm(), { tappedAt }))
      .isRefused('day-not-begun');
  });

  test('is refused beside an outage that is active there, naming it', () => {
    const past = [act(at(MONDAY, '08.10'), outage(MORNING, { scope: ['lobi'] }))];
    const tuesday = at(TUESDAY, '07.45');
    given(past)
      .when(act(tuesday, confirm(EVERYWHERE)))
      .isRefused('notice-still-active', 'action-0001');
    given(past)
      .when(act(tuesday, confirm(['cipare'])))
      .isAccepted();
    given(past)
      .when(act(tuesday, confirm(['lobi'], 'still-the-same')))
      .isAccepted();
    given([...past, act(tuesday, resolve('action-0001'))])
      .when(act(tuesday, confirm()))
      .isAccepted();
  });

  test('stands beside an announcement: a changed hour is no outage', () => {
    given([act(MORNING, info(MORNING))])
      .when(act(MORNING, confirm()))
      .isAccepted();
  });

  test('lifts what was set by hand there; "masih sama" leaves it', () => {
    const past = [
      act(MORNING, setService('akta', 'stopped')),
      act(MORNING, setService('ambil-ktp', 'limited', 'cipare')),
    ];
    expect(given([...past, act(MORNING, confirm())]).state.settings).not.toHaveProperty('lobi');
    expect(given([...past, act(MORNING, confirm())]).state.settings).toHaveProperty('cipare');
    const same = given([...past, act(MORNING, confirm(['lobi'], 'still-the-same'))]);
    expect(same.state.settings).toHaveProperty('lobi.akta.state', 'stopped');
  });

  test('tapped before a service was set and heard after it leaves the setting: it knew nothing of it', () => {
    const late = { tappedAt: MORNING };
    const set = act(at(MONDAY, '08.30'), setService('akta', 'stopped'));
    const after = given([set, act(at(MONDAY, '08.40'), confirm(), late)]);
    expect(after.state.settings).toHaveProperty('lobi.akta.state', 'stopped');
  });

  test('leaves also what was said again after the tap, though it has been so since before', () => {
    const stopped = (clock: string): Act => act(at(MONDAY, clock), setService('akta', 'stopped'));
    const late = act(at(MONDAY, '09.30'), confirm(), { tappedAt: at(MONDAY, '08.40') });
    const { settings } = given([stopped('08.30'), stopped('09.00'), late]).state;
    expect(settings.lobi?.akta).toMatchObject({ state: 'stopped', since: at(MONDAY, '08.30') });
  });

  test('lifts what the same phone set before it, when both were heard late', () => {
    const heard = at(MONDAY, '09.30');
    const set = act(heard, setService('akta', 'stopped'), { tappedAt: at(MONDAY, '08.30') });
    const normal = act(heard + 1, confirm(), { tappedAt: at(MONDAY, '08.40') });
    expect(given([set, normal]).state.settings).not.toHaveProperty('lobi');
  });

  test('may not name a place twice', () => {
    expect(confirmDay.safeParse(confirm(['lobi', 'cipare'])).success).toBe(true);
    expect(confirmDay.safeParse(confirm(['lobi', 'lobi'])).success).toBe(false);
  });

  test('of a hall’s clerk speaks for that hall alone', () => {
    given([])
      .when(act(MORNING, confirm(['cipare']), { actor: CIPARE_CLERK }))
      .isAccepted();
    given([])
      .when(act(MORNING, confirm(EVERYWHERE), { actor: CIPARE_CLERK }))
      .isRefused('place-not-yours');
  });

  test('is not said of a place the office does not have', () => {
    given([])
      .when(act(MORNING, confirm(['atlantis'])))
      .isRefused('place-unknown', 'atlantis');
  });
});
