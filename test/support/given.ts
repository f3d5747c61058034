import { expect } from 'vitest';
import { type BoardSnapshot, snapshotOf } from '#domain/board/snapshot';
import type { Action } from '#domain/ledger/action';
import type { Context } from '#domain/ledger/context';
import { decide } from '#domain/ledger/decide';
import type { Fact } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { isRefusal, type Refusal, type RefusalCode, refuse } from '#domain/ledger/refusal';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import type { Office } from '#domain/office/office';
import type { Actor, StaffRole } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import { SAMPLE_OFFICE } from './sample-office.ts';

/** Who comes in; `places` of a hall's clerk alone. */
export interface Colleague {
  id: string;
  role: StaffRole;
  places?: string[];
}

/** What the door writes down is no action; its context is one all the same. */
const NO_ACTION: Action = { type: 'end-sessions', staff: 'nobody' };

/** One action of a history: when the office heard of it, and whatever else its decision may know. */
export interface Act extends Partial<Omit<Context, 'now'>> {
  now: Instant;
  action: Action;
}

export const ADMIN: Actor = { id: 'staff-admin', role: 'admin', places: null };
export const CLERK: Actor = { id: 'staff-clerk', role: 'clerk', places: null };
export const VIEWER: Actor = { id: 'staff-viewer', role: 'viewer', places: null };
export const CIPARE_CLERK: Actor = { id: 'staff-cipare', role: 'kelurahan', places: ['cipare'] };

/** An act by a clerk of the office, heard the moment it was tapped, unless `more` says otherwise. */
export function act(now: Instant, action: Action, more: Partial<Act> = {}): Act {
  return { now, action, ...more };
}

/** The context of an act; its id is its place in the history, so that tests can name a notice `action-0001`. */
export function contextOf({ now, action: _, ...more }: Act, number: number): Context {
  const actionId = `action-${String(number).padStart(4, '0')}`;
  return { now, tappedAt: now, actor: CLERK, actionId, slips: [], awaiting: [], staged: null, ...more };
}

/** The state after facts have been written down, with the numbers of a ledger that begins at 1. */
export function fold(state: OfficeState, facts: readonly Fact[], context: Context, seq = 1): OfficeState {
  const { now, tappedAt, actor, actionId } = context;
  const line = { epoch: 1, at: now, tappedAt, actor: actor.id, role: actor.role, actionId, device: null };
  return facts.reduce((folded, fact, i) => evolve(folded, { ...line, seq: seq + i, fact }), state);
}

/** A history of an office, decided and folded act by act as the Desk does it; a refused act is a mistake of the test. */
export function given(acts: readonly Act[], office: Office | null = SAMPLE_OFFICE): Given {
  return new Given({ ...EMPTY_STATE, office }, 0).after(acts);
}

/** An office with a past. */
class Given {
  readonly state: OfficeState;
  readonly #acts: number;

  constructor(state: OfficeState, acts: number) {
    this.state = state;
    this.#acts = acts;
  }

  /** The same office after more acts; their ids count on. */
  after(acts: readonly Act[]): Given {
    return acts.reduce<Given>((past, next) => {
      const number = past.#acts + 1;
      const context = contextOf(next, number);
      const facts = decide(next.action, past.state, context);
      if (isRefusal(facts)) throw new Error(`given act ${number} was refused: ${facts.refused}`);
      return new Given(fold(past.state, facts, context, number), number);
    }, this);
  }

  /** The same office after these colleagues have come in by an invitation. */
  joinedBy(...colleagues: readonly Colleague[]): Given {
    const facts = colleagues.map(({ id, role, places = null }) => ({
      type: 'staff-joined' as const,
      staff: id,
      role,
      places,
      by: 'invitation' as const,
    }));
    return new Given(fold(this.state, facts, contextOf(act(0, NO_ACTION), 0)), this.#acts);
  }

  when(next: Act): Decided {
    return new Decided(decide(next.action, this.state, contextOf(next, this.#acts + 1)));
  }

  /** The same past, after the office has been described anew. */
  describedAs(office: Office): Given {
    return new Given({ ...this.state, office }, this.#acts);
  }

  /** What the world would be shown; its `at` plays no part in what a screen says. */
  get board(): BoardSnapshot {
    const board = snapshotOf(this.state, { epoch: 1, seq: this.#acts, at: 0, segments: [] });
    if (!board) throw new Error('this office has not been described');
    return board;
  }
}

/** What an action led to. */
class Decided {
  readonly #outcome: Fact[] | Refusal;

  constructor(outcome: Fact[] | Refusal) {
    this.#outcome = outcome;
  }

  /** The facts written, whole. */
  writes(facts: readonly Fact[]): void {
    expect(this.#outcome).toEqual(facts);
  }

  /** Accepted; what exactly was written is another test's matter. */
  isAccepted(): void {
    expect(this.#outcome).not.toHaveProperty('refused');
  }

  isRefused(code: RefusalCode, detail: string | null = null): void {
    expect(this.#outcome).toEqual(refuse(code, detail));
  }
}
