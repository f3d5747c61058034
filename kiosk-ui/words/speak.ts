import type { ServiceState } from '#domain/services/service-state';
import type { AnswerText } from './answer-text.ts';
import type { BoardText, NextNewsText, ServiceText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { inSentence } from './lang.ts';
import { noticeLine } from './say-notice.ts';

/** A board by ear: plain sentences, one breath each, in the order of the screen. */
export function speakBoard(text: BoardText, words: PublicWords): string[] {
  const [stopped, ...rest] = text.groups;
  const lists = rest.length === 0 ? [] : [stopped, ...rest].map((group) => speakGroup(group));
  return asSpeech(
    [
      text.headline.join(' '),
      ...text.lines,
      text.note?.lang === text.lang ? text.note.text : null,
      text.foot,
      speakNews(text.nextNews),
      text.act?.text,
      text.act?.why,
      ...lists,
      ...text.notices.filter((notice) => notice.said.lang === text.lang).map(noticeLine),
    ],
    words,
  );
}

/** An answer by ear, without the path and the clerk's code: what is so, what to do, where and when, what next. */
export function speakAnswer(text: AnswerText, words: PublicWords): string[] {
  const { promise } = text;
  return asSpeech(
    [
      [...text.headline, text.place ?? ''].join(' '),
      ...text.lines,
      promise && `${promise.label}: ${promise.date}`,
      promise?.large && `${promise.small ?? ''} ${promise.large}`,
      speakNews(text.nextNews),
      text.act?.text,
      text.act?.why,
      ...text.facts.map((fact) => `${fact.label}${fact.label.endsWith('?') ? '' : ':'} ${fact.text}`),
    ],
    words,
  );
}

function speakGroup(group: BoardText['groups'][number] | undefined): string | null {
  if (!group || group.title === null) return null;
  return `${group.title}: ${group.services.map((service) => speakService(service, group.state)).join(', ')}`;
}

/** A service that stands otherwise than its group's title says so: "Perekaman (terbatas)". */
function speakService(service: ServiceText, titled: ServiceState): string {
  return service.state === titled ? service.name : `${service.name} (${inSentence(service.word)})`;
}

function speakNews(news: NextNewsText | null): string | null {
  if (news === null) return null;
  return `${news.label} ${news.time}${news.count === null ? '' : `, ${news.count}`}. ${news.note ?? ''}`;
}

function asSpeech(pieces: readonly (string | null | undefined | false)[], words: PublicWords): string[] {
  return pieces
    .filter((piece): piece is string => typeof piece === 'string' && piece.trim() !== '')
    .map((piece) => aloud(piece, words))
    .map((piece) => (/[.!?]$/.test(piece) ? piece : `${piece}.`));
}

/** As a voice must read it: no stars, times in words, days and months in full, KTP-el as one says it. */
function aloud(text: string, words: PublicWords): string {
  const { time } = words;
  const clock = (hours: string, minutes: string): string => time.spokenClock(Number(hours), Number(minutes));
  return text
    .replaceAll('*', '')
    .replace(/(\d{1,2}[.:]\d{2})–(\d{1,2}[.:]\d{2})/g, `$1 ${time.spokenRange} $2`)
    .replace(/(\d{1,2})[.:](\d{2})(?!\d)/g, (_, hours: string, minutes: string) => clock(hours, minutes))
    .replace(/\b(\p{L}+) \1 (?=\d)/gu, '$1 ')
    .replace(/\p{Lu}\p{Ll}{2}(?= \d)/gu, (day) => time.weekdays[time.weekdaysShort.indexOf(day)] ?? day)
    .replace(
      /(?<=\d )\p{Lu}\p{Ll}{2}(?!\p{Ll})/gu,
      (month) => time.months[time.monthsShort.indexOf(month)] ?? month,
    )
    .replaceAll('KTP-el', 'KTP elektronik')
    .replace(/\s+/g, ' ')
    .trim();
}
