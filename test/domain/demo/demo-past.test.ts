import { expect, test } from 'vitest';
import { decide } from '#domain/ledger/decide';
import { isRefusal } from '#domain/ledger/refusal';
import { EMPTY_STATE } from '#domain/ledger/state';
import { addDays } from '#domain/time/civil-time';
import { demoPast } from '../../../worker/demo/demo-past.ts';
import { kotaSerang } from '../../../worker/demo/kota-serang.ts';
import { ADMIN, act, contextOf, fold } from '../../support/given.ts';
import { at } from '../../support/office-time.ts';

test('the demo’s past could have been: on whatever day it begins, the office refuses none of its acts', () => {
  for (let week = 0; week < 14; week++) {
    const today = addDays('2026-11-24', week * 11);
    const now = at(today, '09.30');
    const acts = demoPast(kotaSerang(today), now);
    let state = EMPTY_STATE;
    acts.forEach(({ id, tappedAt, action }, i) => {
      const context = { ...contextOf(act(tappedAt, action, { actor: ADMIN }), i), actionId: id };
      const facts = decide(action, state, context);
      if (isRefusal(facts)) throw new Error(`${today}: ${id} is refused: ${facts.refused}`);
      state = fold(state, facts, context, i + 1);
    });
    expect(acts.every(({ tappedAt }) => tappedAt < now)).toBe(true);
  }
});
