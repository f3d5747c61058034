import { boardView } from '#domain/board/board-view';
import { lobbyOf } from '#domain/office/find';
import { civilAt } from '#domain/time/civil-time';
import type { FactText } from './answer-text.ts';
import { asSentence } from './lang.ts';
import { sayHours, sayPlaceFromAfar } from './say-place.ts';
import type { Telling } from './telling.ts';

/** Where and when, then what happens next: only what is true of this stage today. */
export function sayFacts(telling: Telling): FactText[] {
  const facts = factsOf(telling);
  return facts.filter((fact): fact is FactText => fact !== null);
}

function factsOf(telling: Telling): (FactText | null)[] {
  const { answer, words } = telling;
  const { fact } = words.answer;
  switch (answer.stage) {
    case 'ready':
      return [
        sayOpening(telling),
        sayAddress(telling),
        { icon: 'bag', label: fact.bring, text: fact.bringForPickup },
        sayPickupToday(telling),
      ];
    case 'collected':
      return [
        {
          icon: 'question',
          label: fact.notYou,
          text: asSentence(words.answer.act.ask(words.answer.at(askAt(telling)))),
        },
      ];
    case 'unknown':
      return [];
    case 'not-recorded':
    case 'needs-action':
      return [sayBring(telling), sayNext(telling), sayMeanwhile(telling)];
    default:
      return [sayFile(telling), sayNext(telling), sayLater(telling), sayMeanwhile(telling)];
  }
}

function sayOpening({ answer, words, say, now, board }: Telling): FactText {
  const { fact } = words.answer;
  const { opening } = answer.pickup;
  const hours = sayHours(opening, say);
  const overForToday = opening.closesToday !== null && now >= opening.closesToday;
  if (hours && !overForToday) {
    const text = hours.pause ? fact.hoursBreak(hours.whole, hours.pause) : fact.hours(hours.whole);
    return { icon: 'clock', label: fact.openToday, text };
  }
  if (opening.opensNext === null)
    return { icon: 'clock', label: fact.opensAgain, text: fact.opensAgainUnknown };
  const day = say.day(civilAt(opening.opensNext, board.office.zone).date);
  return {
    icon: 'clock',
    label: fact.opensAgain,
    text: fact.opensAgainAt(day, say.clock(opening.opensNext)),
  };
}

/** Left out where the act already names it as the way there. */
function sayAddress({ answer, words }: Telling): FactText | null {
  const { address } = answer.pickup.place;
  if (address === null || answer.pickup.here || answer.act === 'collect-there') return null;
  return { icon: 'pin', label: words.answer.fact.address, text: address };
}

/** What today's board means for a card on the shelf; silent on a day without news. */
function sayPickupToday({ answer, words, board, now }: Telling): FactText | null {
  const { fact } = words.answer;
  const text = {
    normal: fact.pickupOpen,
    limited: fact.pickupLimited,
    stopped: fact.pickupStopped,
    unconfirmed: fact.notConfirmed,
    closed: null,
  }[answer.pickup.state];
  const quiet =
    answer.pickup.state === 'normal' && boardView(board, lobbyOf(board.office).id, now)?.lead == null;
  return text === null || quiet ? null : { icon: 'bell', label: fact.today, text };
}

function sayBring({ answer, words }: Telling): FactText | null {
  const { fact } = words.answer;
  const recording = answer.act === 'record-again' || answer.act === 'come-to-record';
  return recording ? { icon: 'bag', label: fact.bring, text: fact.bringForRecording } : null;
}

/** A file at home stops the print, so it is named; one at the office is said by the act where the act is to wait. */
function sayFile({ answer, words, say, now }: Telling): FactText | null {
  const { fact } = words.answer;
  if (answer.stage !== 'print-ready') return null;
  if (answer.file === 'taken') return { icon: 'file', label: fact.file, text: fact.fileTaken };
  if (answer.file !== 'held' || answer.act === 'wait-at-home') return null;
  const text = answer.fileAt === null ? fact.fileHeldSome : fact.fileHeld(say.moment(answer.fileAt, now));
  return { icon: 'file', label: fact.file, text };
}

function sayNext(telling: Telling): FactText | null {
  const text = nextText(telling);
  return text === null ? null : { icon: 'arrow', label: telling.words.answer.fact.after, text };
}

function nextText({ answer, words, place }: Telling): string | null {
  const said = words.answer.next;
  const once = words.board.onceOver[answer.delay?.notice.cause ?? 'other'];
  switch (answer.next) {
    case 'none':
    case 'yours-to-collect':
      return null;
    // It is in the machine: what comes after is the way to the hall.
    case 'office-prints':
      if (answer.stage !== 'printing') return said['office-prints'];
      return answer.pickup.place.kind === 'hall' ? said.sendsTo(place) : null;
    case 'prints-after-outage':
      if (answer.act === 'leave-file') return said.afterLeavingFile;
      return said.printedOnceOver(once);
    case 'sends-after-outage':
      return said.sentOnceOver(once);
    case 'checks-after-outage':
      return said.checkedOnceOver(once);
    case 'office-sends-to-hall':
      return said.sendsTo(place);
    case 'place-confirms-receipt':
      return said.confirms(place);
    default:
      return said[answer.next];
  }
}

function sayLater({ answer, words, here, place }: Telling): FactText {
  const { fact } = words.answer;
  const text = answer.pickup.here
    ? fact.laterHere
    : here === null
      ? fact.laterAt(place)
      : fact.laterThere(place);
  return { icon: 'pin', label: fact.later, text };
}

function sayMeanwhile(telling: Telling): FactText | null {
  const { answer, words } = telling;
  if (answer.meanwhile.length === 0) return null;
  const said = words.answer.meanwhile;
  const what = answer.meanwhile.map((paper) => said[paper]).reduce(said.either);
  return { icon: 'phone', label: words.answer.fact.meanwhile, text: said.serves(what, askAt(telling)) };
}

/** Where to ask: the counter in the lobby; from elsewhere, the counter and the office. */
function askAt({ board, words, here }: Telling): string {
  const lobby = lobbyOf(board.office);
  const counter = board.office.helpCounter;
  if (here === lobby.id) return counter;
  return words.answer.act.counterIn(counter, sayPlaceFromAfar(lobby, board.office, words));
}
