import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { Lang } from '../../words/lang.ts';
import type { LaterEnglish } from '../../words/later-english.ts';

/**
 * The language this phone speaks now, and how another is chosen. Where English is wanted and has not come, Indonesian
 * is spoken until it does.
 * @param keep called with a language that can be spoken
 * @returns `speak`: false when that language cannot be had now; then all stays as it is
 */
export function useLang(
  wanted: Lang,
  english: LaterEnglish,
  keep: (lang: Lang) => void,
): { lang: Lang; speak: (lang: Lang) => Promise<boolean> } {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    if (wanted === 'en' && !english.here()) void english.fetch().then(() => redraw(undefined));
  }, [wanted, english]);
  const speak = useCallback(
    async (lang: Lang) => {
      const spoken = lang === 'id' || english.here() || (await english.fetch());
      if (spoken) keep(lang);
      return spoken;
    },
    [english, keep],
  );
  return { lang: wanted === 'en' && !english.here() ? 'id' : wanted, speak };
}
