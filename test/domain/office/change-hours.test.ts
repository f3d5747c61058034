import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { postedAction } from '#domain/ledger/action';
import { HOURS_KEPT_DAYS, withHours } from '#domain/office/apply-hours';
import type { ChangeHours, HoursChange } from '#domain/office/change-hours';
import { findPlace } from '#domain/office/find';
import { CLOSURES_MAX, type Office, office as officeSchema, type Season } from '#domain/office/office';
import { RAMADAN_HOURS, RAMADAN_NAME } from '#domain/office/ramadan';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import { addDays } from '#domain/time/civil-time';
import { ADMIN, act, CIPARE_CLERK, given, VIEWER } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NOW = at(TUESDAY, '09.00');
const NEVER: WeeklyHours = [[], [], [], [], [], [], []];
const name = { id: 'Rapat', en: 'A meeting' };

function change(one: HoursChange): ChangeHours {
  return { type: 'change-hours', change: one };
}
function closure(on: string, places: 'all' | string[], to?: string): ChangeHours {
  const stretches = to ? [{ from: '08:00', to }] : [];
  return change({ kind: 'closure', closure: { on, name, places, stretches } });
}
function lift(on: string, places: 'all' | string[]): ChangeHours {
  return change({ kind: 'lift-closure', on, places });
}
function season(more: Partial<Season> = {}): ChangeHours {
  const dates = { from: '2018-05-17', to: '2018-06-14' };
  const whole: Season = {
    id: 'ramadan',
    name: RAMADAN_NAME,
    ...dates,
    hours: RAMADAN_HOURS,
    places: 'all',
    ...more,
  };
  return change({ kind: 'season', season: whole });
}
const endSeason = (id = 'ramadan'): ChangeHours => change({ kind: 'end-season', season: id });
const holiday = (on: string, working = true): ChangeHours => change({ kind: 'holiday', on, working });
const weekly = (place: string | null, hours: WeeklyHours | null): ChangeHours =>
  change({ kind: 'weekly', place, hours });

const mine = { actor: CIPARE_CLERK };

/** The office after some changes of a clerk's, one after another. */
function after(...changes: ChangeHours[]): Office {
  const { office } = given(changes.map((one) => act(NOW, one))).state;
  if (!office) throw new Error('no office in this test');
  return office;
}

