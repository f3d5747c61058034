import { describe, expect, test } from 'vitest';
import { refusalCode } from '#domain/ledger/refusal';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { pagesWords } from '../../../kiosk-ui/words/pages-words.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { staffWords } from '../../../kiosk-ui/words/staff-words.ts';
import { faultsOf } from './faults.ts';

const LANGS: readonly Lang[] = ['id', 'en'];

/** Every text of a language, templates filled with stand-ins of the length they meet in life. */
function textsIn(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const said: unknown = Reflect.apply(words, null, ['Loket 3', 'Loket 3', 'Loket 3', 'Loket 3']);
    return textsIn(said, `${path}()`);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

/** What the public reads on screens and pages, and the refusals, which are held to the same rules. */
const saidIn = (lang: Lang) => ({
  ...publicWords(lang),
  pages: pagesWords(lang),
  refusals: staffWords(lang).refusals,
});

describe.each(LANGS)('public words in %s', (lang) => {
  const texts = textsIn(saidIn(lang));

  test('there are many, and each reads as a rule of plain language asks', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([, text]) => faultsOf(text).length > 0)).toEqual([]);
  });

  test('only the stage that is ready may say so', () => {
    const claims = texts.filter(([, text]) => /siap diambil|is ready/i.test(text)).map(([path]) => path);
    expect(claims.filter((path) => !/\.answer\.(headline\.ready|step\.ready)/.test(path))).toEqual([]);
  });

  test('no headline is longer than three short lines', () => {
    const long = texts.filter(([path, text]) => path.includes('.headline.') && text.length > 22);
    expect(long).toEqual([]);
  });

  test('every refusal says what is so and what to do', () => {
    for (const code of refusalCode.options) {
      const { title, todo } = staffWords(lang).refusals[code];
      expect(title.length, code).toBeGreaterThan(8);
      expect(todo, code).toMatch(/[.?]$/);
    }
  });
});

test('"semalam" also means last night, so it is never said', () => {
  expect(textsIn(saidIn('id')).filter(([, text]) => /semalam/i.test(text))).toEqual([]);
});
