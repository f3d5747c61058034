import { decideConfirmDay } from '../confirmation/decide-confirmation.ts';
import { decideCorrectNotice, decideUndoAct, decideWithdrawNotice } from '../notices/decide-change.ts';
import { decidePublishNotice, decideResolveNotice, decideUpdateNotice } from '../notices/decide-notices.ts';
import { decideRetireTemplate, decideSaveTemplate } from '../notices/decide-templates.ts';
import { holdsNik } from '../notices/free-text-privacy.ts';
import { isReadable } from '../notices/hidden-signs.ts';
import { openFields } from '../notices/template.ts';
import { decideChangeHours, placesNamedByHours, placesOfHours } from '../office/decide-hours.ts';
import { findPlace, findService, offers } from '../office/find.ts';
import type { Office } from '../office/office.ts';
import type { PlaceId } from '../office/place.ts';
import type { ServiceId } from '../services/service.ts';
import { decidePublishImport } from '../slips/decide-import.ts';
import { decideReceiveCards } from '../slips/decide-receipt.ts';
import {
  decideChangeStaff,
  decideEndSessions,
  decideReadmitStaff,
  decideRemoveStaff,
} from '../staff/decide-staff.ts';
import { may, reaches } from '../staff/roles.ts';
import { type Action, RIGHT_OF } from './action.ts';
import { textsOf } from './action-texts.ts';
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
  if (action.type === 'describe-office')
    return refuseTexts(action) ?? [{ type: 'office-described', office: action.office }];
  const { office } = state;
  if (!office) return refuse('office-not-described');

  const touched = placesTouched(action, state);
  const stranger = placesNamed(action).find((id) => !findPlace(office, id));
  if (stranger !== undefined) return refuse('place-unknown', stranger);
  if (!reaches(context.actor, touched)) return refuse('place-not-yours');
  const unfit = refuseTexts(action);
  if (unfit) return unfit;

  switch (action.type) {
    case 'confirm-day':
      return decideConfirmDay(action, office, state, context);
    case 'publish-notice':
      return decidePublishNotice(action, office, state, context);
    case 'update-notice':
      return decideUpdateNotice(action, office, state, context);
    case 'resolve-notice':
      return decideResolveNotice(action, state, context);
    case 'correct-notice':
      return decideCorrectNotice(action, office, state, context);
    case 'withdraw-notice':
      return decideWithdrawNotice(action, state, context);
    case 'undo-act':
      return decideUndoAct(action, state, context);
    case 'change-hours':
      return decideChangeHours(action, office, context);
    case 'save-template':
      return decideSaveTemplate(action, office, state);
    case 'retire-template':
      return decideRetireTemplate(action, state);
    case 'readmit-staff':
      return decideReadmitStaff(action, state);
    case 'change-staff':
      return decideChangeStaff(action, state);
    case 'remove-staff':
      return decideRemoveStaff(action, state);
    case 'end-sessions':
      return decideEndSessions(action, state, context);
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

/** Why the words of an action must not stand before people. */
function refuseTexts(action: Action): Refusal | null {
  const texts = textsOf(action);
  if (!texts.every(isReadable)) return refuse('text-unreadable');
  if (texts.some(holdsNik)) return refuse('text-holds-nik');
  // A template is where fields stand open; anywhere else one was forgotten.
  if (action.type === 'save-template') return null;
  const open = texts.flatMap(({ id, en }) => openFields(`${id} ${en ?? ''}`))[0];
  return open === undefined ? null : refuse('text-unfilled', open);
}

/** The places an action speaks for; nothing of a place at all is an empty list. */
function placesTouched(action: ActionOnOffice, state: OfficeState): PlacesTouched {
  switch (action.type) {
    case 'publish-notice':
      return action.scope;
    case 'update-notice':
    case 'resolve-notice':
    case 'withdraw-notice':
      return findNotice(state, action.notice)?.scope ?? [];
    case 'correct-notice':
      return both(findNotice(state, action.notice)?.scope ?? [], action.changes.scope ?? []);
    case 'undo-act':
      return scopeOfUndo(state, action.act);
    case 'change-hours':
      return state.office ? placesOfHours(action.change, state.office) : 'all';
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
    case 'change-staff':
      return action.places ?? [];
    case 'correct-notice':
      return action.changes.scope === 'all' ? [] : (action.changes.scope ?? []);
    case 'change-hours':
      return placesNamedByHours(action.change);
    case 'update-notice':
    case 'resolve-notice':
    case 'withdraw-notice':
    case 'undo-act':
    case 'publish-import':
    case 'save-template':
    case 'retire-template':
    case 'readmit-staff':
    case 'remove-staff':
    case 'end-sessions':
      return [];
    default:
      return unknownAction(action);
  }
}

function offeredAt(office: Office, placeId: PlaceId, service: ServiceId): boolean {
  const place = findPlace(office, placeId);
  return place !== null && findService(office, service) !== null && offers(place, service);
}

function both(a: PlacesTouched, b: PlacesTouched): PlacesTouched {
  return a === 'all' || b === 'all' ? 'all' : [...a, ...b];
}

function scopeOfUndo(state: OfficeState, act: string): PlacesTouched {
  const done = state.undoable.find((one) => one.act === act);
  // A correction may have moved it: undoing speaks for where it stood as well.
  return done ? both(findNotice(state, done.notice)?.scope ?? [], done.before?.scope ?? []) : [];
}

function unknownAction(action: never): never {
  throw new Error(`unknown action: ${JSON.stringify(action).slice(0, 80)}`);
}
