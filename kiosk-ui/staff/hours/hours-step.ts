import type { Closure } from '#domain/office/office';
import type { CivilDate } from '#domain/time/civil-time';

/** One decision of the hours sheet, off its list. */
export type HoursStep =
  | { kind: 'day' }
  | { kind: 'week' }
  | { kind: 'season' }
  | { kind: 'holiday'; on: CivilDate }
  | { kind: 'closure'; closure: Closure };

/** What every step is handed. */
export type StepProps = { onSaved: () => void; onBack: () => void; onClose: () => void };
