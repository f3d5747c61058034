import { timeEn } from './en/time.ts';
import { type TimeWords, timeId } from './id/time.ts';
import type { Lang } from './lang.ts';

const TIME: Record<Lang, TimeWords> = { id: timeId, en: timeEn };

/** How a language says times and days. Always there in both: an Indonesian phone fills them into English announcements. */
export function timeWords(lang: Lang): TimeWords {
  return TIME[lang];
}
