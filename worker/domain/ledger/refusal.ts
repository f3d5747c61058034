import * as z from 'zod';

/** Why the office says no. Closed: each code has one HTTP status (http/problem.ts), words in both languages (kiosk-ui/words) and a test. */
export const refusalCode = z.enum([
  // who asks
  'not-signed-in',
  'role-not-allowed',
  'place-not-yours',
  'link-unknown',
  'link-used',
  'origin-foreign',
  // passkeys and colleagues
  'passkey-refused',
  'passkey-unknown',
  'challenge-unknown',
  'staff-unknown',
  'last-admin',
  // what is asked
  'body-too-large',
  'body-malformed',
  'action-id-reused',
  'office-not-described',
  'place-unknown',
  'service-unknown',
  'notice-unknown',
  'notice-over',
  'outage-needs-cause',
  'outage-needs-effects',
  'next-update-missing',
  'next-update-past',
  'next-update-too-far',
  'start-in-future',
  'start-too-old',
  'end-before-start',
  'date-too-far',
  'too-many',
  'text-missing',
  'text-holds-nik',
  'text-unreadable',
  'text-unfilled',
  'repeats-overlap',
  'template-unknown',
  'template-incomplete',
  'undo-unknown',
  'undo-too-late',
  'undo-overtaken',
  'hours-in-past',
  'season-overlaps',
  'season-unknown',
  'closure-unknown',
  'not-a-holiday',
  'day-not-begun',
  'notice-still-active',
  // slips
  'slip-code-malformed',
  'slip-unknown',
  'batch-unknown',
  'nothing-to-receive',
  'already-received',
  'import-unknown',
  'import-incomplete',
  'import-empty',
  'import-piece-conflict',
  'import-date-future',
  'import-codes-strange',
  'too-much-today',
  'too-many-tries',
  // the house itself
  'not-found',
  'board-not-there',
  'desk-unreachable',
  'broken',
]);
export type RefusalCode = z.infer<typeof refusalCode>;

/** A decided no. `detail` names what it is about (a place, a line, a code's last group); never a person. */
export interface Refusal {
  refused: RefusalCode;
  detail: string | null;
}

export function refuse(refused: RefusalCode, detail: string | null = null): Refusal {
  return { refused, detail };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
