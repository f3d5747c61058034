import { type PublicWords, publicId } from './id/public.ts';
import type { Lang } from './lang.ts';
import { phrasebook } from './phrasebook.ts';

/** `public-english.ts` teaches it English. */
export const PUBLIC = phrasebook<PublicWords>(publicId);

/** What board, answers and public pages say, in one language that has come. */
export function publicWords(lang: Lang): PublicWords {
  return PUBLIC.words(lang);
}
