import { describe, expect, test } from 'vitest';
import { type PublishNotice, publishNotice } from '#domain/notices/notice-actions';
import { effectsOf } from '#domain/notices/templates';
import { DAY, HOUR } from '#domain/time/civil-time';
import { act, CIPARE_CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, outage, say } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NOW = at(MONDAY, '08.10');
const BEGAN = at(MONDAY, '07.42');
const publish = (action: PublishNotice, more = {}): ReturnType<ReturnType<typeof given>['when']> =>
  given([]).when(act(NOW, action, more));

describe('an outage is published', () => {
  test('back-dated to when it began, under the id of the action, with a first line of its timeline', () => {
    const { type: _, ...said } = outage(BEGAN);
    publish(outage(BEGAN)).writes([
      {
        type: 'notice-published',
        notice: {
          ...said,
          repeats: null,
          id: 'action-0001',
          phase: 'reported',
          publishedAt: NOW,
          resolvedAt: null,
          correctedAt: null,
          withdrawnAt: null,
          updates: [
            {
              at: NOW,
              by: 'clerk',
              kind: 'published',
              phase: 'reported',
              text: null,
              effects: said.effects,
              nextUpdateAt: BEGAN + 3 * HOUR,
            },
          ],
        },
      },
    ]);
  });

  test('with the stopped services first, in the order in which the office lists them', () => {
    expect(effectsOf(SAMPLE_OFFICE, 'central-network')).toEqual([
      { service: 'cetak-ktp', state: 'stopped' },
      { service: 'perekaman', state: 'limited' },
    ]);
  });

  test('never beginning later than the tap: what has not happened is no outage', () => {
    publish(outage(NOW)).isAccepted();
    publish(outage(NOW + 1)).isRefused('start-in-future');
  });

  test('never further back than thirty days', () => {
    publish(outage(NOW - 30 * DAY, { nextUpdateAt: NOW + HOUR })).isAccepted();
    publish(outage(NOW - 30 * DAY - 1, { nextUpdateAt: NOW + HOUR })).isRefused('start-too-old');
  });

  test('never without a cause and its owner', () => {
    publish(outage(BEGAN, { cause: null })).isRefused('outage-needs-cause');
    publish(outage(BEGAN, { owner: null })).isRefused('outage-needs-cause');
  });

  test('never without a service it stops or limits', () => {
    publish(outage(BEGAN, { effects: [] })).isRefused('outage-needs-effects');
  });

  test('never of a service or at a place this office does not have', () => {
    publish(outage(BEGAN, { effects: [{ service: 'paspor', state: 'stopped' }] })).isRefused(
      'service-unknown',
      'paspor',
    );
    publish(outage(BEGAN, { scope: ['lobi', 'atlantis'] })).isRefused('place-unknown', 'atlantis');
  });

  test('by a hall’s clerk for that hall alone', () => {
    publish(outage(BEGAN, { scope: ['cipare'] }), { actor: CIPARE_CLERK }).isAccepted();
    publish(outage(BEGAN, { scope: ['cipare', 'lobi'] }), { actor: CIPARE_CLERK }).isRefused(
      'place-not-yours',
    );
    publish(outage(BEGAN, { scope: 'all' }), { actor: CIPARE_CLERK }).isRefused('place-not-yours');
  });

  test('of another cause only with words: the cause alone says too little', () => {
    publish(outage(BEGAN, { cause: 'other' })).isRefused('text-missing');
    publish(outage(BEGAN, { cause: 'other', text: say('Loket dipakai rapat.') })).isAccepted();
  });
});

test('a notice never takes the place of another, even under its very id', () => {
  given([act(NOW, outage(BEGAN))])
    .when(act(NOW, info(NOW), { actionId: 'action-0001' }))
    .isRefused('action-id-reused');
});

describe('the promise of the next news', () => {
  test('is mandatory on an outage and free on other notices', () => {
    publish(outage(BEGAN, { nextUpdateAt: null })).isRefused('next-update-missing');
    publish(info(NOW)).isAccepted();
  });

  test('lies after the tap', () => {
    publish(outage(BEGAN, { nextUpdateAt: NOW })).isRefused('next-update-past');
    publish(outage(BEGAN, { nextUpdateAt: NOW + 1 })).isAccepted();
    publish(info(NOW, { nextUpdateAt: NOW - 1 })).isRefused('next-update-past');
  });

  test('lies within a week: by then nobody remembers it', () => {
    publish(outage(BEGAN, { nextUpdateAt: NOW + 7 * DAY })).isAccepted();
    publish(outage(BEGAN, { nextUpdateAt: NOW + 7 * DAY + 1 })).isRefused('next-update-too-far');
  });

  test('is held against the tap, so that what a phone without signal kept for hours is still said', () => {
    const tappedAt = NOW - 4 * HOUR;
    publish(outage(tappedAt, { nextUpdateAt: NOW - HOUR }), { tappedAt }).isAccepted();
  });
});

describe('a notice that is no outage', () => {
  test('has words', () => {
    publish(info(NOW, { text: null })).isRefused('text-missing');
    publish(info(NOW, { kind: 'schedule', text: null })).isRefused('text-missing');
  });

  test('may begin later and end by itself, after its beginning', () => {
    publish(info(NOW + 5 * DAY, { kind: 'maintenance', endsAt: NOW + 6 * DAY })).isAccepted();
    publish(info(NOW + DAY, { endsAt: NOW + DAY })).isRefused('end-before-start');
  });
});

describe('what a phone posts', () => {
  test('may not give an outage an end: it would vanish from the board with nobody having said so', () => {
    expect(publishNotice.safeParse(outage(BEGAN)).success).toBe(true);
    expect(publishNotice.safeParse(outage(BEGAN, { endsAt: NOW + DAY })).success).toBe(false);
    expect(publishNotice.safeParse(info(BEGAN, { endsAt: NOW + DAY })).success).toBe(true);
  });

  test('may not name a place twice', () => {
    expect(publishNotice.safeParse(outage(BEGAN, { scope: ['lobi', 'cipare'] })).success).toBe(true);
    expect(publishNotice.safeParse(outage(BEGAN, { scope: ['lobi', 'lobi'] })).success).toBe(false);
  });

  test('may not name a service twice', () => {
    const effects: PublishNotice['effects'] = [
      { service: 'akta', state: 'stopped' },
      { service: 'akta', state: 'limited' },
    ];
    expect(publishNotice.safeParse(outage(BEGAN, { effects })).success).toBe(false);
  });

  test('may not carry more words than can be read in the lobby, nor empty ones', () => {
    expect(publishNotice.safeParse(info(BEGAN, { text: say('a'.repeat(281)) })).success).toBe(false);
    expect(publishNotice.safeParse(info(BEGAN, { text: say('  ') })).success).toBe(false);
  });
});
