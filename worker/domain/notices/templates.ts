import type { Office } from '../office/office.ts';
import type { Cause, Owner } from './cause.ts';
import type { AdviceCode, Effect } from './notice.ts';
import type { Template } from './template.ts';

/** What a tap on a cause fills in, so that a clerk in a crowd types nothing. */
export interface OutageTemplate {
  cause: Cause;
  owner: Owner;
  advice: AdviceCode;
  nextUpdateMinutes: number;
}

/** Likeliest first: the first one is opened by "Umumkan gangguan" itself. */
export const OUTAGE_TEMPLATES: readonly OutageTemplate[] = [
  { cause: 'central-network', owner: 'centre', advice: 'leave-file', nextUpdateMinutes: 60 },
  { cause: 'local-network', owner: 'provider', advice: 'leave-file', nextUpdateMinutes: 60 },
  { cause: 'power', owner: 'electricity', advice: 'wait-for-news', nextUpdateMinutes: 60 },
  { cause: 'blanks', owner: 'centre', advice: 'leave-file', nextUpdateMinutes: 24 * 60 },
  { cause: 'printer', owner: 'office', advice: 'leave-file', nextUpdateMinutes: 120 },
  { cause: 'staffing', owner: 'office', advice: 'ask-counter', nextUpdateMinutes: 120 },
  { cause: 'weather', owner: 'office', advice: 'come-another-day', nextUpdateMinutes: 120 },
  { cause: 'other', owner: 'office', advice: 'ask-counter', nextUpdateMinutes: 60 },
];

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
