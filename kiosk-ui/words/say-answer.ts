import type { BoardSnapshot } from '#domain/board/snapshot';
import type { PlaceId } from '#domain/office/place';
import type { Answer } from '#domain/slips/answer';
import { civilAt, type Instant } from '#domain/time/civil-time';
import type { AnswerText, AnswerTone, PathText } from './answer-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence } from './lang.ts';
import { sayAnswerAct } from './say-answer-act.ts';
import { sayFacts } from './say-answer-facts.ts';
import { sayNews } from './say-news.ts';
import { sayPlace, sayPlaceFromAfar } from './say-place.ts';
import { sayPromise } from './say-promise.ts';
import { sayTime } from './say-time.ts';
import type { Telling } from './telling.ts';

/**
 * A slip's answer in one language's words, in the order of every answer.
 * @param here the kiosk's place, as `answer` was asked with; null on a phone, where "here" means nothing.
 */
export function sayAnswer(
  answer: Answer,
  board: BoardSnapshot,
  now: Instant,
  words: PublicWords,
  here: PlaceId | null,
): AnswerText {
  const { office } = board;
  const say = sayTime(words.time, office.zone);
  const { place: at } = answer.pickup;
  const place = answer.pickup.here ? sayPlace(at, office, words) : sayPlaceFromAfar(at, office, words);
  const held = answer.delay?.holds ?? false;
  const telling: Telling = { answer, board, now, say, words, here, place, held };
  const said = words.answer;
  const news = answer.delay?.nextNewsAt;
  return {
    lang: words.lang,
    stage: answer.stage,
    tone: toneOf(answer),
    title: said.title,
    headline: sayHeadline(telling),
    place: answer.stage === 'ready' ? (answer.pickup.here ? said.here : said.at(place)) : null,
    lines: sayWhy(telling),
    promise: sayPromise(answer, say, words, now, office.zone),
    nextNews:
      held && news != null
        ? sayNews({ at: news, overdue: answer.delay?.nextNewsOverdue ?? false }, now, say, words)
        : null,
    act: sayAnswerAct(telling),
    facts: sayFacts(telling),
    path: sayPath(answer, words),
    asOf: sayAge(telling),
    forStaff: answer.siakCode === null ? null : said.forStaff(answer.siakCode),
  };
}

function toneOf({ stage, act, pickup }: Answer): AnswerTone {
  switch (stage) {
    case 'ready':
      return pickup.state === 'stopped' ? 'wait' : 'ready';
    case 'not-recorded':
    case 'needs-action':
      return act === 'wait-at-home' ? 'wait' : 'yours';
    case 'collected':
      return 'done';
    case 'unknown':
      return 'unknown';
    default:
      return 'wait';
  }
}

function sayHeadline({ answer, words, held }: Telling): string[] {
  const said = words.answer;
  if (answer.stage === 'needs-action' && answer.trouble !== null) return said.trouble[answer.trouble];
  const waitsForPrint = answer.stage === 'print-ready' || answer.stage === 'printing';
  return held && waitsForPrint ? said.notYet : said.headline[answer.stage];
}

/** Why it is so, in a sentence or two: the outage where one holds the card up, else the stage's own. */
function sayWhy(telling: Telling): string[] {
  const { answer, words, say, now, place, held } = telling;
  const said = words.answer;
  const { delay } = answer;
  if (delay === null) return stageWhy(telling, place);
  const cause = delay.notice.cause ?? 'other';
  if (delay.endedAt !== null) {
    const day = say.nearDay(civilAt(delay.endedAt, telling.board.office.zone).date, now);
    const over = said.overAt(words.board.over[cause], day, say.clock(delay.endedAt));
    return [over, ...stageWhy(telling, place)];
  }
  const since = words.time.sinceShort(`*${say.moment(delay.notice.startedAt, now)}*`);
  const reason = words.board.reason(asSentence(words.board.cause[cause]), since);
  // It broke the promised day and no longer stands in the way: the card is printed.
  if (!held) return [reason, ...stageWhy(telling, place)];
  const trouble = answer.trouble === null ? [] : [said.troubleWhy[answer.trouble]];
  return [...trouble, `${reason} ${said.sorry}`];
}

function stageWhy({ answer, words, say, now, board }: Telling, place: string): string[] {
  const said = words.answer;
  switch (answer.stage) {
    case 'needs-action':
      return [answer.trouble === null ? said.why['needs-action'] : said.troubleWhy[answer.trouble]];
    case 'printed':
    case 'on-the-way':
      return [said.notAtPlaceYet(place)];
    case 'collected': {
      if (answer.collectedAt === null) return [said.collectedSome];
      return [said.collectedOn(say.nearDay(civilAt(answer.collectedAt, board.office.zone).date, now))];
    }
    case 'ready':
      return sayPickupNow(answer, words);
    default:
      return [said.why[answer.stage]];
  }
}

/** Beside a card that is ready: whether it can be had right now. */
function sayPickupNow({ pickup }: Answer, words: PublicWords): string[] {
  const said = words.answer;
  if (pickup.state === 'stopped') return [said.pickupStopped];
  if (pickup.opening.open) return [];
  return [pickup.opening.onBreak ? said.onBreakNow : said.closedNow];
}

function sayPath({ path, stage }: Answer, words: PublicWords): PathText | null {
  if (stage === 'unknown') return null;
  const said = words.answer;
  return {
    label: said.path,
    steps: path.steps.map((step, at) => ({
      label: said.step[step],
      standing: path.done || at < path.here ? 'done' : at === path.here ? 'here' : 'ahead',
    })),
    here: path.done ? -1 : path.here,
    hereLabel: said.youAreHere,
    progress: path.here < 0 || path.done ? null : said.stepOf(path.here + 1, path.steps.length),
  };
}

/** How old the facts are: the office's own receipt where the card is ready, else the export. */
function sayAge({ answer, words, say, now, board }: Telling): string | null {
  const received = answer.stage === 'ready' ? answer.receivedAt : null;
  const at = received ?? answer.siakAsOf;
  if (at === null) return null;
  const { date } = civilAt(at, board.office.zone);
  const today = civilAt(now, board.office.zone).date;
  const day = date === today ? words.time.today : say.shortDayFrom(date, today);
  return received === null ? words.answer.asOf(day, say.clock(at)) : words.answer.arrived(day, say.clock(at));
}
