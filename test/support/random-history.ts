import fc from 'fast-check';
import type { Action } from '#domain/ledger/action';
import { decide } from '#domain/ledger/decide';
import type { LedgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { isRefusal } from '#domain/ledger/refusal';
import type { OfficeState } from '#domain/ledger/state';
import { DAY, HOUR, MINUTE } from '#domain/time/civil-time';
import { type Act, ADMIN, CIPARE_CLERK, CLERK, contextOf, given, VIEWER } from './given.ts';
import { at, MONDAY } from './office-time.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  saveTemplate,
  say,
  setService,
  undo,
  update,
  withdraw,
} from './sample-actions.ts';
import { SAMPLE_OFFICE } from './sample-office.ts';

/** Mostly what the office has, now and then what it has not. */
const services = mostly(
  fc.constantFrom(...SAMPLE_OFFICE.services.map(({ id }) => id)),
  fc.constant('paspor'),
);
const place = mostly(fc.constantFrom(...SAMPLE_OFFICE.places.map(({ id }) => id)), fc.constant('atlantis'));
const places = fc.uniqueArray(place, { minLength: 1, maxLength: 3 });
const scope = fc.oneof(fc.constant('all' as const), places);
const told = fc.constantFrom('normal', 'limited', 'stopped');
const effects = fc.uniqueArray(
  fc.record({ service: services, state: fc.constantFrom('limited', 'stopped') }),
  { minLength: 1, maxLength: 3, selector: (effect) => effect.service },
);
/** Becomes one of the notices there are by then, or stays a notice that is none. */
const noticeIds = fc.nat(20).map((n) => `action-${String(n).padStart(4, '9')}`);
const finding = fc.constantFrom('all-normal', 'still-the-same');
const text = mostly(fc.constant(say('Harap sabar.')), fc.constant(null));
/** Times beside the tap: mostly such as a clerk says, now and then anything. */
const anyTime = fc.integer({ min: -40 * 24, max: 10 * 24 }).map((hours) => hours * HOUR);
const before = mostly(
  fc.integer({ min: -600, max: 0 }).map((minutes) => minutes * MINUTE),
  anyTime,
);
const after = mostly(
  fc.integer({ min: 1, max: 48 }).map((hours) => hours * HOUR),
  fc.option(anyTime),
);

const repeats = fc.option(
  fc.record({ every: fc.constantFrom('week', 'month'), times: fc.integer({ min: 2, max: 5 }) }),
);
const visibleFrom = mostly(fc.constant(null), after);
const corrections = fc
  .record(
    {
      scope,
      effects,
      text,
      cause: fc.constantFrom('power', 'blanks', null),
      advice: fc.constantFrom('ask-counter', null),
      startedAt: before,
      endsAt: after,
    },
    { requiredKeys: [] },
  )
  .filter((changes) => Object.keys(changes).length > 0);
const templates = mostly(fc.constantFrom('power', 'gedung'), fc.constant('sulap'));
const colleagues = mostly(fc.constantFrom(CLERK.id, ADMIN.id, VIEWER.id), fc.constant('staff-nobody'));
/** Becomes the id of the act before, whose undoing is drawn with it. */
const LAST_ACT = 'the-act-before';

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(places, finding).map(([list, found]) => confirm(list, found)),
  fc
    .record({ scope, effects, text, nextUpdateAt: after, startedAt: before })
    .map((more) => outage(more.startedAt, more)),
  fc
    .record({ scope, effects, text, endsAt: after, startedAt: mostly(before, anyTime), repeats, visibleFrom })
    .map(({ repeats, ...more }) =>
      // What a phone cannot post no history holds.
      info(more.startedAt, { ...more, kind: 'maintenance', repeats: more.endsAt === null ? null : repeats }),
    ),
  fc
    .tuple(noticeIds, fc.record({ effects: fc.option(effects), text, nextUpdateAt: after }))
    .map(([id, more]) => update(id, more)),
  noticeIds.map(resolve),
  noticeIds.map(withdraw),
  fc.tuple(noticeIds, corrections).map(([id, changes]) => correct(id, changes)),
  fc.constant(undo(LAST_ACT)),
  fc
    .tuple(templates, text)
    .map(([id, words]) => saveTemplate(id, { text: words && { ...words, en: 'Please wait.' } })),
  fc.tuple(templates, fc.boolean()).map(([template, retired]) => ({
    type: 'retire-template' as const,
    template,
    retired,
  })),
  fc.tuple(colleagues, fc.constantFrom('viewer', 'admin')).map(([staff, role]) => ({
    type: 'change-staff' as const,
    staff,
    role,
    places: null,
  })),
  fc
    .tuple(fc.constantFrom('readmit-staff', 'remove-staff', 'end-sessions'), colleagues)
    .map(([type, staff]) => ({ type, staff })),
  fc.tuple(services, told, places).map(([id, state, [place]]) => setService(id, state, place)),
  fc.constant({ type: 'describe-office' as const, office: SAMPLE_OFFICE }),
  fc.constant({ type: 'invite-staff' as const, role: 'clerk' as const, places: null }),
  fc.constant({ type: 'receive-cards' as const, place: 'cipare', cards: { batch: 'batch-0001' } }),
  fc.constant({ type: 'publish-import' as const, import: 'batch-0001' }),
);

