import { historyEn } from './en/history.ts';
import { type HistoryWords, historyId } from './id/history.ts';
import type { Lang } from './lang.ts';

const HISTORY: Record<Lang, HistoryWords> = { id: historyId, en: historyEn };

/** What the page of the past says, in one language. */
export function historyWords(lang: Lang): HistoryWords {
  return HISTORY[lang];
}