describe('a closure', () => {
  test('is taken for today and for days to come, not for a day that is over', () => {
    given([])
      .when(act(NOW, closure(TUESDAY, 'all')))
      .isAccepted();
    given([])
      .when(act(NOW, closure(FRIDAY, ['cipare'])))
      .isAccepted();
    given([])
      .when(act(NOW, closure(MONDAY, 'all')))
      .isRefused('hours-in-past', MONDAY);
  });

  test('that waited in a phone until its day was over is refused, whenever it was tapped', () => {
    const late = { tappedAt: NOW };
    given([])
      .when(act(at(FRIDAY, '09.00'), closure(TUESDAY, 'all'), late))
      .isRefused('hours-in-past', TUESDAY);
  });

  test('more than a year ahead is a slip of the thumb', () => {
    given([])
      .when(act(NOW, closure('2019-03-01', 'all')))
      .isRefused('date-too-far', '2019-03-01');
  });

  test('of a place that the office does not have is refused', () => {
    given([])
      .when(act(NOW, closure(FRIDAY, ['atlantis'])))
      .isRefused('place-unknown', 'atlantis');
  });

  test('replaces what stood for the same place on that day, and leaves its neighbour’s', () => {
    const office = after(closure(FRIDAY, ['cipare', 'taktakan']), closure(FRIDAY, ['cipare'], '11:00'));
    expect(office.closures.map(({ places, stretches }) => [places, stretches.length])).toEqual([
      [['taktakan'], 0],
      [['cipare'], 1],
    ]);
  });

  test('for all leaves a hall’s own, which goes before it', () => {
    const office = after(
      closure(FRIDAY, ['cipare'], '11:00'),
      closure(FRIDAY, 'all'),
      closure(FRIDAY, 'all', '10:00'),
    );
    expect(office.closures.map(({ places }) => places)).toEqual([['cipare'], 'all']);
  });

  test('is lifted for the place that names it, and stays for the others', () => {
    const office = after(closure(FRIDAY, ['cipare', 'taktakan']), lift(FRIDAY, ['cipare']));
    expect(office.closures.map(({ places }) => places)).toEqual([['taktakan']]);
  });

  test('that is not there cannot be lifted, nor one of a day that is over', () => {
    const past = given([act(NOW, closure(TUESDAY, 'all'))]);
    past.when(act(NOW, lift(FRIDAY, 'all'))).isRefused('closure-unknown', FRIDAY);
    past.when(act(NOW, lift(TUESDAY, ['cipare']))).isRefused('closure-unknown', TUESDAY);
    past.when(act(at(FRIDAY, '09.00'), lift(TUESDAY, 'all'))).isRefused('hours-in-past', TUESDAY);
  });

  test('of a hall that has gone can still be lifted', () => {
    const gone = { ...SAMPLE_OFFICE, places: SAMPLE_OFFICE.places.filter(({ id }) => id !== 'taktakan') };
    const past = given([act(NOW, closure(FRIDAY, ['taktakan']))]).state.office?.closures ?? [];
    given([], { ...gone, closures: past })
      .when(act(NOW, lift(FRIDAY, ['taktakan'])))
      .isAccepted();
  });

  test('is refused once the office carries as many as it can; one that replaces another still fits', () => {
    const full = {
      ...SAMPLE_OFFICE,
      closures: Array.from({ length: CLOSURES_MAX }, (_, i) => ({
        on: addDays(TUESDAY, i),
        name,
        places: 'all' as const,
        stretches: [],
      })),
    };
    given([], full)
      .when(act(NOW, closure(TUESDAY, ['cipare'])))
      .isRefused('too-many', String(CLOSURES_MAX));
    given([], full)
      .when(act(NOW, closure(TUESDAY, 'all', '11:00')))
      .isAccepted();
  });

  test('of one hall alone leave a quarter of all closures to the whole office; a clerk there may still lift one', () => {
    const own = { actor: CIPARE_CLERK };
    const crowded = given(
      Array.from({ length: 75 }, (_, i) => act(NOW, closure(addDays(TUESDAY, i), ['cipare']), own)),
    );
    crowded.when(act(NOW, closure(addDays(TUESDAY, 80), ['cipare']), own)).isRefused('too-many', '75');
    const fuller = crowded.after([act(NOW, closure(addDays(TUESDAY, 80), 'all'))]);
    fuller.when(act(NOW, closure(TUESDAY, ['cipare'], '11:00'), own)).isAccepted();
    fuller.when(act(NOW, lift(TUESDAY, ['cipare']), own)).isAccepted();
  });

  test('long past is tidied away with the next change, one of last month is kept for the history', () => {
    const old = { name, places: 'all' as const, stretches: [] };
    const office = {
      ...SAMPLE_OFFICE,
      closures: [
        { ...old, on: addDays(TUESDAY, -HOURS_KEPT_DAYS - 1) },
        { ...old, on: addDays(TUESDAY, -HOURS_KEPT_DAYS) },
      ],
      openDespite: ['2017-08-17'],
    };
    const tidy = withHours(office, { kind: 'holiday', on: '2018-02-16', working: true }, TUESDAY);
    expect(tidy.closures.map(({ on }) => on)).toEqual([addDays(TUESDAY, -HOURS_KEPT_DAYS)]);
    expect(tidy.openDespite).toEqual(['2018-02-16']);
  });
});

