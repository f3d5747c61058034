import { boardView } from '../board/board-view.ts';
import type { BoardSnapshot } from '../board/snapshot.ts';
import { findPlace, lobbyOf, offers, pickupPlaceOf, serviceFor } from '../office/find.ts';
import { type Opening, openingAt } from '../office/opening.ts';
import type { Place, PlaceId } from '../office/place.ts';
import type { ServiceState } from '../services/service-state.ts';
import type { Instant } from '../time/civil-time.ts';
import { type Path, pathOf } from './path.ts';
import { type Delay, delayOf, type Promised, promiseOf, WAITS_FOR } from './promise.ts';
import { readSiakStatus, type Trouble } from './siak-status.ts';
import type { SlipFacts } from './slip-facts.ts';
import type { Stage } from './stage.ts';

/** What the visitor does now: one thing, an imperative. words/ says it. */
export type AnswerAct =
  | 'collect-here'
  | 'collect-there'
  | 'collect-when-open'
  | 'wait-for-pickup'
  | 'leave-file'
  | 'wait-at-home'
  | 'record-again'
  | 'come-to-record'
  | 'clear-duplicate'
  | 'ask-counter'
  | 'nothing';

/** What happens next, and who does it. */
export type AnswerNext =
  | 'office-sends'
  | 'centre-checks'
  | 'office-prints'
  | 'prints-after-outage'
  | 'office-sends-to-hall'
  | 'place-confirms-receipt'
  | 'centre-checks-again'
  | 'office-clears'
  | 'yours-to-collect'
  | 'none';

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
  const waitsFor = WAITS_FOR[stage];
  const cardExists = waitsFor === 'pickup' || waitsFor === null;
  const promised = facts.siak?.promisedOn ?? null;
  // A card on the shelf, or handed over, has kept its promise as well as it ever will.
  const promising = waitsFor !== null && stage !== 'ready' && stage !== 'needs-action';
  const delay = promising && waitsFor !== 'pickup' ? delayOf(board, waitsFor, promised, now) : null;
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
    promise: promising ? promiseOf(board, waitsFor, promised, delay, now) : null,
    file,
    fileAt: file === 'held' ? (facts.office?.fileAt ?? null) : null,
    receivedAt: facts.office?.receivedAt ?? null,
    collectedAt: facts.office?.collectedAt ?? null,
    meanwhile: cardExists || stage === 'unknown' ? [] : office.meanwhile,
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

function pickupOf(
  facts: SlipFacts,
  board: BoardSnapshot,
  here: PlaceId | null,
  now: Instant,
): Answer['pickup'] {
  const { office } = board;
  const received = facts.office?.receivedPlace ? findPlace(office, facts.office.receivedPlace) : null;
  const place = received ?? pickupPlaceOf(office, facts.siak?.lives ?? null);
  const service = serviceFor(office, 'pickup');
  const shown = boardView(board, place.id, now)?.services.find((view) => view.service.id === service?.id);
  return {
    place,
    here: place.id === here,
    opening: openingAt(office, place, now),
    state: shown?.state ?? 'normal',
  };
}

interface Standing {
  stage: Stage;
  trouble: Trouble | null;
  pickup: Answer['pickup'];
  delay: Delay | null;
  file: Answer['file'];
  board: BoardSnapshot;
  here: PlaceId | null;
  now: Instant;
}

function actOf(standing: Standing): AnswerAct {
  const { stage, trouble, pickup } = standing;
  switch (stage) {
    case 'ready':
      if (pickup.state === 'stopped') return 'wait-for-pickup';
      if (!pickup.opening.open) return 'collect-when-open';
      return pickup.here ? 'collect-here' : 'collect-there';
    case 'collected':
      return 'nothing';
    case 'not-recorded':
      return 'come-to-record';
    case 'needs-action':
      if (trouble === 'record-again') return 'record-again';
      return trouble === 'recorded-twice' ? 'clear-duplicate' : 'ask-counter';
    case 'print-ready':
      return mayLeaveFile(standing) ? 'leave-file' : 'wait-at-home';
    case 'unknown':
      return 'ask-counter';
    case 'captured':
    case 'at-centre':
    case 'printing':
    case 'printed':
    case 'on-the-way':
      return 'wait-at-home';
    default:
      return unknownStage(stage);
  }
}

/**
 * During an outage whoever stands in the office is asked to leave the file: files held are printed the night
 * the network returns. Whoever is at home stays there, and a closed file counter takes nothing in.
 */
function mayLeaveFile({ delay, file, board, here, now }: Standing): boolean {
  if (!delay || delay.endedAt !== null || file === 'held' || file === 'not-needed' || here === null)
    return false;
  const service = serviceFor(board.office, 'file-keeping');
  const place = findPlace(board.office, here);
  if (!service || !place || !offers(place, service.id)) return false;
  const state = boardView(board, here, now)?.services.find((view) => view.service.id === service.id)?.state;
  return state === 'normal' || state === 'limited';
}

/** Counters have numbers in the lobby alone; in a hall one simply asks. */
function counterOf(act: AnswerAct, board: BoardSnapshot, here: PlaceId | null): string | null {
  const { office } = board;
  if (here !== null && here !== lobbyOf(office).id) return null;
  switch (act) {
    case 'leave-file':
      return serviceFor(office, 'file-keeping')?.counter ?? office.helpCounter;
    case 'record-again':
    case 'come-to-record':
      return serviceFor(office, 'recording')?.counter ?? office.helpCounter;
    case 'collect-here':
      return serviceFor(office, 'pickup')?.counter ?? office.helpCounter;
    case 'clear-duplicate':
    case 'ask-counter':
      return office.helpCounter;
    default:
      return null;
  }
}

function nextOf(stage: Stage, trouble: Trouble | null, pickup: Place, delay: Delay | null): AnswerNext {
  const outage = delay !== null && delay.endedAt === null;
  switch (stage) {
    case 'not-recorded':
    case 'collected':
    case 'unknown':
      return 'none';
    case 'captured':
      return outage ? 'prints-after-outage' : 'office-sends';
    case 'at-centre':
      return outage ? 'prints-after-outage' : 'centre-checks';
    case 'needs-action':
      return trouble === 'record-again' ? 'centre-checks-again' : 'office-clears';
    case 'print-ready':
    case 'printing':
      return outage ? 'prints-after-outage' : 'office-prints';
    case 'printed':
      return pickup.kind === 'hall' ? 'office-sends-to-hall' : 'place-confirms-receipt';
    case 'on-the-way':
      return 'place-confirms-receipt';
    case 'ready':
      return 'yours-to-collect';
    default:
      return unknownStage(stage);
  }
}

function unknownStage(stage: never): never {
  throw new Error(`unknown stage: ${String(stage)}`);
}
