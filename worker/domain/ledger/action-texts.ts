import type { FreeText } from '../notices/notice.ts';
import type { Office } from '../office/office.ts';
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
    case 'describe-office':
      return textsOfOffice(action.office);
    default:
      return [];
  }
}

/** What an office is called, and all within it: it stands on the board as it is. */
function textsOfOffice({ name, helpCounter, services, places, closures, seasons }: Office): FreeText[] {
  const plain = [
    name,
    helpCounter,
    ...services.map(({ counter }) => counter),
    ...places.flatMap((place) => [place.name, place.district, place.address]),
  ];
  return [
    ...plain.filter((text) => text !== null).map((id) => ({ id, en: null })),
    ...[...services, ...closures, ...seasons].map((one) => one.name),
  ];
}

function listed(...texts: (FreeText | Bilingual | null)[]): FreeText[] {
  return texts.filter((text) => text !== null);
}