const anyAct: fc.Arbitrary<{ wait: number; act: Act }> = mostly(
  fc.integer({ min: 1, max: 3 * DAY }),
  fc.integer({ min: 1, max: 12_000 }),
).chain((wait) =>
  fc
    .record({
      action: anyAction,
      actor: mostly(fc.constantFrom(CLERK, ADMIN), fc.constantFrom(CIPARE_CLERK, VIEWER)),
      late: mostly(fc.constant(0), fc.constantFrom(2 * HOUR, DAY)),
      rows: mostly(fc.constant(7), fc.constantFrom(0, 3)),
      awaiting: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { maxLength: 5 }),
    })
    .map(({ action, actor, late, rows, awaiting }) => ({
      wait,
      act: {
        now: 0,
        tappedAt: -late,
        action,
        actor,
        awaiting,
        staged: {
          id: 'batch-0001',
          asOf: 0,
          rows,
          rowsAnnounced: 7,
          byStage: {},
          unknownCodes: [],
          unknownKelurahan: [],
        },
      },
    })),
);

/** An office whose colleagues have all come in: what every random history begins with. */
export const BEGINNING: OfficeState = given([]).joinedBy(
  { id: ADMIN.id, role: 'admin' },
  { id: CLERK.id, role: 'clerk' },
  { id: VIEWER.id, role: 'viewer' },
  { id: CIPARE_CLERK.id, role: 'kelurahan', places: ['cipare'] },
).state;

/** What became of a random history: its ledger, its states after each event, and how many actions were refused. */
export interface History {
  events: LedgerEvent[];
  state: OfficeState;
  end: number;
  refused: number;
}

/**
 * Random acts of random staff over some weeks, decided and folded as the Desk does it. Times inside an action
 * are drawn around 0 and moved to the tap.
 */
export const anyHistory: fc.Arbitrary<History> = fc
  .array(anyAct, { maxLength: 25, size: 'max' })
  .map((acts) => {
    const history: History = {
      events: [],
      state: BEGINNING,
      end: at(MONDAY, '08.00'),
      refused: 0,
    };
    acts.forEach(({ wait, act }, i) => {
      history.end += wait;
      const now = history.end;
      const context = contextOf({ ...act, now, tappedAt: now + (act.tappedAt ?? 0) }, i + 1);
      const last = history.events.at(-1)?.actionId ?? LAST_ACT;
      const drawn = act.action.type === 'undo-act' ? undo(last) : act.action;
      const facts = decide(placed(drawn, context.tappedAt, history.state), history.state, context);
      if (isRefusal(facts)) {
        history.refused += 1;
        return;
      }
      for (const fact of facts) {
        const { actor, actionId, tappedAt } = context;
        const seq = history.events.length + 1;
        const event = {
          epoch: 1,
          seq,
          at: now,
          tappedAt,
          actor: actor.id,
          role: actor.role,
          actionId,
          device: null,
          fact,
        };
        history.events.push(event);
        history.state = evolve(history.state, event);
      }
    });
    return history;
  });

/** A drawn action in its history: its times moved to the tap, its notice one that was published by then. */
function placed(action: Action, tappedAt: number, state: OfficeState): Action {
  const move = (time: number | null): number | null => (time === null ? null : time + tappedAt);
  const published = Object.keys(state.notices);
  const notice = (drawn: string): string => published[Number(drawn.slice(-2)) % published.length] ?? drawn;
  switch (action.type) {
    case 'publish-notice': {
      const { startedAt, endsAt, nextUpdateAt } = action;
      return {
        ...action,
        startedAt: startedAt + tappedAt,
        endsAt: move(endsAt),
        nextUpdateAt: move(nextUpdateAt),
        visibleFrom: move(action.visibleFrom),
      };
    }
    case 'correct-notice': {
      const { startedAt, endsAt, ...others } = action.changes;
      const moved = {
        ...(startedAt === undefined ? {} : { startedAt: startedAt + tappedAt }),
        ...(endsAt === undefined ? {} : { endsAt: move(endsAt) }),
      };
      return { ...action, notice: notice(action.notice), changes: { ...others, ...moved } };
    }
    case 'withdraw-notice':
      return { ...action, notice: notice(action.notice) };
    case 'update-notice':
      return { ...action, notice: notice(action.notice), nextUpdateAt: move(action.nextUpdateAt) };
    case 'resolve-notice':
      return { ...action, notice: notice(action.notice) };
    default:
      return action;
  }
}

function mostly<T, U>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
}
