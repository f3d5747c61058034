import type { JournalEntry, NoticeNamed } from '#domain/journal/journal';
import type { Fact } from '#domain/ledger/event';
import type { FreeText } from '#domain/notices/notice';
import { corrections } from '#domain/notices/notice-actions';
import type { Instant } from '#domain/time/civil-time';
import type { FactSpeech, FactText } from './fact-speech.ts';
import { inSentence, type Said, saidIn } from './lang.ts';

type NoticeFact = Extract<
  Fact,
  {
    type:
      | 'notice-published'
      | 'notice-updated'
      | 'notice-resolved'
      | 'notice-corrected'
      | 'notice-withdrawn'
      | 'act-undone';
  }
>;

/** What was done to a notice: an outage is named by its cause, anything else by its kind. */
export function sayNoticeFact(fact: NoticeFact, entry: JournalEntry, speech: FactSpeech): FactText {
  const words = speech.journal.notices;
  const { say, where } = speech;
  const moment = (at: Instant): string => say.moment(at, entry.at);
  const named = nameOf(entry.notice, speech);
  const quote = (text: FreeText | null): Said | null => text && saidIn(text, speech.lang);
  switch (fact.type) {
    case 'notice-published': {
      const { kind, cause, scope, visibleFrom, text } = fact.notice;
      // Planned work on the network is no broken network.
      const what = kind === 'outage' ? cause && inSentence(speech.staff.cause[cause]) : null;
      const said = words.published(speech.journal.kind[kind], what, where(scope));
      const later = visibleFrom === null ? '' : ` ${words.from(moment(visibleFrom))}`;
      return { sentence: said + later, quote: quote(text) };
    }
    case 'notice-updated': {
      const { nextUpdateAt } = fact;
      if (nextUpdateAt !== null && entry.notice?.line === 'extension')
        return { sentence: words.extended(named, moment(nextUpdateAt)), quote: null };
      const said = words.updated(named, inSentence(speech.staff.phase[fact.phase]));
      const news = nextUpdateAt === null ? '' : ` ${words.nextNews(moment(nextUpdateAt))}`;
      return { sentence: said + news, quote: quote(fact.text) };
    }
    case 'notice-resolved': {
      const outage = entry.notice === null || entry.notice.kind === 'outage';
      const what = entry.notice?.cause ? inSentence(speech.staff.cause[entry.notice.cause]) : named;
      return { sentence: outage ? words.recovered(what) : words.ended(named), quote: quote(fact.text) };
    }
    case 'notice-corrected': {
      const fields = corrections.keyof().options.filter((field) => fact.changes[field] !== undefined);
      const told = fields.map((field) => speech.journal.corrected[field]).join(', ');
      return { sentence: words.corrected(named, told), quote: quote(fact.changes.text ?? null) };
    }
    case 'notice-withdrawn':
      return { sentence: words.withdrawn(named), quote: quote(fact.text) };
    case 'act-undone':
      return {
        sentence: (fact.before === null ? words.undonePublishing : words.undone)(named),
        quote: null,
      };
    default:
      return unknownFact(fact);
  }
}

function nameOf(notice: NoticeNamed | null, { journal, staff }: FactSpeech): string {
  if (notice === null) return journal.olderNotice;
  if (notice.kind !== 'outage' || notice.cause === null) return journal.kind[notice.kind];
  return journal.noticeOn(inSentence(staff.cause[notice.cause]));
}

function unknownFact(fact: never): never {
  throw new Error(`a fact without a sentence: ${JSON.stringify(fact).slice(0, 80)}`);
}
