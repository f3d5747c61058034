import type { BoardView } from '#domain/board/board-view';
import type { ServiceView } from '#domain/board/service-view';
import { civilAt, type Zone } from '#domain/time/civil-time';
import type { ServiceGroup, ServiceText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn } from './lang.ts';
import type { SayTime } from './say-time.ts';

/**
 * The services as a screen lists them. While something has stopped: the stopped, then what is still served, then
 * what nobody has spoken of. Else one group, titled only where nothing is certain.
 */
export function sayGroups(view: BoardView, say: SayTime, words: PublicWords, zone: Zone): ServiceGroup[] {
  const said = words.board;
  const line = (shown: ServiceView): ServiceText => sayService(shown, view, say, words, zone);
  const of = (...states: ServiceView['state'][]) =>
    view.services.filter((shown) => states.includes(shown.state));
  if (view.state !== 'stopped') {
    const title = view.state === 'unconfirmed' ? said.unconfirmedToday : null;
    return [{ title, state: view.state, services: view.services.map(line) }];
  }
  const stopped = of('stopped');
  const served = [...of('normal'), ...of('limited')];
  const groups: ServiceGroup[] = [
    { title: sayStoppedTitle(stopped, view, say, words), state: 'stopped', services: stopped.map(line) },
    { title: said.served, state: 'normal', services: served.map(line) },
    { title: said.unconfirmedToday, state: 'unconfirmed', services: of('unconfirmed').map(line) },
    { title: said.closedNow, state: 'closed', services: of('closed').map(line) },
  ];
  return groups.filter((group) => group.services.length > 0);
}

/** One time for all of them stands in the title; different times stand with each service. */
function sayStoppedTitle(stopped: ServiceView[], view: BoardView, say: SayTime, words: PublicWords): string {
  const since = sameSince(stopped);
  return since === null ? words.board.stopped : words.board.stoppedSince(say.sinceShort(since, view.now));
}

function sameSince(stopped: readonly ServiceView[]): number | null {
  const first = stopped[0]?.since ?? null;
  return first !== null && stopped.every((shown) => shown.since === first) ? first : null;
}

function sayService(
  shown: ServiceView,
  view: BoardView,
  say: SayTime,
  words: PublicWords,
  zone: Zone,
): ServiceText {
  const { service, state } = shown;
  return {
    id: service.id,
    icon: `service:${service.id}`,
    name: nameIn(service.name, words.lang),
    state,
    word: words.board.stateWord[state],
    detail: sayDetail(shown, view, say, words, zone),
  };
}

function sayDetail(
  shown: ServiceView,
  view: BoardView,
  say: SayTime,
  words: PublicWords,
  zone: Zone,
): string | null {
  if (shown.state === 'unconfirmed') {
    if (view.day.lastAt === null) return null;
    const day = say.nearDay(civilAt(view.day.lastAt, zone).date, view.now);
    return words.board.wasShort(day, inSentence(words.board.stateWord[shown.told]));
  }
  if (shown.since === null || (shown.state !== 'stopped' && shown.state !== 'limited')) return null;
  const together = sameSince(view.services.filter((other) => other.state === 'stopped'));
  if (shown.since === together) return null;
  return asSentence(say.sinceShort(shown.since, view.now));
}
