import type { HoursChange } from '#domain/office/change-hours';
import type { FactSpeech } from './fact-speech.ts';
import { nameIn } from './lang.ts';

/** One change to when doors are open. */
export function sayHoursChange(change: HoursChange, speech: FactSpeech): string {
  const { journal, lang, say, where } = speech;
  const words = journal.hours;
  const day = say.dayWithYear;
  switch (change.kind) {
    case 'weekly': {
      const place = change.place === null ? words.theOffice : where([change.place]);
      return (change.hours === null ? words.asOffice : words.weekly)(place);
    }
    case 'closure': {
      const { on, name, places, stretches } = change.closure;
      const hours = stretches.map(({ from, to }) => say.stretch(from, to)).join(', ');
      const called = nameIn(name, lang);
      return hours === ''
        ? words.closed(day(on), called, where(places))
        : words.otherHours(day(on), hours, called, where(places));
    }
    case 'lift-closure':
      return words.lifted(day(change.on), where(change.places));
    case 'season': {
      const { name, from, to, places } = change.season;
      return words.season(nameIn(name, lang), day(from), day(to), where(places));
    }
    case 'end-season': {
      const season = speech.office.seasons.find((one) => one.id === change.season);
      return words.seasonEnded(season ? nameIn(season.name, lang) : change.season);
    }
    case 'holiday':
      return (change.working ? words.working : words.notWorking)(day(change.on));
    default:
      return unknownChange(change);
  }
}

function unknownChange(change: never): never {
  throw new Error(`a change of hours without a sentence: ${JSON.stringify(change).slice(0, 80)}`);
}
