import { describe, expect, test } from 'vitest';
import { isReadable } from '#domain/notices/hidden-signs';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info } from '../../support/sample-actions.ts';

const id = (text: string) => ({ id: text, en: null });

describe('words for a public screen', () => {
  test.each([
    'Loket 2 pindah ke lantai 1.',
    'Dua baris\nsaja',
    'Maaf 🙏 sistem lambat',
    'مكتب مغلق',
    '08.00–12.00',
  ])('are readable: %j', (text) => {
    expect(isReadable(id(text))).toBe(true);
  });

  test.each([
    ['a direction override, which shows digits backwards', 'NIK \u202E1000654321103763'],
    ['an isolate', 'a\u2066b\u2069'],
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\uD800'],
    ['nothing that is seen', '\u200B\u200B\u200B'],
    ['nothing but points', '…!'],
  ])('are not readable with %s', (_what, text) => {
    expect(isReadable(id(text))).toBe(false);
    expect(isReadable({ id: 'Baik', en: text })).toBe(false);
  });

  test('that are not readable are refused', () => {
    const now = at(MONDAY, '09.00');
    given([])
      .when(act(now, info(now, { text: id('a\u202Eb') })))
      .isRefused('text-unreadable');
  });
});
