import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsNik } from '#domain/notices/free-text-privacy';
import { DAY, HOUR } from '#domain/time/civil-time';
import { type Act, act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, outage, resolve, say, setService, undo, update } from '../../support/sample-actions.ts';

const NOW = at(MONDAY, '08.10');
const publish = (action: ReturnType<typeof info>): ReturnType<ReturnType<typeof given>['when']> =>
  given([]).when(act(NOW, action));

describe('nothing is announced so far ahead that it can only be a slip of the thumb', () => {
  test('a beginning lies within a year', () => {
    publish(info(NOW + 365 * DAY)).isAccepted();
    publish(info(NOW + 365 * DAY + 1)).isRefused('date-too-far');
  });

  test('an end lies within two years', () => {
    publish(info(NOW, { endsAt: NOW + 730 * DAY })).isAccepted();
    publish(info(NOW, { endsAt: NOW + 730 * DAY + 1 })).isRefused('date-too-far');
  });
});

describe('nobody reads more than so much', () => {
  const forty: Act[] = Array.from({ length: 40 }, () => act(NOW, info(NOW)));

  test('forty notices at once; those that are over do not count', () => {
    given(forty.slice(1))
      .when(act(NOW, info(NOW)))
      .isAccepted();
    given(forty)
      .when(act(NOW, info(NOW)))
      .isRefused('too-many', '40');
    given([...forty, act(NOW + 1, resolve('action-0007'))])
      .when(act(NOW + 1, info(NOW)))
      .isAccepted();
  });

  test('forty stay forty, however many are ended, replaced and un-ended', () => {
    const ends: Act[] = forty.map((_, i) =>
      act(NOW + 1, resolve(`action-${String(i + 1).padStart(4, '0')}`)),
    );
    const others = forty.map(() => act(NOW + 2, info(NOW)));
    const full = given([...forty, ...ends, ...others]);
    full.when(act(NOW + 3, undo('action-0041'))).isRefused('too-many', '40');
    full
      .after([act(NOW + 3, resolve('action-0120'))])
      .when(act(NOW + 3, undo('action-0041')))
      .isAccepted();
    // What stands anyway may be taken back however many there are.
    full.when(act(NOW + 3, undo('action-0120'))).isAccepted();
  });

  test('a hall’s clerk leaves a quarter of the board to those who speak for the whole office', () => {
    const own = { actor: CIPARE_CLERK };
    const hall = info(NOW, { scope: ['cipare'] });
    const crowded = given(Array.from({ length: 30 }, () => act(NOW, hall, own)));
    crowded.when(act(NOW, hall, own)).isRefused('too-many', '30');
    crowded.when(act(NOW, outage(NOW))).isAccepted();
  });

  test('sixty lines of news on one notice; resolving is always possible', () => {
    const news: Act[] = Array.from({ length: 59 }, (_, i) => act(NOW + i, update('action-0001')));
    const told = given([act(NOW, info(NOW)), ...news]);
    told.when(act(NOW + HOUR, update('action-0001'))).isRefused('too-many', '60');
    told.when(act(NOW + HOUR, resolve('action-0001'))).isAccepted();
  });
});

describe('a notice that is over', () => {
  test('keeps all its words for two days, then only what an answer needs of it', () => {
    const past = [
      act(NOW, outage(NOW, { text: say('Jaringan putus.') })),
      act(NOW + HOUR, update('action-0001', { nextUpdateAt: NOW + DAY })),
      act(NOW + 2 * HOUR, resolve('action-0001')),
    ];
    const seenAt = (now: number): unknown =>
      given([...past, act(now, info(now))]).state.notices['action-0001'];
    expect(seenAt(NOW + 2 * HOUR + 2 * DAY)).toMatchObject({
      text: say('Jaringan putus.'),
      advice: 'leave-file',
    });
    const slim = seenAt(NOW + 2 * HOUR + 2 * DAY + 1);
    expect(slim).toMatchObject({ text: null, advice: null, cause: 'central-network', startedAt: NOW });
    expect(slim).toHaveProperty('updates.length', 1);
  });
});

test('of notices that are over the newest forty stay whole, however lately they ended', () => {
  const past: Act[] = Array.from({ length: 45 }, (_, i) => [
    act(NOW + 2 * i, info(NOW)),
    act(NOW + 2 * i + 1, resolve(`action-${String(2 * i + 1).padStart(4, '0')}`)),
  ]).flat();
  const notices = Object.values(given([...past, act(NOW + HOUR, info(NOW))]).state.notices);
  expect(notices.filter(({ text }) => text === null)).toHaveLength(5);
  expect(notices.find(({ text }) => text !== null)?.id).toBe('action-0011');
});

test('of notices that are over the newest two hundred stay, whatever their number', () => {
  const past: Act[] = Array.from({ length: 205 }, (_, i) => [
    act(NOW + 2 * i, info(NOW)),
    act(NOW + 2 * i + 1, resolve(`action-${String(2 * i + 1).padStart(4, '0')}`)),
  ]).flat();
  const kept = Object.keys(given([...past, act(NOW + DAY, info(NOW))]).state.notices);
  expect(kept).toHaveLength(201);
  expect(kept[0]).toBe('action-0011');
});

describe('a person’s number', () => {
  const withNik = say('Atas nama NIK 3673 0141 0180 0005 harap ke loket.');

  test('does not get onto a screen by free text, whatever act carries it', () => {
    const standing = given([act(NOW, info(NOW))]);
    standing.when(act(NOW, info(NOW, { text: withNik }))).isRefused('text-holds-nik');
    standing.when(act(NOW, update('action-0001', { text: withNik }))).isRefused('text-holds-nik');
    standing.when(act(NOW, { ...resolve('action-0001'), text: withNik })).isRefused('text-holds-nik');
    standing.when(act(NOW, { ...setService('akta', 'stopped'), note: withNik })).isRefused('text-holds-nik');
  });

  test('is seen in either language and however it is spaced', () => {
    const digits = '3673014101800005';
    fc.assert(
      fc.property(fc.constantFrom('', ' ', '.', '-', ' - ', '/'), fc.boolean(), (between, inEnglish) => {
        const number = digits.split('').join(between);
        expect(holdsNik(inEnglish ? { id: 'Halo', en: number } : say(number))).toBe(true);
      }),
    );
  });

  test('is not seen in times, dates and telephone numbers', () => {
    for (const words of [
      'Buka 08.00-12.00 dan 13.00-16.00',
      '12-02-2018 dan 13-02-2018',
      'WA 0812-3456-7890',
    ]) {
      expect(holdsNik(say(words))).toBe(false);
    }
  });
});
