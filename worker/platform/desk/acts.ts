import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import type { Context } from '#domain/ledger/context';
import { decide } from '#domain/ledger/decide';
import type { Fact } from '#domain/ledger/event';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import type { StaffId } from '#domain/staff/member';
import type { Actor } from '#domain/staff/roles';
import { DAY, type Instant } from '#domain/time/civil-time';
import type { DeskParts } from './desk-parts.ts';
import { type PreparedAct, prepareAct } from './prepare-act.ts';
import { nameSegment } from './segment-names.ts';
import { applyAtDoor } from './staff-effects.ts';

/** A tap older than this counts as this old: phones tell the office's time, so it has waited, and knows nothing of today. */
const TAP_AGE_MAX = 7 * DAY;

/** What came of an action, and what it means for the world. */
export interface Outcome {
  answer: Accepted | Refusal;
  /** False when it only repeats an earlier answer. */
  fresh: boolean;
  boardChanged: boolean;
  slipsMoved: boolean;
  imported: boolean;
  /** Colleagues whose phones must ask anew who they are. */
  touched: StaffId[];
}

/** Who acts: a colleague on a phone, or the operator's terminal, which is on none. */
export interface Acting {
  actor: Actor;
  device: string | null;
}

/** Facts that no board shows. */
const BESIDE_BOARD: ReadonlySet<Fact['type']> = new Set([
  'cards-received',
  'staff-invited',
  'rescue-link-made',
  'staff-joined',
  'staff-readmitted',
  'staff-changed',
  'staff-removed',
  'sessions-ended',
]);

/** Runs actions: decide, then one transaction over ledger, slips and answer. */
export class Acts {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** @param by the id of whoever acts */
  prepare(by: string, posted: PostedAction): Promise<PreparedAct> {
    return prepareAct(by, posted, this.#parts.door);
  }

  /** @param acting asked for when all that is awaited has come; null for whoever is not signed in any more */
  decide(prepared: PreparedAct, acting: Acting | null, now: Instant): Outcome {
    const { posted, actionDigest } = prepared;
    if (!acting) return repeated(refuse('not-signed-in'));
    const { actor, device } = acting;
    const before = this.#parts.answered.find(posted.id);
    if (before) {
      // A link is for whoever asked for it: to anybody else the same act does not give it away.
      const same =
        before.digest === actionDigest && (!makesLink(posted.action.type) || before.actor === actor.id);
      return repeated(same ? withLink(before.answer, prepared) : refuse('action-id-reused'));
    }
    const context = this.#context(prepared, actor, now);
    const decided = decide(posted.action, this.#parts.ledger.state, context);
    return this.#write(decided, prepared, context, device);
  }

  #write(decided: Fact[] | Refusal, prepared: PreparedAct, context: Context, device: string | null): Outcome {
    const { ledger, slips, answered, door, transact } = this.#parts;
    const { actor, actionId, now, tappedAt } = context;
    const outcome = transact(() => {
      let slipsMoved = false;
      const touched: StaffId[] = [];
      if (!isRefusal(decided)) {
        ledger.append(decided, { at: now, tappedAt, actor, actionId, device });
        for (const fact of decided) {
          slipsMoved = slips.apply(fact, now) || slipsMoved;
          this.#applyBeside(fact);
          const made = { by: actor.id, linkDigest: prepared.link.digest };
          touched.push(...applyAtDoor(fact, made, ledger.state, door, now));
        }
      }
      const answer = isRefusal(decided) ? decided : this.#yes(decided, now);
      answered.remember(actor.id, actionId, prepared.actionDigest, answer, now);
      return { answer, slipsMoved, touched };
    });
    const facts = isRefusal(decided) ? [] : decided;
    return {
      answer: withLink(outcome.answer, prepared),
      fresh: !isRefusal(decided),
      boardChanged: facts.some((fact) => !BESIDE_BOARD.has(fact.type)),
      slipsMoved: outcome.slipsMoved,
      imported: facts.some((fact) => fact.type === 'batch-imported'),
      touched: outcome.touched,
    };
  }

  /** What a fact changes outside the fold and the slips' own table. */
  #applyBeside(fact: Fact): void {
    const { staging, slips, ledger, kept } = this.#parts;
    if (fact.type === 'batch-imported') {
      const { id, asOf } = fact.batch;
      slips.addImport(nameSegment(ledger.epoch, kept), [...staging.rows(id)], id, asOf);
      slips.forgetBatches(ledger.state.batches.map((known) => known.id));
      staging.drop(id);
    }
  }

  #context(prepared: PreparedAct, actor: Actor, now: Instant): Context {
    const { slips, staging, ledger } = this.#parts;
    const { id, tappedAt, action } = prepared.posted;
    const byBatch = action.type === 'receive-cards' && 'batch' in action.cards ? action.cards.batch : null;
    const { office } = ledger.state;
    return {
      now,
      tappedAt: Math.min(Math.max(tappedAt, now - TAP_AGE_MAX), now),
      actor,
      actionId: id,
      slips: prepared.slips.map((slip) => ({ ...slip, facts: slips.find(slip.fingerprint, now) })),
      awaiting:
        byBatch !== null && office && action.type === 'receive-cards'
          ? slips.awaiting(office, action.place, byBatch)
          : [],
      staged: action.type === 'publish-import' ? staging.summary(action.import, now) : null,
    };
  }

  #yes(facts: Fact[], at: Instant): Accepted {
    const { epoch, seq } = this.#parts.ledger;
    const cards = facts.reduce(
      (sum, fact) => sum + (fact.type === 'cards-received' ? fact.fingerprints.length : 0),
      0,
    );
    return { epoch, seq, facts: facts.map(withoutCards), cards, at, link: null };
  }
}

/** The answer is kept and goes over the air: two thousand fingerprints have no use in it. */
function withoutCards(fact: Fact): Fact {
  return fact.type === 'cards-received' ? { ...fact, fingerprints: [] } : fact;
}

/** The link is a secret and so kept nowhere; it is derived anew for whoever asks with the same action again. */
function withLink(answer: Accepted | Refusal, { link }: PreparedAct): Accepted | Refusal {
  if (isRefusal(answer)) return answer;
  const made = answer.facts.some(({ type }) => type === 'staff-invited' || type === 'staff-readmitted');
  if (!made) return answer;
  return { ...answer, link: `/masuk/${link.token}` };
}

function repeated(answer: Accepted | Refusal): Outcome {
  return { answer, fresh: false, boardChanged: false, slipsMoved: false, imported: false, touched: [] };
}

function makesLink(type: Action['type']): boolean {
  return type === 'invite-staff' || type === 'readmit-staff';
}
