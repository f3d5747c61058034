import { type StaffWords, staffId } from './id/staff.ts';
import type { Lang } from './lang.ts';
import { phrasebook } from './phrasebook.ts';

/** `staff-english.ts` teaches it English. */
export const STAFF = phrasebook<StaffWords>(staffId);

/** What staff read, in one language that has come. */
export function staffWords(lang: Lang): StaffWords {
  return STAFF.words(lang);
}
