import { boardView } from '../board/board-view.ts';
import type { ServiceView } from '../board/service-view.ts';
import type { BoardSnapshot } from '../board/snapshot.ts';
import { lobbyOf, serviceFor } from '../office/find.ts';
import type { Opening } from '../office/opening.ts';
import type { PlaceId } from '../office/place.ts';
import type { SlipRole } from '../services/service.ts';
import type { ServiceState } from '../services/service-state.ts';
import type { Instant } from '../time/civil-time.ts';
import type { OfficeFacts } from './office-facts.ts';
import type { Delay } from './promise.ts';
import type { Trouble } from './siak-status.ts';
import { type Stage, unknownStage } from './stage.ts';

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

/** A slip as it stands today, where it is asked about. */
interface Standing {
  stage: Stage;
  trouble: Trouble | null;
  pickup: { here: boolean; opening: Opening; state: ServiceState };
  delay: Delay | null;
  file: OfficeFacts['file'];
  board: BoardSnapshot;
  /** Null: at home, on a phone. */
  here: PlaceId | null;
  now: Instant;
}

export function actOf(standing: Standing): AnswerAct {
  const { stage, trouble, pickup, board, here, now } = standing;
  switch (stage) {
    case 'ready':
      if (pickup.state === 'stopped') return 'wait-for-pickup';
      if (!pickup.opening.open) return 'collect-when-open';
      return pickup.here ? 'collect-here' : 'collect-there';
    case 'collected':
      return 'nothing';
    case 'not-recorded':
      return recordingStopped(board, here, now) ? 'wait-at-home' : 'come-to-record';
    case 'needs-action':
      if (trouble === 'record-again')
        return recordingStopped(board, here, now) ? 'wait-at-home' : 'record-again';
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
 * Whether nobody is recorded wherever this visitor could go, here or in the lobby: called stopped for today, at
 * whatever hour it is asked. Nobody sets out for a counter that is stopped.
 */
export function recordingStopped(board: BoardSnapshot, here: PlaceId | null, now: Instant): boolean {
  const lobby = lobbyOf(board.office).id;
  const reach = [...new Set([here ?? lobby, lobby])].flatMap(
    (place) => serviceAt(board, place, 'recording', now) ?? [],
  );
  return reach.length > 0 && reach.every((view) => view.holds === 'stopped');
}

/** What a place's board says of the service that does this for a slip; null where the place does not offer it. */
export function serviceAt(
  board: BoardSnapshot,
  place: PlaceId,
  role: SlipRole,
  now: Instant,
): ServiceView | null {
  const service = serviceFor(board.office, role);
  return boardView(board, place, now)?.services.find((view) => view.service.id === service?.id) ?? null;
}

/**
 * During an outage whoever stands in the office is asked to leave the file: files held are printed the night
 * the network returns. Whoever is at home stays there, and a closed file counter takes nothing in.
 */
function mayLeaveFile({ delay, file, board, here, now }: Standing): boolean {
  if (!delay?.holds || file === 'held' || file === 'not-needed' || here === null) return false;
  const state = serviceAt(board, here, 'file-keeping', now)?.state;
  return state === 'normal' || state === 'limited';
}

/** The counter of an act, at the place where it is asked. Counters have numbers in the lobby alone; in a hall one simply asks. */
export function counterOf(act: AnswerAct, board: BoardSnapshot, here: PlaceId | null): string | null {
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
