import type { Office } from '../office/office.ts';
import type { Cause } from './cause.ts';
import type { Effect } from './notice.ts';
import type { Template } from './template.ts';

/** The choices of "when will you say more", in minutes. */
export const NEXT_UPDATE_CHOICES: readonly number[] = [30, 60, 120, 24 * 60];

/** The services a cause touches in this office, as the office itself has told (`stoppedBy`, `limitedBy`), stopped ones first. */
export function effectsOf(office: Office, cause: Cause): Effect[] {
  const stopped = office.services.filter((s) => s.stoppedBy.includes(cause));
  const limited = office.services.filter((s) => !s.stoppedBy.includes(cause) && s.limitedBy.includes(cause));
  return [
    ...stopped.map((s) => ({ service: s.id, state: 'stopped' as const })),
    ...limited.map((s) => ({ service: s.id, state: 'limited' as const })),
  ];
}

/** What a template does to this office's services: its own list, or what the office has told of its cause. */
export function effectsOfTemplate(
  office: Office,
  { cause, effects }: Pick<Template, 'cause' | 'effects'>,
): Effect[] {
  return effects ?? (cause === null ? [] : effectsOf(office, cause));
}
