import { describe, expect, test } from 'vitest';
import type { Notice } from '#domain/notices/notice';
import { isActive, isOverdue } from '#domain/notices/notice-time';
import { DAY, HOUR } from '#domain/time/civil-time';
import { type Act, act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, outage, resolve, say, update } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const BEGAN = at(MONDAY, '07.42');
const SAID = at(MONDAY, '08.10');
const LATER = at(MONDAY, '10.00');
const published = act(SAID, outage(BEGAN));
const OUTAGE = 'action-0001';

function noticeAfter(acts: Act[], id = OUTAGE): Notice {
  const notice = given(acts).state.notices[id];
  if (!notice) throw new Error('no such notice in this test');
  return notice;
}

describe('news on a notice', () => {
  const news = update(OUTAGE, {
    phase: 'recovering',
    text: say('Jaringan mulai pulih.'),
    nextUpdateAt: LATER + HOUR,
  });

  test('is written down as it was said', () => {
    const { type: _, ...said } = news;
    given([published])
      .when(act(LATER, news))
      .writes([{ type: 'notice-updated', ...said }]);
  });

  test('moves phase and promise, leaves the services, and keeps every line with its time and role', () => {
    const notice = noticeAfter([published, act(LATER, news)]);
    expect(notice).toMatchObject({
      phase: 'recovering',
      nextUpdateAt: LATER + HOUR,
      startedAt: BEGAN,
      publishedAt: SAID,
    });
    expect(notice.effects).toEqual(outage(BEGAN).effects);
    expect(notice.updates.map(({ at: when, by, phase }) => [when, by, phase])).toEqual([
      [SAID, 'clerk', 'reported'],
      [LATER, 'clerk', 'recovering'],
    ]);
  });

  test('may change what is stopped', () => {
    const effects = [{ service: 'cetak-ktp', state: 'limited' }] as const;
    const changed = update(OUTAGE, { effects: [...effects], nextUpdateAt: LATER + HOUR });
    expect(noticeAfter([published, act(LATER, changed)]).effects).toEqual(effects);
  });

  test('of an outage promises the next news, as the first did', () => {
    const say = (nextUpdateAt: number | null): ReturnType<ReturnType<typeof given>['when']> =>
      given([published]).when(act(LATER, update(OUTAGE, { nextUpdateAt })));
    say(null).isRefused('next-update-missing');
    say(LATER).isRefused('next-update-past');
    say(LATER + 7 * DAY + 1).isRefused('next-update-too-far');
  });

  test('of an outage leaves it a service, and names only services there are', () => {
    const change = (effects: Notice['effects']): ReturnType<ReturnType<typeof given>['when']> =>
      given([published]).when(act(LATER, update(OUTAGE, { effects, nextUpdateAt: LATER + HOUR })));
    change([]).isRefused('outage-needs-effects');
    change([{ service: 'paspor', state: 'limited' }]).isRefused('service-unknown', 'paspor');
  });

  test('is not taken on what was never published, even under a name that every object knows', () => {
    for (const id of ['action-0099', 'constructor', 'toString', '__proto__']) {
      given([published])
        .when(act(LATER, update(id)))
        .isRefused('notice-unknown');
      given([published])
        .when(act(LATER, resolve(id)))
        .isRefused('notice-unknown');
    }
  });

  test('is not taken on what is resolved, or has ended by itself', () => {
    const over = given([published, act(LATER, resolve(OUTAGE))]);
    over.when(act(LATER + 1, update(OUTAGE, { nextUpdateAt: LATER + HOUR }))).isRefused('notice-over');
    over.when(act(LATER + 1, resolve(OUTAGE))).isRefused('notice-over');
    const ended = given([act(SAID, info(SAID, { endsAt: LATER }))]);
    ended.when(act(LATER, update(OUTAGE))).isRefused('notice-over');
    ended.when(act(LATER, resolve(OUTAGE))).isRefused('notice-over');
    ended.when(act(LATER - 1, resolve(OUTAGE))).isAccepted();
  });

  test('comes from a hall’s clerk only where the notice speaks of that hall alone', () => {
    const ofCipare = act(SAID, outage(BEGAN, { scope: ['cipare'] }));
    const news = act(LATER, update(OUTAGE, { nextUpdateAt: LATER + HOUR }), { actor: CIPARE_CLERK });
    given([ofCipare]).when(news).isAccepted();
    given([published]).when(news).isRefused('place-not-yours');
    given([published])
      .when(act(LATER, resolve(OUTAGE), { actor: CIPARE_CLERK }))
      .isRefused('place-not-yours');
  });
});

describe('resolving', () => {
  test('ends the notice now, clears its promise and adds the last line', () => {
    given([published])
      .when(act(LATER, resolve(OUTAGE)))
      .writes([{ type: 'notice-resolved', notice: OUTAGE, text: null }]);
    const notice = noticeAfter([published, act(LATER, resolve(OUTAGE))]);
    expect(notice).toMatchObject({ phase: 'resolved', resolvedAt: LATER, nextUpdateAt: null });
    expect(notice.updates.at(-1)).toMatchObject({ at: LATER, phase: 'resolved' });
  });

  test('works although one of its halls has been closed for good', () => {
    const places = SAMPLE_OFFICE.places.filter((place) => place.id !== 'cipare');
    given([act(SAID, outage(BEGAN, { scope: ['lobi', 'cipare'] }))])
      .describedAs({ ...SAMPLE_OFFICE, places })
      .when(act(LATER, resolve(OUTAGE)))
      .isAccepted();
  });

  test('withdraws what was to begin later', () => {
    const planned = info(SAID + 7 * DAY, { kind: 'maintenance', endsAt: SAID + 8 * DAY });
    const notice = noticeAfter([act(SAID, planned), act(LATER, resolve(OUTAGE))]);
    expect(isActive(notice, SAID + 7 * DAY + 1)).toBe(false);
  });

  test('keeps the notice at hand for thirty days, and one notice never erases another', () => {
    const past = [published, act(LATER, resolve(OUTAGE))];
    const month = LATER + 30 * DAY;
    expect(Object.keys(given([...past, act(LATER + DAY, info(LATER))]).state.notices)).toEqual([
      OUTAGE,
      'action-0003',
    ]);
    expect(Object.keys(given([...past, act(month, info(month))]).state.notices)).toContain(OUTAGE);
    expect(Object.keys(given([...past, act(month + 1, info(month))]).state.notices)).toEqual(['action-0003']);
  });
});

describe('a notice in force', () => {
  test('has begun, is not resolved and is not past its planned end', () => {
    const planned = noticeAfter([act(SAID, info(LATER, { endsAt: LATER + HOUR }))]);
    expect([LATER - 1, LATER, LATER + HOUR - 1, LATER + HOUR].map((t) => isActive(planned, t))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const resolved = noticeAfter([published, act(LATER, resolve(OUTAGE))]);
    expect(isActive(resolved, LATER + 1)).toBe(false);
  });

  test('is overdue from the promised minute on, until there is news', () => {
    const promised = BEGAN + 3 * HOUR;
    const notice = noticeAfter([published]);
    expect(isOverdue(notice, promised - 1)).toBe(false);
    expect(isOverdue(notice, promised)).toBe(true);
    const extended = noticeAfter([
      published,
      act(promised, update(OUTAGE, { nextUpdateAt: promised + HOUR })),
    ]);
    expect(isOverdue(extended, promised)).toBe(false);
    expect(isOverdue(noticeAfter([published, act(LATER, resolve(OUTAGE))]), promised)).toBe(false);
  });
});
