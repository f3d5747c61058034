import type { Office } from '#domain/office/office';
import type { StaffRole } from '#domain/staff/roles';
import type { JournalWords } from './id/journal.ts';
import type { PublicWords } from './id/public.ts';
import type { StaffWords } from './id/staff.ts';
import { journalWords } from './journal-words.ts';
import { inSentence, type Lang, type Said } from './lang.ts';
import { publicWords } from './public-words.ts';
import { sayPlaceId } from './say-place.ts';
import { type SayTime, sayTime } from './say-time.ts';
import { staffWords } from './staff-words.ts';

/** What an act was, in one sentence, and the words it put before people's eyes, in the language they are in. */
export interface FactText {
  sentence: string;
  quote: Said | null;
}

/** All that the sentences of one language are made with. */
export interface FactSpeech {
  lang: Lang;
  office: Office;
  journal: JournalWords;
  staff: StaffWords;
  public: PublicWords;
  say: SayTime;
  count: (number: number) => string;
  /** `Lobi pelayanan, Kelurahan Cipare`; of many places the first ones. */
  where: (places: readonly string[] | 'all') => string;
  /** `petugas kelurahan`, in the middle of a sentence. */
  role: (role: StaffRole) => string;
}

/** As many places as a line can name and still be read at a glance. */
const PLACES_NAMED = 3;

export function factSpeech(office: Office, lang: Lang): FactSpeech {
  const journal = journalWords(lang);
  const staff = staffWords(lang);
  const words = publicWords(lang);
  return {
    lang,
    office,
    journal,
    staff,
    public: words,
    say: sayTime(words.time, office.zone),
    count: (number) => new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB').format(number),
    where(places) {
      if (places === 'all') return journal.everywhere;
      const names = places.slice(0, PLACES_NAMED).map((id) => sayPlaceId(id, office, words));
      const more = places.length - names.length;
      return more > 0 ? journal.andMore(names.join(', '), more) : names.join(', ');
    },
    role: (role) => inSentence(staff.role[role]),
  };
}
