import { type KioskWords, kioskId } from './id/kiosk.ts';
import type { Lang } from './lang.ts';
import { phrasebook } from './phrasebook.ts';

/** `kiosk-english.ts` teaches it English. */
export const KIOSK = phrasebook<KioskWords>(kioskId);

/** What only a kiosk says, in one language that has come. */
export function kioskWords(lang: Lang): KioskWords {
  return KIOSK.words(lang);
}
