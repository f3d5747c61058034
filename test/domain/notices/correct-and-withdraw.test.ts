import { describe, expect, test } from 'vitest';
import type { Notice } from '#domain/notices/notice';
import { type CorrectNotice, correctNotice } from '#domain/notices/notice-actions';
import { DAY, HOUR } from '#domain/time/civil-time';
import { type Act, act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import {
  correct,
  info,
  maintenance,
  outage,
  resolve,
  say,
  update,
  withdraw,
} from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const BEGAN = at(MONDAY, '07.42');
const SAID = at(MONDAY, '08.10');
const LATER = at(MONDAY, '09.00');
const ID = 'action-0001';
const published = act(SAID, outage(BEGAN));
type Changes = CorrectNotice['changes'];

function noticeAfter(acts: Act[]): Notice {
  const notice = given(acts).state.notices[ID];
  if (!notice) throw new Error('no such notice in this test');
  return notice;
}
const correcting = (
  first: Act,
  changes: Changes,
  now = LATER,
): ReturnType<ReturnType<typeof given>['when']> => given([first]).when(act(now, correct(ID, changes)));

describe('a correction', () => {
  const changes: Changes = {
    cause: 'power',
    owner: 'electricity',
    startedAt: BEGAN - HOUR,
    effects: [{ service: 'perekaman', state: 'stopped' }],
  };

  test('is written as what it changes, and nothing else', () => {
    correcting(published, changes).writes([{ type: 'notice-corrected', notice: ID, changes }]);
    correcting(published, { ...changes, advice: undefined }).writes([
      { type: 'notice-corrected', notice: ID, changes },
    ]);
  });

  test('holds from the beginning, leaves the rest, and says when it was made', () => {
    const before = noticeAfter([published]);
    const { updates, ...after } = noticeAfter([published, act(LATER, correct(ID, changes))]);
    expect(after).toEqual({ ...before, ...changes, correctedAt: LATER, updates: undefined });
    expect(updates.at(-1)).toEqual({
      at: LATER,
      by: 'clerk',
      kind: 'correction',
      phase: 'reported',
      text: null,
      effects: changes.effects,
      nextUpdateAt: before.nextUpdateAt,
    });
  });

  test('of the words takes new ones or none, and the timeline keeps what was said before', () => {
    const worded = act(SAID, outage(BEGAN, { text: say('Jaringan putus.') }));
    const other = noticeAfter([worded, act(LATER, correct(ID, { text: say('Listrik padam.') }))]);
    expect(other.text).toEqual(say('Listrik padam.'));
    expect(other.updates.map((line) => line.text?.id)).toEqual(['Jaringan putus.', 'Listrik padam.']);
    expect(noticeAfter([worded, act(LATER, correct(ID, { text: null }))]).text).toBeNull();
    expect(noticeAfter([worded, act(LATER, correct(ID, { advice: null }))]).text).toEqual(
      say('Jaringan putus.'),
    );
  });

  test('that changes nothing is none', () => {
    expect(correctNotice.safeParse(correct(ID, {})).success).toBe(false);
  });

  test('leaves a notice that could have been published', () => {
    correcting(published, { cause: null }).isRefused('outage-needs-cause');
    correcting(published, { owner: null }).isRefused('outage-needs-cause');
    correcting(published, { effects: [] }).isRefused('outage-needs-effects');
    correcting(published, { effects: [{ service: 'paspor', state: 'limited' }] }).isRefused(
      'service-unknown',
      'paspor',
    );
    correcting(published, { scope: ['atlantis'] }).isRefused('place-unknown', 'atlantis');
    correcting(published, { cause: 'other' }).isRefused('text-missing');
    correcting(published, { cause: 'other', text: say('Loket dipakai rapat.') }).isAccepted();
    correcting(act(SAID, info(SAID)), { text: null }).isRefused('text-missing');
  });

  test('gives an outage no end, and what repeats keeps one', () => {
    correcting(published, { endsAt: LATER + HOUR }).isRefused('body-malformed', 'endsAt');
    const weekly = act(SAID, maintenance(LATER, { repeats: { every: 'week', times: 3 } }));
    correcting(weekly, { endsAt: null }).isRefused('body-malformed', 'endsAt');
    correcting(weekly, { endsAt: LATER + 7 * DAY }).isRefused('repeats-overlap');
    correcting(weekly, { endsAt: LATER + 6 * DAY }).isAccepted();
    correcting(act(SAID, maintenance(LATER)), { endsAt: null }).isAccepted();
  });

  test('keeps its times in order and within reach', () => {
    const planned = act(SAID, maintenance(LATER, { visibleFrom: SAID + 1 }));
    correcting(planned, { endsAt: LATER }).isRefused('end-before-start');
    correcting(planned, { startedAt: LATER + 3 * HOUR }).isRefused('end-before-start');
    correcting(planned, { startedAt: SAID - HOUR, endsAt: SAID }).isRefused('end-before-start');
    correcting(planned, { startedAt: LATER + 366 * DAY, endsAt: null }).isRefused('date-too-far');
    correcting(planned, { endsAt: LATER + 731 * DAY }).isRefused('date-too-far');
    correcting(published, { startedAt: LATER + 1 }).isRefused('start-in-future');
    correcting(published, { startedAt: LATER - 30 * DAY - 1 }).isRefused('start-too-old');
  });

  test('of what began long ago is taken: only a new beginning must lie within reach', () => {
    const month = SAID + 40 * DAY;
    correcting(published, { advice: 'ask-counter' }, month).isAccepted();
    correcting(act(SAID, info(SAID)), { text: say('Bawa KK asli.') }, month).isAccepted();
  });

  test('is taken although a service or a hall that it names has gone since', () => {
    given([act(SAID, outage(BEGAN, { scope: ['lobi', 'cipare'] }))])
      .describedAs({
        ...SAMPLE_OFFICE,
        places: SAMPLE_OFFICE.places.filter(({ id }) => id !== 'cipare'),
        services: SAMPLE_OFFICE.services.filter(({ id }) => id !== 'perekaman'),
      })
      .when(act(LATER, correct(ID, { advice: 'ask-counter' })))
      .isAccepted();
  });

  test('is a line like others: of those there are sixty', () => {
    const news = Array.from({ length: 59 }, (_, i) => act(SAID + i, update(ID)));
    given([act(SAID, info(SAID)), ...news])
      .when(act(LATER, correct(ID, { text: say('Bawa KK.') })))
      .isRefused('too-many', '60');
  });
});

describe('taking a notice back', () => {
  test('ends it at once and says so; that it was said stays in its timeline', () => {
    given([published])
      .when(act(LATER, withdraw(ID)))
      .writes([{ type: 'notice-withdrawn', notice: ID, text: null }]);
    const notice = noticeAfter([published, act(LATER, { ...withdraw(ID), text: say('Salah kantor.') })]);
    expect(notice).toMatchObject({
      withdrawnAt: LATER,
      resolvedAt: null,
      nextUpdateAt: null,
      phase: 'reported',
    });
    expect(notice.updates.map(({ kind }) => kind)).toEqual(['published', 'withdrawn']);
    expect(notice.updates.at(-1)?.text).toEqual(say('Salah kantor.'));
  });

  test('is possible before it has begun', () => {
    given([act(SAID, maintenance(SAID + 7 * DAY))])
      .when(act(LATER, withdraw(ID)))
      .isAccepted();
  });
});

test('neither is taken on what was never published or is over', () => {
  for (const action of [correct('action-0099', { advice: null }), withdraw('action-0099')]) {
    given([published]).when(act(LATER, action)).isRefused('notice-unknown');
  }
  for (const end of [resolve(ID), withdraw(ID)]) {
    const over = given([published, act(LATER, end)]);
    over.when(act(LATER + 1, correct(ID, { advice: null }))).isRefused('notice-over');
    over.when(act(LATER + 1, withdraw(ID))).isRefused('notice-over');
    over.when(act(LATER + 1, update(ID, { nextUpdateAt: LATER + HOUR }))).isRefused('notice-over');
    over.when(act(LATER + 1, resolve(ID))).isRefused('notice-over');
  }
});

test('a hall’s clerk corrects and takes back what speaks of that hall alone', () => {
  const own = given([act(SAID, outage(BEGAN, { scope: ['cipare'] }))]);
  for (const action of [correct(ID, { advice: null }), withdraw(ID)]) {
    own.when(act(LATER, action, { actor: CIPARE_CLERK })).isAccepted();
    given([published])
      .when(act(LATER, action, { actor: CIPARE_CLERK }))
      .isRefused('place-not-yours');
  }
});
