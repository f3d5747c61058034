import { boardView } from '#domain/board/board-view';
import { findPlace, lobbyOf, offers, serviceFor } from '#domain/office/find';
import type { SlipRole } from '#domain/services/service';
import { serviceAt } from '#domain/slips/answer-act';
import { civilAt } from '#domain/time/civil-time';
import type { ActText } from './board-text.ts';
import { printsThatNight } from './say-act.ts';
import { sayPlaceFromAfar } from './say-place.ts';
import type { Telling } from './telling.ts';

/** The one thing to do about a slip; null once nothing is left to do. */
export function sayAnswerAct(telling: Telling): ActText | null {
  const { answer, words, say, now, place, here } = telling;
  const said = words.answer.act;
  switch (answer.act) {
    case 'collect-here': {
      const text = answer.counter === null ? said.collectHere : said.collectAt(answer.counter);
      return { icon: 'arrow', text, why: said.collectWhy };
    }
    case 'collect-there': {
      const text = here !== null ? said.collectThere : said.collectFromHome(place);
      return { icon: 'arrow', text, why: answer.pickup.place.address ?? said.collectWhy };
    }
    case 'collect-when-open':
      return { icon: 'clock', text: sayCollectWhen(telling), why: said.keptSafe };
    case 'wait-for-pickup':
      return { icon: 'clock', text: said.waitForPickup, why: said.waitForPickupWhy };
    case 'leave-file': {
      const notice = answer.delay?.notice ?? null;
      const once = words.board.onceOver[notice?.cause ?? 'other'];
      return {
        icon: 'file',
        text: said.leaveFile(answer.counter),
        why: said.leaveFileWhy(once, printsThatNight(notice)),
      };
    }
    case 'wait-at-home': {
      if (answer.stage === 'not-recorded' || answer.stage === 'needs-action')
        return { icon: 'house', text: said.wait, why: said.waitForRecording };
      const why = here !== null ? said.waitWhy : said.waitWhyPhone;
      const held =
        answer.fileAt === null ? said.waitFileHeldSome : said.waitFileHeld(say.moment(answer.fileAt, now));
      return { icon: 'house', text: said.wait, why: answer.file === 'held' ? held : why };
    }
    case 'record-again':
      return atCounter(telling, 'recording', said.recordAgain);
    case 'come-to-record':
      return atCounter(telling, 'recording', said.record);
    case 'clear-duplicate':
      return atCounter(telling, null, said.clear);
    case 'ask-counter':
      return atCounter(telling, null, said.ask);
    case 'nothing':
      return null;
    default:
      return unknownAct(answer.act);
  }
}

function sayCollectWhen({ answer, words, say, now, board }: Telling): string {
  const said = words.answer.act;
  const { opensNext } = answer.pickup.opening;
  if (opensNext === null) return said.collectWhenOpen;
  const { zone } = board.office;
  const date = civilAt(opensNext, zone).date;
  if (date === civilAt(now, zone).date) return said.collectFrom(say.clock(opensNext));
  return said.collectWhen(say.nearDay(date, now), say.clock(opensNext));
}

/**
 * Sends to a counter, and says at once whether it is open: here, where it offers what is needed and has not stopped
 * it, else in the lobby. Where both have stopped, the act is to wait.
 */
function atCounter(telling: Telling, role: SlipRole | null, text: (where: string) => string): ActText {
  const { board, words, say, now, here } = telling;
  const { office } = board;
  const said = words.answer.act;
  const lobby = lobbyOf(office);
  const standing = here === null ? null : findPlace(office, here);
  const service = role === null ? null : serviceFor(office, role);
  const closed = role !== null && here !== null && serviceAt(board, here, role, now)?.holds === 'stopped';
  const place = standing && !closed && (service === null || offers(standing, service.id)) ? standing : lobby;
  const inLobby = place.id === lobby.id;
  const counter = inLobby ? (service?.counter ?? office.helpCounter) : null;
  const isHere = standing?.id === place.id;
  const name = sayPlaceFromAfar(place, office, words);
  const exact = counter === null || isHere ? (counter ?? name) : said.counterIn(counter, name);
  const where = counter === null && isHere ? words.answer.here : words.answer.at(exact);
  const view = boardView(board, place.id, now);
  const state = view?.services.find((shown) => shown.service.id === service?.id)?.state ?? 'normal';
  const opening = view?.opening;
  let why: string = said.showSlip;
  if (opening?.open === false && opening.opensNext !== null)
    why = said.opensAgain(say.moment(opening.opensNext, now));
  else if (state === 'unconfirmed') why = said.notConfirmed;
  else if (opening?.closesToday != null) why = said.openToday(say.clock(opening.closesToday));
  return { icon: service ? `service:${service.id}` : 'question', text: text(where), why };
}

function unknownAct(act: never): never {
  throw new Error(`unknown act: ${String(act)}`);
}
