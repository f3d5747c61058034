import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import type { OfficeState } from '../ledger/state.ts';
import { findService } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import { templatesOf } from './seed-templates.ts';
import { openFields, type RetireTemplate, type SaveTemplate } from './template.ts';

/** As many as a thumb can find its way through. */
export const TEMPLATES_MAX = 60;

/** A template must be one that publishes: with words or a cause, in both languages, with the same open fields. */
export function decideSaveTemplate(
  action: SaveTemplate,
  office: Office,
  state: OfficeState,
): Fact[] | Refusal {
  const { type: _, template: id, ...content } = action;
  const known = templatesOf(state.templates);
  const before = known.find((one) => one.id === id);
  if (!before && known.length >= TEMPLATES_MAX) return refuse('too-many', String(TEMPLATES_MAX));
  const stranger = content.effects?.find((effect) => !findService(office, effect.service));
  if (stranger) return refuse('service-unknown', stranger.service);
  const missing = missingIn(content);
  if (missing !== null) return refuse('template-incomplete', missing);
  const version = (before?.version ?? 0) + 1;
  return [{ type: 'template-saved', template: { id, version, ...content, retired: false } }];
}

export function decideRetireTemplate(action: RetireTemplate, state: OfficeState): Fact[] | Refusal {
  const before = templatesOf(state.templates).find((one) => one.id === action.template);
  if (!before) return refuse('template-unknown', action.template);
  const { retired } = action;
  return [{ type: 'template-saved', template: { ...before, version: before.version + 1, retired } }];
}

/** What a template lacks to be published from, by its field; null for nothing. */
function missingIn(content: Omit<SaveTemplate, 'type' | 'template'>): string | null {
  const { kind, cause, owner, effects, text, nextUpdateMinutes } = content;
  if (text !== null && text.en === null) return 'text.en';
  if (text !== null && fieldsOf(text.id) !== fieldsOf(text.en ?? '')) return 'text.fields';
  if (kind === 'outage') {
    if (cause === null) return 'cause';
    if (owner === null) return 'owner';
    if (effects?.length === 0) return 'effects';
    if (nextUpdateMinutes === null) return 'nextUpdateMinutes';
    return cause === 'other' && text === null ? 'text' : null;
  }
  return text === null ? 'text' : null;
}

function fieldsOf(text: string): string {
  return openFields(text).sort().join('\n');
}