describe('a season', () => {
  test('that is wholly past is refused, one that lasts is not', () => {
    given([])
      .when(act(NOW, season({ from: '2018-01-01', to: MONDAY })))
      .isRefused('hours-in-past', MONDAY);
    given([])
      .when(act(NOW, season({ from: '2018-01-01', to: TUESDAY })))
      .isAccepted();
    given([])
      .when(act(NOW, season({ to: '2019-06-14' })))
      .isRefused('date-too-far', '2019-06-14');
  });

  test('overlaps another of the same places, not one that a hall has for itself', () => {
    const past = given([act(NOW, season())]);
    past
      .when(act(NOW, season({ id: 'other', from: '2018-06-14', to: '2018-06-30' })))
      .isRefused('season-overlaps', 'ramadan');
    past.when(act(NOW, season({ id: 'other', from: '2018-06-15', to: '2018-06-30' }))).isAccepted();
    const hall = act(NOW, season({ id: 'hall', places: ['cipare'] }));
    past.when(hall).isAccepted();
    given([hall])
      .when(act(NOW, season({ id: 'other', places: ['taktakan', 'cipare'] })))
      .isRefused('season-overlaps', 'hall');
    given([hall])
      .when(act(NOW, season({ id: 'other', places: ['taktakan'] })))
      .isAccepted();
  });

  test('of the same id replaces what stood', () => {
    const office = after(season(), season({ to: '2018-06-13' }));
    expect(office.seasons.map(({ to }) => to)).toEqual(['2018-06-13']);
  });

  test('that is ended before it began is gone; one that has begun keeps the days that were', () => {
    expect(after(season(), endSeason()).seasons).toEqual([]);
    const office = after(season({ from: '2018-02-01', to: '2018-02-20' }), endSeason());
    expect(office.seasons.map(({ from, to }) => [from, to])).toEqual([['2018-02-01', MONDAY]]);
  });

  test('that is not there, or over, cannot be ended', () => {
    given([])
      .when(act(NOW, endSeason('none')))
      .isRefused('season-unknown', 'none');
    const over = given([act(NOW, season({ from: '2018-02-01', to: '2018-02-20' })), act(NOW, endSeason())]);
    over.when(act(NOW, endSeason())).isRefused('hours-in-past', MONDAY);
  });

  test('one too many is refused', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      act(NOW, season({ id: `s${i}`, from: addDays('2018-03-01', i), to: addDays('2018-03-01', i) })),
    );
    given(many)
      .when(act(NOW, season({ id: 'more' })))
      .isRefused('too-many', '20');
  });
});

describe('a holiday', () => {
  test('is worked on, and is a holiday again', () => {
    expect(after(holiday('2018-02-16'), holiday('2018-02-16')).openDespite).toEqual(['2018-02-16']);
    expect(after(holiday('2018-02-16'), holiday('2018-02-16', false)).openDespite).toEqual([]);
  });

  test('that no calendar marks, or that is over, is refused', () => {
    given([])
      .when(act(NOW, holiday(FRIDAY)))
      .isRefused('not-a-holiday', FRIDAY);
    given([])
      .when(act(NOW, holiday('2018-01-01')))
      .isRefused('hours-in-past', '2018-01-01');
  });

  test('one too many to work on is refused', () => {
    const full = { ...SAMPLE_OFFICE, openDespite: Array.from({ length: 30 }, (_, i) => addDays(TUESDAY, i)) };
    given([], full)
      .when(act(NOW, holiday('2018-05-01')))
      .isRefused('too-many', '30');
  });
});

describe('the usual week', () => {
  const saturday: WeeklyHours = [[], [], [], [], [], [{ from: '09:00', to: '11:00' }], []];

  test('of the office moves every place that keeps it; of a place, that place alone', () => {
    expect(after(weekly(null, saturday)).hours).toEqual(saturday);
    const office = after(weekly('cipare', saturday));
    expect(findPlace(office, 'cipare')?.hours).toEqual(saturday);
    expect(office.hours).toEqual(SAMPLE_HOURS);
  });

  test('of a place can go back to the office’s, the office’s own cannot', () => {
    expect(findPlace(after(weekly('cipare', saturday), weekly('cipare', null)), 'cipare')?.hours).toBeNull();
    given([])
      .when(act(NOW, weekly(null, null)))
      .isRefused('body-malformed', 'hours');
  });

  test('never opens no lobby; a hall may be shut for good', () => {
    given([])
      .when(act(NOW, weekly(null, NEVER)))
      .isRefused('body-malformed', 'hours');
    given([])
      .when(act(NOW, weekly('lobi', NEVER)))
      .isRefused('body-malformed', 'hours');
    given([])
      .when(act(NOW, weekly('cipare', NEVER)))
      .isAccepted();
  });

  test('of an unknown place is refused', () => {
    given([])
      .when(act(NOW, weekly('atlantis', null)))
      .isRefused('place-unknown', 'atlantis');
  });
});

