import type { Lang } from '../../words/lang.ts';

/** 43.000 in Indonesian, 43,000 in English. */
export function sayCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB').format(count);
}
