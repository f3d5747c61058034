import type { Lang } from './lang.ts';

/** The same words in the languages that have come. */
export interface Phrasebook<Words> {
  /**
   * The words in a language. One that has not come is a fault of ours: it is complained of, and Indonesian is given,
   * for a screen in the wrong language serves better than a blank one. Ask `knows` first.
   */
  words: (lang: Lang) => Words;
  learn: (lang: Lang, words: Words) => void;
  knows: (lang: Lang) => boolean;
}

/**
 * Indonesian is part of whatever speaks; English is a file of its own, fetched where it is wanted, which teaches its
 * words as it is loaded (`public-english.ts` and its like).
 * @param complain what becomes of a language asked for too early; unless told otherwise an error that nobody catches:
 *   it ends a test run, and only marks the log of a page
 */
export function phrasebook<Words>(
  indonesian: Words,
  complain: (fault: Error) => void = throwUncaught,
): Phrasebook<Words> {
  const known = new Map<Lang, Words>([['id', indonesian]]);
  return {
    words(lang) {
      const words = known.get(lang);
      if (words === undefined) complain(new Error(`words in '${lang}' are asked for before they have come`));
      return words ?? indonesian;
    },
    learn: (lang, words) => void known.set(lang, words),
    knows: (lang) => known.has(lang),
  };
}

function throwUncaught(fault: Error): void {
  queueMicrotask(() => {
    throw fault;
  });
}
