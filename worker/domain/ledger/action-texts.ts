import type { FreeText } from '../notices/notice.ts';
import type { Bilingual } from '../services/service.ts';
import type { Action } from './action.ts';

/** The words an action would put before people's eyes, whoever typed them, in every language they stand in. */
export function textsOf(action: Action): FreeText[] {
  switch (action.type) {
    case 'publish-notice':
    case 'update-notice':
    case 'resolve-notice':
    case 'withdraw-notice':
      return listed(action.text);
    case 'correct-notice':
      return listed(action.changes.text ?? null);
    case 'set-service':
      return listed(action.note);
    case 'save-template':
      return listed(action.title, action.text);
    case 'change-hours':
      if (action.change.kind === 'closure') return listed(action.change.closure.name);
      return action.change.kind === 'season' ? listed(action.change.season.name) : [];
    default:
      return [];
  }
}

function listed(...texts: (FreeText | Bilingual | null)[]): FreeText[] {
  return texts.filter((text) => text !== null);
}
