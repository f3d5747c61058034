import { kioskEn } from './en/kiosk.ts';
import { type KioskWords, kioskId } from './id/kiosk.ts';
import type { Lang } from './lang.ts';

const KIOSK: Record<Lang, KioskWords> = { id: kioskId, en: kioskEn };

/** What only a kiosk says, in one language. */
export function kioskWords(lang: Lang): KioskWords {
  return KIOSK[lang];
}
