import { decideConfirmDay } from '../confirmation/decide-confirmation.ts';
import { decidePublishNotice, decideResolveNotice, decideUpdateNotice } from '../notices/decide-notices.ts';
import { holdsNik } from '../notices/free-text-privacy.ts';
import { isReadable } from '../notices/hidden-signs.ts';
import type { FreeText } from '../notices/notice.ts';
import { findPlace, findService, offers } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import type { PlaceId } from '../office/place.ts';
import type { ServiceId } from '../services/service.ts';
import { decidePublishImport } from '../slips/decide-import.ts';
import { decideReceiveCards } from '../slips/decide-receipt.ts';
import { may, reaches } from '../staff/roles.ts';
import { type Action, RIGHT_OF } from './action.ts';
import type { Context, PlacesTouched } from './context.ts';
import type { Fact } from './event.ts';
import { type Refusal, refuse } from './refusal.ts';
import { findNotice, type OfficeState } from './state.ts';

type ActionOnOffice = Exclude<Action, { type: 'describe-office' }>;

/**
 * What comes of an action: the facts to write into the ledger, or why not. Pure: the Desk decides by it,
 * and a phone foretells by it.
 */
export function decide(action: Action, state: OfficeState, context: Context): Fact[] | Refusal {
  if (!may(context.actor, RIGHT_OF[action.type])) return refuse('role-not-allowed', RIGHT_OF[action.type]);
  if (action.type === 'describe-office') return [{ type: 'office-described', office: action.office }];
  const { office } = state;
  if (!office) return refuse('office-not-described');

  const touched = placesTouched(action, state);
  const stranger = placesNamed(action).find((id) => !findPlace(office, id));
  if (stranger !== undefined) return refuse('place-unknown', stranger);
  if (!reaches(context.actor, touched)) return refuse('place-not-yours');
  if (!isReadable(textOf(action))) return refuse('text-unreadable');
  if (holdsNik(textOf(action))) return refuse('text-holds-nik');

  switch (action.type) {
    case 'confirm-day':
      return decideConfirmDay(action, office, state, context);
    case 'publish-notice':
      return decidePublishNotice(action, office, state, context);
    case 'update-notice':
      return decideUpdateNotice(action, office, state, context);
    case 'resolve-notice':
      return decideResolveNotice(action, state, context);
    case 'set-service':
      return offeredAt(office, action.place, action.service)
        ? [
            {
              type: 'service-set',
              place: action.place,
              service: action.service,
              state: action.state,
              note: action.note,
            },
          ]
        : refuse('service-unknown', action.service);
    case 'receive-cards':
      return decideReceiveCards(action, state, context);
    case 'publish-import':
      return decidePublishImport(context);
    case 'invite-staff':
      return [{ type: 'staff-invited', role: action.role, places: action.places }];
    default:
      return unknownAction(action);
  }
}

/** The places an action speaks for; nothing of a place at all is an empty list. */
function placesTouched(action: ActionOnOffice, state: OfficeState): PlacesTouched {
  switch (action.type) {
    case 'publish-notice':
      return action.scope;
    case 'update-notice':
    case 'resolve-notice':
      return findNotice(state, action.notice)?.scope ?? [];
    default:
      return placesNamed(action);
  }
}

/**
 * The places an action itself names, which must exist. Those of a notice that stands already are not asked: it
 * must be possible to end it after one of its halls was closed for good.
 */
function placesNamed(action: ActionOnOffice): readonly PlaceId[] {
  switch (action.type) {
    case 'confirm-day':
      return action.places;
    case 'publish-notice':
      return action.scope === 'all' ? [] : action.scope;
    case 'set-service':
    case 'receive-cards':
      return [action.place];
    case 'invite-staff':
      return action.places ?? [];
    case 'update-notice':
    case 'resolve-notice':
    case 'publish-import':
      return [];
    default:
      return unknownAction(action);
  }
}

function offeredAt(office: Office, placeId: PlaceId, service: ServiceId): boolean {
  const place = findPlace(office, placeId);
  return place !== null && findService(office, service) !== null && offers(place, service);
}

/** The free text an action would put on a screen. */
function textOf(action: ActionOnOffice): FreeText | null {
  if ('text' in action) return action.text;
  return action.type === 'set-service' ? action.note : null;
}

function unknownAction(action: never): never {
  throw new Error(`unknown action: ${JSON.stringify(action).slice(0, 80)}`);
}
