import type { Place } from '../office/place.ts';
import { type Delay, holdsNextStep } from './promise.ts';
import type { Trouble } from './siak-status.ts';
import { type Stage, unknownStage } from './stage.ts';

/** What happens next, and who does it. */
export type AnswerNext =
  | 'office-sends'
  | 'sends-after-outage'
  | 'centre-checks'
  | 'checks-after-outage'
  | 'office-prints'
  | 'prints-after-outage'
  | 'office-sends-to-hall'
  | 'place-confirms-receipt'
  | 'centre-checks-again'
  | 'office-clears'
  | 'yours-to-collect'
  | 'none';

export function nextOf(
  stage: Stage,
  trouble: Trouble | null,
  pickup: Place,
  delay: Delay | null,
): AnswerNext {
  const waits = delay?.holds === true && holdsNextStep(stage, delay.notice);
  switch (stage) {
    case 'not-recorded':
    case 'collected':
    case 'unknown':
      return 'none';
    case 'captured':
      return waits ? 'sends-after-outage' : 'office-sends';
    case 'at-centre':
      return waits ? 'checks-after-outage' : 'centre-checks';
    case 'needs-action':
      return trouble === 'record-again' ? 'centre-checks-again' : 'office-clears';
    case 'print-ready':
    case 'printing':
      return waits ? 'prints-after-outage' : 'office-prints';
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
