import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Action } from '#domain/ledger/action';
import type { Notice } from '#domain/notices/notice';
import { findPlace, findService } from '#domain/office/find';
import { nameIn } from '../../words/lang.ts';
import { sayPlace } from '../../words/say-place.ts';
import type { Speech } from '../frame/desk-context.ts';
import type { SheetName } from '../frame/use-sheet.ts';
import type { Arrived } from './use-outbox.ts';

/** An act in a few words: "Terbitkan: Listrik padam". */
export function nameAct(action: Action, board: BoardSnapshot, speech: Speech): string {
  const { did } = speech.staff.outbox;
  const titled = ({ cause, kind }: Pick<Notice, 'cause' | 'kind'>): string =>
    cause ? speech.staff.cause[cause] : speech.public.board.kind[kind];
  const noticed = (id: string): string | null => {
    const notice = board.notices.find((one) => one.id === id);
    return notice ? titled(notice) : null;
  };
  const joined = (about: string | null): string => [did[action.type], about].filter(Boolean).join(': ');
  const placed = (id: string): string => {
    const place = findPlace(board.office, id);
    return place ? sayPlace(place, board.office, speech.public) : id;
  };
  switch (action.type) {
    case 'publish-notice':
      return joined(titled(action));
    case 'update-notice':
    case 'resolve-notice':
    case 'correct-notice':
    case 'withdraw-notice':
      return joined(noticed(action.notice));
    case 'undo-act':
      return joined(noticed(action.act));
    case 'set-service': {
      const service = findService(board.office, action.service);
      return joined(service ? nameIn(service.name, speech.lang) : action.service);
    }
    case 'receive-cards':
      return joined(placed(action.place));
    case 'confirm-day': {
      const [only] = action.places;
      return joined(action.places.length === 1 && only ? placed(only) : null);
    }
    default:
      return joined(null);
  }
}

/** An act that came through: of cards, how many of them now wait for their owners. */
export function nameArrived({ posted, accepted }: Arrived, board: BoardSnapshot, speech: Speech): string {
  const { action } = posted;
  const place = action.type === 'receive-cards' ? findPlace(board.office, action.place) : null;
  return place
    ? speech.staff.cards.recorded(accepted.cards, sayPlace(place, board.office, speech.public))
    : nameAct(action, board, speech);
}

/** Where an act is done again; null when it is not worth a second try, or has no sheet. */
export function sheetFor(action: Action): SheetName | null {
  switch (action.type) {
    case 'publish-notice':
      return { kind: action.kind === 'outage' ? 'announce' : 'announcement' };
    case 'update-notice':
      return { kind: 'update', notice: action.notice };
    case 'resolve-notice':
      return { kind: 'resolve', notices: [action.notice] };
    case 'correct-notice':
    case 'withdraw-notice':
      return { kind: 'change', notice: action.notice };
    case 'set-service':
      return { kind: 'services' };
    case 'receive-cards':
      return { kind: 'cards' };
    case 'change-hours':
      return { kind: 'hours' };
    case 'save-template':
    case 'retire-template':
      return { kind: 'templates' };
    default:
      return null;
  }
}
