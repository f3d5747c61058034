import { describe, expect, test } from 'vitest';
import type { Action } from '#domain/ledger/action';
import type { Notice } from '#domain/notices/notice';
import { DAY, HOUR, MINUTE } from '#domain/time/civil-time';
import { type Act, ADMIN, act, CLERK, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  say,
  undo,
  update,
  withdraw,
} from '../../support/sample-actions.ts';

const BEGAN = at(MONDAY, '07.42');
const SAID = at(MONDAY, '08.10');
const NEWS = at(MONDAY, '09.00');
const ID = 'action-0001';
const published = act(SAID, outage(BEGAN));

function noticeAfter(acts: Act[]): Notice {
  const notice = given(acts).state.notices[ID];
  if (!notice) throw new Error('no such notice in this test');
  return notice;
}

describe('within ten seconds one takes back', () => {
  const acts: [string, Action][] = [
    ['news', update(ID, { phase: 'recovering', text: say('Mulai pulih.'), nextUpdateAt: NEWS + HOUR })],
    ['a later promise', update(ID, { phase: 'reported', nextUpdateAt: NEWS + HOUR })],
    [
      'other services',
      update(ID, { effects: [{ service: 'akta', state: 'limited' }], nextUpdateAt: NEWS + HOUR }),
    ],
    ['that it is over', resolve(ID)],
    ['a correction', correct(ID, { cause: 'power', scope: ['lobi'], text: say('Listrik padam.') })],
    ['a withdrawal', withdraw(ID)],
  ];

  test.each(acts)(
    '%s: the notice stands as before, with the line and its undoing in the timeline',
    (_, action) => {
      const { updates, ...before } = noticeAfter([published]);
      const undone = noticeAfter([published, act(NEWS, action), act(NEWS + 5_000, undo('action-0002'))]);
      const { updates: lines, ...after } = undone;
      expect(after).toEqual(before);
      expect(lines).toHaveLength(updates.length + 2);
      expect(lines.at(-1)).toEqual({
        at: NEWS + 5_000,
        by: 'clerk',
        kind: 'undone',
        phase: 'reported',
        text: null,
        effects: before.effects,
        nextUpdateAt: before.nextUpdateAt,
      });
    },
  );

  test('the publishing itself: the notice is withdrawn, so that whoever read it learns that it was wrong', () => {
    given([published])
      .when(act(SAID + 5_000, undo(ID)))
      .writes([{ type: 'act-undone', act: ID, notice: ID, before: null }]);
    const notice = noticeAfter([published, act(SAID + 5_000, undo(ID))]);
    expect(notice).toMatchObject({ withdrawnAt: SAID + 5_000, nextUpdateAt: null, resolvedAt: null });
    expect(notice.updates.map(({ kind }) => kind)).toEqual(['published', 'undone']);
  });

  test('in the ledger the notice is kept without its timeline, which undoing never shortens', () => {
    const { updates: _, ...before } = noticeAfter([published]);
    given([published, act(NEWS, resolve(ID))])
      .when(act(NEWS + 1, undo('action-0002')))
      .writes([{ type: 'act-undone', act: 'action-0002', notice: ID, before: { ...before, updates: [] } }]);
  });
});

describe('it is too late', () => {
  const undoing = (tappedAt: number, now = tappedAt): ReturnType<ReturnType<typeof given>['when']> =>
    given([published]).when(act(now, undo(ID), { tappedAt }));

  test('ten seconds after the act, and five more for the way to the phone', () => {
    undoing(SAID + 15_000).isAccepted();
    undoing(SAID + 15_001).isRefused('undo-too-late');
  });

  test('when the office hears of it two minutes after the act: others have read it by then', () => {
    undoing(SAID + 8_000, SAID + 2 * MINUTE).isAccepted();
    undoing(SAID + 8_000, SAID + 2 * MINUTE + 1).isRefused('undo-too-late');
  });

  test('and after some minutes nobody knows of the act any more', () => {
    given([published, act(SAID + 5 * MINUTE, info(SAID))])
      .when(act(SAID + 5 * MINUTE, undo(ID)))
      .isRefused('undo-unknown');
  });
});

