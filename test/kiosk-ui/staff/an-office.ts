import { snapshotOf } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { decide } from '#domain/ledger/decide';
import { isRefusal, refuse } from '#domain/ledger/refusal';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import { templatesOf } from '#domain/notices/seed-templates';
import type { Actor } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { type ApiClient, UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { fold } from '../../support/given.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { viewOf } from './a-desk.ts';

/** A whole office behind the phone: it decides and folds as the Desk does, and its network can be cut. */
export interface AnOffice {
  api: ApiClient;
  /** Every act that arrived, answered or not. */
  posted: PostedAction[];
  state: () => OfficeState;
  /** `answers`: acts arrive and their answers are lost; `all`: nothing arrives. */
  cut: (what: 'none' | 'answers' | 'all') => void;
  /** A colleague's act, from another phone. */
  colleagueActs: (who: Actor, posted: PostedAction) => void;
}

export function anOffice(
  actor: Actor | null,
  now: () => Instant,
  begin: Partial<OfficeState> = {},
): AnOffice {
  let state: OfficeState = { ...EMPTY_STATE, office: SAMPLE_OFFICE, ...begin };
  let seq = 1;
  let lost: 'none' | 'answers' | 'all' = 'none';
  const posted: PostedAction[] = [];
  const answered = new Map<string, Awaited<ReturnType<ApiClient['act']>>>();

  function take(one: PostedAction, who = actor): Awaited<ReturnType<ApiClient['act']>> {
    if (!who) return refuse('not-signed-in');
    const { id: actionId, tappedAt, action } = one;
    const context = { now: now(), tappedAt, actor: who, actionId, slips: [], awaiting: [], staged: null };
    const facts = decide(action, state, context);
    if (isRefusal(facts)) return facts;
    state = fold(state, facts, context, seq + 1);
    seq += facts.length;
    const link = action.type === 'invite-staff' ? '/masuk/abcdefghijklmnopqrstuv' : null;
    return { epoch: 1, seq, facts, cards: 0, at: now(), link };
  }
  const view = (who: Actor): DeskView =>
    viewOf(who, {
      board: snapshotOf(state, { epoch: 1, seq, at: now(), segments: [] }),
      batches: state.batches,
      templates: templatesOf(state.templates),
    });

  return {
    posted,
    state: () => state,
    cut(what) {
      lost = what;
    },
    colleagueActs(who, one) {
      take(one, who);
    },
    api: {
      async act(one) {
        if (lost === 'all') return UNREACHABLE;
        posted.push(one);
        const answer = answered.get(one.id) ?? take(one);
        answered.set(one.id, answer);
        return lost === 'answers' ? UNREACHABLE : answer;
      },
      async desk() {
        if (lost !== 'none') return UNREACHABLE;
        return actor ? view(actor) : refuse('not-signed-in');
      },
      board: async () => UNREACHABLE,
      slip: async () => UNREACHABLE,
      openImport: async () => UNREACHABLE,
      sendPiece: async () => UNREACHABLE,
      enrolOffer: async () => UNREACHABLE,
      enrol: async () => UNREACHABLE,
      signInOffer: async () => UNREACHABLE,
      signIn: async () => UNREACHABLE,
      signInForDemo: async () => UNREACHABLE,
      callMe: async () => UNREACHABLE,
      journal: async () => UNREACHABLE,
      signOut: async () => lost === 'none',
    },
  };
}