describe('a kelurahan clerk', () => {
  test('changes the hours of the own hall in every way', () => {
    const own = { places: ['cipare'] };
    const past = given([
      act(NOW, weekly('cipare', SAMPLE_HOURS), mine),
      act(NOW, closure(FRIDAY, ['cipare']), mine),
      act(NOW, season(own), mine),
    ]);
    past.when(act(NOW, lift(FRIDAY, ['cipare']), mine)).isAccepted();
    past.when(act(NOW, season({ ...own, to: '2018-06-13' }), mine)).isAccepted();
    past.when(act(NOW, endSeason(), mine)).isAccepted();
  });

  test.each([
    ['the office’s week', weekly(null, SAMPLE_HOURS)],
    ['another hall’s week', weekly('taktakan', SAMPLE_HOURS)],
    ['a closure for all', closure(FRIDAY, 'all')],
    ['a closure of the own hall and another', closure(FRIDAY, ['cipare', 'taktakan'])],
    ['lifting what is for all', lift(FRIDAY, 'all')],
    ['lifting another hall’s', lift(FRIDAY, ['taktakan'])],
    ['a season for all', season({ id: 'mine' })],
    ['a holiday, which is everybody’s', holiday('2018-02-16')],
    ['the end of the office’s season', endSeason()],
    ['the office’s season, replaced by one of the own hall under its id', season({ places: ['cipare'] })],
  ])('may not change %s', (_, action) => {
    const past = given([act(NOW, season()), act(NOW, closure(FRIDAY, 'all'))]);
    past.when(act(NOW, action, mine)).isRefused('place-not-yours');
  });
});

test('whoever only looks changes no hours; an admin does', () => {
  given([])
    .when(act(NOW, closure(FRIDAY, 'all'), { actor: VIEWER }))
    .isRefused('role-not-allowed', 'change-hours');
  given([])
    .when(act(NOW, closure(FRIDAY, 'all'), { actor: ADMIN }))
    .isAccepted();
});

test.each([
  ['a day that does not exist', { kind: 'lift-closure', on: '2018-02-30', places: 'all' }],
  ['a place named twice', { kind: 'lift-closure', on: FRIDAY, places: ['cipare', 'cipare'] }],
  ['no place at all', { kind: 'lift-closure', on: FRIDAY, places: [] }],
  [
    'hours that end before they begin',
    { ...weekly('cipare', null).change, hours: [[{ from: '16:00', to: '08:00' }], [], [], [], [], [], []] },
  ],
  ['a week of six days', { kind: 'weekly', place: null, hours: [[], [], [], [], [], []] }],
  [
    'a season that ends before it begins',
    { ...season().change, season: { ...wholeSeason(), from: '2018-07-01' } },
  ],
  ['a season whose id is no id', { ...season().change, season: { ...wholeSeason(), id: '<b>' } }],
  [
    'a reason of a thousand letters',
    {
      kind: 'closure',
      closure: { on: FRIDAY, places: 'all', stretches: [], name: { id: 'a'.repeat(1000), en: 'a' } },
    },
  ],
  ['a kind that nobody knows', { kind: 'close-forever' }],
])('the door reads no %s', (_, hours) => {
  const posted = { id: 'action-0001', tappedAt: 0, action: { type: 'change-hours', change: hours } };
  expect(postedAction.safeParse(posted).success).toBe(false);
});

function wholeSeason(): Season {
  const { change: one } = season();
  if (one.kind !== 'season') throw new Error('no season in this test');
  return one.season;
}

test.each([
  closure(FRIDAY, ['cipare'], '11:00'),
  lift(FRIDAY, 'all'),
  season(),
  endSeason(),
  holiday('2018-02-16'),
  weekly('cipare', SAMPLE_HOURS),
])('told twice it changes nothing more, and the office is still one', (action) => {
  const before = after(closure(FRIDAY, 'all'), season({ id: 'now', from: '2018-02-01', to: '2018-02-20' }));
  const once = withHours(before, action.change, TUESDAY);
  expect(withHours(once, action.change, TUESDAY)).toEqual(once);
  expect(officeSchema.parse(once)).toEqual(once);
});

test('the reason of a closure must be readable and no person’s number', () => {
  const told = (id: string): ChangeHours =>
    change({ kind: 'closure', closure: { on: FRIDAY, name: { id, en: id }, places: 'all', stretches: [] } });
  given([])
    .when(act(NOW, told('3673015708900001')))
    .isRefused('text-holds-nik');
  given([])
    .when(act(NOW, told('\u202e\u202e')))
    .isRefused('text-unreadable');
});

test('a screen knows the minute at which special hours end, and a season begins at midnight', () => {
  const early = given([act(NOW, closure(TUESDAY, 'all', '11:00'))]).board;
  expect(boardView(early, 'lobi', at(TUESDAY, '10.00'))?.changesAt).toBe(at(TUESDAY, '11.00'));
  const fasting = given([act(NOW, season())]).board;
  expect(boardView(fasting, 'lobi', at('2018-05-16', '20.00'))?.changesAt).toBe(at('2018-05-17', '00.00'));
});
