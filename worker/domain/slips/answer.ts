import type { BoardSnapshot } from '../board/snapshot.ts';
import { findPlace, lobbyOf, pickupPlaceOf } from '../office/find.ts';
import { type Opening, openingAt } from '../office/opening.ts';
import type { Place, PlaceId } from '../office/place.ts';
import type { SlipRole } from '../services/service.ts';
import type { ServiceState } from '../services/service-state.ts';
import type { Instant } from '../time/civil-time.ts';
import { type AnswerAct, actOf, counterOf, recordingStopped, serviceAt } from './answer-act.ts';
import { type AnswerNext, nextOf } from './answer-next.ts';
import { type Path, pathOf } from './path.ts';
import { type Awaiting, type Delay, delayOf, type Promised, promiseOf } from './promise.ts';
import { readSiakStatus, type Trouble } from './siak-status.ts';
import type { SlipFacts } from './slip-facts.ts';
import type { Stage } from './stage.ts';

/** The true and useful answer to "is my card ready?": coded, so that two languages and a voice can say it. */
export interface Answer {
  stage: Stage;
  trouble: Trouble | null;
  /** SIAK's own code, small, for the clerk; null where only the office's acts are known. */
  siakCode: string | null;
  path: Path;
  act: AnswerAct;
  /** Counter of `act`, at the place where the visitor stands; null when no counter is meant. */
  counter: string | null;
  next: AnswerNext;
  /** `state` is what the place's board shows, but `stopped` at every hour of a day on which pickup was called so. */
  pickup: { place: Place; here: boolean; opening: Opening; state: ServiceState };
  delay: Delay | null;
  promise: Promised | null;
  file: 'held' | 'taken' | 'not-needed' | null;
  /** When the office took the file in; null unless held. */
  fileAt: Instant | null;
  receivedAt: Instant | null;
  collectedAt: Instant | null;
  /** What the office says serves until the card exists; empty once it does. */
  meanwhile: readonly ('suket' | 'ikd')[];
  siakAsOf: Instant | null;
  officeAsOf: Instant | null;
}

/** What the office does next for a card at a stage; null where no service of its own is waited for. */
const WAITS_FOR: Record<Stage, SlipRole | null> = {
  'not-recorded': 'recording',
  captured: 'printing',
  'at-centre': 'printing',
  'needs-action': null,
  'print-ready': 'printing',
  printing: 'printing',
  printed: 'pickup',
  'on-the-way': 'pickup',
  ready: null,
  collected: null,
  unknown: null,
};
/** From here on there is a card, and nothing else need serve. */
const CARD_EXISTS: ReadonlySet<Stage> = new Set(['printed', 'on-the-way', 'ready', 'collected']);

/**
 * Merges both layers of a slip's facts with today's board, as asked at `here` (null: at home, on a phone).
 * Pure: the same on a kiosk without network and in the Worker.
 */
export function answer(facts: SlipFacts, board: BoardSnapshot, here: PlaceId | null, now: Instant): Answer {
  const { office } = board;
  const status = facts.siak ? readSiakStatus(facts.siak.code) : null;
  const stage = stageOf(facts, status?.stage ?? null);
  const trouble = stage === 'needs-action' ? (status?.trouble ?? null) : null;
  const pickup = pickupOf(facts, board, here, now);
  const awaiting = awaitingOf(stage, trouble, pickup.place.id, facts);
  const delay = awaiting && heldUp(board, awaiting, here, now);
  const file = facts.office?.file ?? null;
  const act = actOf({ stage, trouble, pickup, delay, file, board, here, now });
  return {
    stage,
    trouble,
    siakCode: facts.siak?.code ?? null,
    path: pathOf(stage, trouble, pickup.place.id === lobbyOf(office).id),
    act,
    counter: counterOf(act, board, here),
    next: nextOf(stage, trouble, pickup.place, delay),
    pickup,
    delay,
    promise: awaiting && promiseOf(board, awaiting, delay, pickup.opening, now),
    file,
    fileAt: file === 'held' ? (facts.office?.fileAt ?? null) : null,
    receivedAt: facts.office?.receivedAt ?? null,
    collectedAt: facts.office?.collectedAt ?? null,
    meanwhile: CARD_EXISTS.has(stage) || stage === 'unknown' ? [] : office.meanwhile,
    siakAsOf: facts.siakAsOf,
    officeAsOf: facts.officeAsOf,
  };
}

/** The office's own acts are nearer than any export: handed over, then on the shelf, then what SIAK says. */
function stageOf(facts: SlipFacts, siak: Stage | null): Stage {
  if (facts.office?.collectedAt != null || siak === 'collected') return 'collected';
  if (facts.office?.receivedAt != null) return 'ready';
  return siak ?? 'unknown';
}

/** Null where the office owes nothing next. Whoever must be recorded again waits for the counter, and no date was promised for that. */
function awaitingOf(
  stage: Stage,
  trouble: Trouble | null,
  pickup: PlaceId,
  facts: SlipFacts,
): Awaiting | null {
  if (trouble === 'record-again') return { stage, role: 'recording', pickup, promised: null };
  const role = WAITS_FOR[stage];
  return role && { stage, role, pickup, promised: facts.siak?.promisedOn ?? null };
}

/** An outage of recording holds up nobody who can be recorded all the same where they stand. */
function heldUp(board: BoardSnapshot, awaiting: Awaiting, here: PlaceId | null, now: Instant): Delay | null {
  const delay = delayOf(board, awaiting, now);
  const open = awaiting.role === 'recording' && !recordingStopped(board, here, now);
  return delay?.holds && open ? null : delay;
}

function pickupOf(
  facts: SlipFacts,
  board: BoardSnapshot,
  here: PlaceId | null,
  now: Instant,
): Answer['pickup'] {
  const { office } = board;
  const received = facts.office?.receivedPlace ? findPlace(office, facts.office.receivedPlace) : null;
  const place = received ?? pickupPlaceOf(office, facts.siak?.lives ?? null);
  const shown = serviceAt(board, place.id, 'pickup', now);
  // A place that says nothing of pickup has not said that it is open.
  const state = shown?.holds === 'stopped' ? 'stopped' : (shown?.state ?? 'unconfirmed');
  return { place, here: place.id === here, opening: openingAt(office, place, now), state };
}
