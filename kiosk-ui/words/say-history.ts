import type { HistoryView } from '#domain/history/history-view';
import type { PastNotice } from '#domain/history/past-notice';
import type { PlaceDay } from '#domain/history/place-days';
import type { ServiceHistory } from '#domain/history/service-history';
import type { Office } from '#domain/office/office';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';
import type { HistoryWords } from './id/history.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, type Lang, nameIn } from './lang.ts';
import { sayPlaceId } from './say-place.ts';
import type { SayTime } from './say-time.ts';

/** From ten hours on the minutes say no more. */
const EXACT_BELOW_HOURS = 10;
/** Places of a notice that are named before the rest is only counted. */
const PLACES_NAMED = 3;

/** `40 menit`, `2 jam 10 menit`, `49 jam`: opening time, so it never becomes days. */
export function sayMinutes(minutes: number, words: HistoryWords): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes > 0 && hours === 0) return words.minutes(rest);
  if (hours >= EXACT_BELOW_HOURS) return words.hours(Math.round(minutes / 60));
  return rest === 0 ? words.hours(hours) : words.hoursAndMinutes(hours, rest);
}

/** What else than lost hours there was: `terbatas 2 jam`. */
export function sayBeside({ limited, planned }: ServiceHistory, words: HistoryWords): string[] {
  return [
    ...(limited > 0 ? [words.limited(sayMinutes(limited, words))] : []),
    ...(planned > 0 ? [words.planned(sayMinutes(planned, words))] : []),
  ];
}

/** The whole strip for the ear: "Cetak KTP-el: 46 jam hilang, terencana 2 jam, tidak diketahui 20 jam". */
export function sayStrip(service: ServiceHistory, words: HistoryWords, lang: Lang): string {
  const { lost, unknown } = service;
  const head = words.stripHeard(nameIn(service.service.name, lang), sayMinutes(lost, words));
  const silent = unknown > 0 ? [words.unknown(sayMinutes(unknown, words))] : [];
  return [head, ...sayBeside(service, words), ...silent].join(', ');
}

/** What was not as usual on one day: "Cetak KTP-el, Kartu Keluarga berhenti 55 menit; Perekaman terbatas 2 jam". */
export function sayDay(view: HistoryView, at: number, words: HistoryWords, lang: Lang): string {
  const alike = new Map<string, { names: string[]; say: (names: string) => string }>();
  const kinds = { lost: words.lostOf, planned: words.plannedOf, limited: words.limitedOf } as const;
  for (const kind of ['lost', 'planned', 'limited'] as const) {
    for (const { service, days } of view.services) {
      const minutes = days[at]?.[kind] ?? 0;
      if (minutes === 0) continue;
      const say = (names: string): string => kinds[kind](names, sayMinutes(minutes, words));
      const group = alike.get(`${kind} ${minutes}`) ?? { names: [], say };
      group.names.push(nameIn(service.name, lang));
      alike.set(`${kind} ${minutes}`, group);
    }
  }
  if (alike.size > 0) return [...alike.values()].map(({ names, say }) => say(names.join(', '))).join('; ');
  return view.days[at]?.unconfirmed ? words.asExpected : words.nothing;
}

/** When the day was first spoken for: `07.52`, or that it was not. */
export function sayConfirmed(day: PlaceDay, say: SayTime, words: HistoryWords): string {
  if (day.spokenAt !== null) return say.clock(day.spokenAt);
  return day.unconfirmed ? words.notConfirmed : '–';
}

/** "Jaringan pusat putus", "Pemeliharaan: jaringan pusat". */
export function sayTrouble({ notice }: PastNotice, words: HistoryWords, all: PublicWords): string {
  if (notice.kind === 'outage') return asSentence(all.board.cause[notice.cause ?? 'other']);
  return notice.cause === null ? words.planned1 : `${words.planned1}: ${words.cause[notice.cause]}`;
}

/** "Sen 5 Feb 08.10 sampai 14.20", with the day said twice only where it is another. */
export function sayWhen(
  past: PastNotice,
  say: SayTime,
  words: HistoryWords,
  dayOf: (at: Instant) => string,
): string {
  const full = (at: Instant): string => `${dayOf(at)}, ${say.clock(at)}`;
  const { span, state, notice, times } = past;
  if (state === 'withdrawn' || span === null) return words.withdrawnAt(full(notice.publishedAt));
  if (state === 'running') return words.whenRunning(full(span.from));
  const end = dayOf(span.from) === dayOf(span.to) ? say.clock(span.to) : full(span.to);
  const once = words.whenOver(full(span.from), end);
  return times > 1 ? `${once}, ${words.times(times)}` : once;
}

/** "Semua tempat", or the first few by name. */
export function sayScope(
  { notice }: PastNotice,
  office: Office,
  words: HistoryWords,
  all: PublicWords,
): string {
  if (notice.scope === 'all') return words.allPlaces;
  const named = notice.scope.slice(0, PLACES_NAMED).map((id) => sayPlaceId(id, office, all));
  const more = notice.scope.length - named.length;
  return more > 0 ? `${named.join(', ')} ${words.andMore(more)}` : named.join(', ');
}

/** "3 ditepati, 1 terlambat (paling lambat 40 menit)"; empty where nothing was promised. */
export function sayPromises({ promises }: PastNotice, words: HistoryWords): string {
  const count = (outcome: string): number => promises.filter((one) => one.outcome === outcome).length;
  const latest = Math.max(0, ...promises.map(({ lateMs }) => lateMs));
  const by = sayMinutes(Math.max(1, Math.round(Math.min(latest, 1000 * HOUR) / MINUTE)), words);
  const parts = [
    [count('kept'), words.kept],
    [count('moved'), words.moved],
    [count('late'), `${words.late} (${words.lateBy(by)})`],
    [count('pending'), words.pending],
  ] as const;
  return parts.flatMap(([many, word]) => (many > 0 ? [`${many} ${word}`] : [])).join(', ');
}
