import { publicEn } from './en/public.ts';
import { type PublicWords, publicId } from './id/public.ts';
import type { Lang } from './lang.ts';

const PUBLIC: Record<Lang, PublicWords> = { id: publicId, en: publicEn };

/** What board, answers and public pages say, in one language. */
export function publicWords(lang: Lang): PublicWords {
  return PUBLIC[lang];
}