describe('one takes back one’s own last word alone', () => {
  const soon = SAID + 5_000;

  test('not a colleague’s, be one an administrator', () => {
    given([published])
      .when(act(soon, undo(ID), { actor: ADMIN }))
      .isRefused('undo-unknown');
  });

  test('not once a colleague has spoken on the notice', () => {
    const colleague = act(SAID + 1_000, update(ID, { nextUpdateAt: NEWS }), { actor: ADMIN });
    const both = given([published, colleague]);
    both.when(act(soon, undo(ID))).isRefused('undo-overtaken');
    both.when(act(soon, undo('action-0002'), { actor: ADMIN })).isAccepted();
  });

  test('not even after that colleague has taken it back: what they read stood in between', () => {
    const acts = [
      published,
      act(SAID + 1_000, update(ID, { nextUpdateAt: NEWS }), { actor: ADMIN }),
      act(SAID + 2_000, undo('action-0002'), { actor: ADMIN }),
    ];
    given(acts)
      .when(act(soon, undo(ID)))
      .isRefused('undo-overtaken');
  });

  test('also while a colleague speaks on another notice', () => {
    given([published, act(SAID + 1_000, info(SAID), { actor: ADMIN })])
      .when(act(soon, undo(ID)))
      .isAccepted();
  });

  test('not what nobody did, under whatever name', () => {
    for (const id of ['action-0099', 'constructor', '__proto__']) {
      given([published])
        .when(act(soon, undo(id)))
        .isRefused('undo-unknown');
    }
  });

  test('not twice, and not the undoing itself', () => {
    const undone = given([published, act(soon, undo(ID))]);
    undone.when(act(soon + 1, undo(ID))).isRefused('undo-unknown');
    undone.when(act(soon + 1, undo('action-0002'))).isRefused('undo-unknown');
  });

  test('also after having left and come back meanwhile: it is the same person', () => {
    const back = given([published])
      .joinedBy({ id: 'staff-second', role: 'admin' }, { id: CLERK.id, role: 'clerk' })
      .after([act(SAID + 1_000, { type: 'remove-staff', staff: CLERK.id }, { actor: ADMIN })])
      .joinedBy({ id: CLERK.id, role: 'clerk' });
    back.when(act(soon, undo(ID))).isAccepted();
  });
});

describe('the day’s confirmation', () => {
  const soon = SAID + 5_000;
  const days = (acts: Act[]): unknown => given(acts).state.confirmations;

  test('that only the undone act gave is taken back with it: a slip of the thumb is no look around', () => {
    expect(days([published])).toHaveProperty('lobi');
    expect(days([published, act(soon, undo(ID))])).toEqual({});
  });

  test('of an earlier day stands again', () => {
    const yesterday = act(SAID - DAY * 3, confirm());
    const past = [yesterday, act(SAID, outage(BEGAN)), act(soon, undo('action-0002'))];
    expect(days(past)).toEqual(days([yesterday]));
  });

  test('given before the act, or by somebody else since, stays', () => {
    const before = days([act(SAID - MINUTE, confirm()), published, act(soon, undo('action-0002'))]);
    expect(before).toHaveProperty('lobi');
    const since = act(SAID + 1_000, {
      type: 'set-service',
      place: 'lobi',
      service: 'akta',
      state: 'limited',
      note: null,
    });
    expect(days([published, since, act(soon, undo(ID))])).toMatchObject({ lobi: { at: SAID + 1_000 } });
    expect(days([published, since, act(soon, undo(ID))])).not.toHaveProperty('cipare');
  });
});

describe('doing and undoing again and again', () => {
  test('ends before the notice grows without end', () => {
    let office = given([published]);
    for (let i = 1; office.state.notices[ID]?.updates.length !== 79; i++) {
      const now = NEWS + i * MINUTE;
      const id = `action-${String(2 * i).padStart(4, '0')}`;
      office = office.after([act(now, resolve(ID)), act(now, undo(id))]);
    }
    const now = NEWS + 2 * HOUR;
    office
      .after([act(now, resolve(ID))])
      .when(act(now, undo('action-0080')))
      .isRefused('too-many', '80');
  });

  test('keeps one copy of a notice at most, however fast one taps', () => {
    const fast = Array.from({ length: 50 }, (_, i) => act(SAID + i, update(ID, { nextUpdateAt: NEWS })));
    const { undoable } = given([published, ...fast]).state;
    expect(undoable).toHaveLength(51);
    expect(undoable.filter(({ before }) => before !== null)).toHaveLength(1);
    expect(undoable.flatMap(({ before }) => before?.updates ?? [])).toEqual([]);
  });
});
