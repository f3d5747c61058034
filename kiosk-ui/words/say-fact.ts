import type { JournalEntry } from '#domain/journal/journal';
import type { Fact } from '#domain/ledger/event';
import { findService } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import { civilAt, type Instant } from '#domain/time/civil-time';
import { type FactSpeech, type FactText, factSpeech } from './fact-speech.ts';
import { inSentence, type Lang, nameIn, saidIn } from './lang.ts';
import { sayHoursChange } from './say-hours-change.ts';
import { sayNoticeFact } from './say-notice-fact.ts';
import { sayStaffFact } from './say-staff-fact.ts';

/**
 * What an act was, as a line of the journal says it after the name of who did it. Complete: a fact that has no
 * sentence yet is a compile error here.
 */
export function sayFact(entry: JournalEntry, office: Office, lang: Lang): FactText {
  const { fact } = entry;
  const speech = factSpeech(office, lang);
  switch (fact.type) {
    case 'notice-published':
    case 'notice-updated':
    case 'notice-resolved':
    case 'notice-corrected':
    case 'notice-withdrawn':
    case 'act-undone':
      return sayNoticeFact(fact, entry, speech);
    case 'service-set':
      return {
        sentence: sayService(fact, speech),
        quote: fact.note && saidIn(fact.note, lang),
      };
    case 'hours-changed':
      return plain(sayHoursChange(fact.change, speech));
    case 'staff-invited':
    case 'rescue-link-made':
    case 'staff-joined':
    case 'staff-readmitted':
    case 'staff-changed':
    case 'staff-removed':
    case 'sessions-ended':
      return plain(sayStaffFact(fact, entry, speech));
    default:
      return plain(sayOfficeFact(fact, entry, speech));
  }
}

type OfficeFact = Extract<
  Fact,
  {
    type:
      | 'office-described'
      | 'day-confirmed'
      | 'template-saved'
      | 'import-opened'
      | 'batch-imported'
      | 'cards-received';
  }
>;

function sayOfficeFact(fact: OfficeFact, entry: JournalEntry, speech: FactSpeech): string {
  const { journal, count, where, lang } = speech;
  const words = journal.office;
  switch (fact.type) {
    case 'office-described':
      return words.described(count(fact.office.places.length), count(fact.office.services.length));
    case 'day-confirmed':
      return (fact.finding === 'all-normal' ? words.allNormal : words.stillTheSame)(where(fact.places));
    case 'template-saved': {
      const title = `“${nameIn(fact.template.title, lang)}”`;
      const { retired, version } = fact.template;
      return retired ? words.templateRetired(title) : words.template(title, version);
    }
    case 'import-opened':
      return journal.slips.opened(count(fact.rows), dayOf(fact.asOf, speech));
    case 'batch-imported':
      return journal.slips.imported(count(fact.batch.rows), dayOf(fact.batch.asOf, speech));
    case 'cards-received':
      return journal.slips.received(count(entry.cards), where([fact.place]));
    default:
      return unknownFact(fact);
  }
}

function sayService(fact: Extract<Fact, { type: 'service-set' }>, speech: FactSpeech): string {
  const { office, lang, where } = speech;
  const service = findService(office, fact.service);
  const name = service ? nameIn(service.name, lang) : fact.service;
  const state = inSentence(speech.public.board.stateWord[fact.state]);
  return speech.journal.office.service(inSentence(name), where([fact.place]), state);
}

function dayOf(at: Instant, { say, office }: FactSpeech): string {
  return say.dayWithYear(civilAt(at, office.zone).date);
}

function plain(sentence: string): FactText {
  return { sentence, quote: null };
}

function unknownFact(fact: never): never {
  throw new Error(`a fact without a sentence: ${JSON.stringify(fact).slice(0, 80)}`);
}
