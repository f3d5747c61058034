import type { FreeText } from './notice.ts';

/** Sixteen digits, whatever signs or spaces people put between them, from the first of a group to the last of one. */
const SIXTEEN_DIGITS = /(?<!\d)(?=(\d(?:[^\p{L}\d]*\d){15})(?!\d))/gu;
/** Province 11 to 96, regency and district, day (a woman's has 40 more), month, year and number in a row. */
const NIK = /^(1[1-9]|[2-8]\d|9[0-6])\d{4}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{6}$/;
/** What a board speaks of all day, `13.00` and `14-02-2018`: a row of them may look like a NIK by chance. */
const CLOCK = /(?<![\d.:])([01]\d|2[0-4])[.:][0-5]\d(?![.:]?\d)/g;
const DATE = /(?<![\d./-])(0?[1-9]|[12]\d|3[01])[./-](0?[1-9]|1[0-2])[./-](19|20)\d\d(?![./-]?\d)/g;

/** Whether words for a public screen hold what looks like a NIK. Free text is the one door by which a person's number could get onto a board. */
export function holdsNik(text: FreeText | null): boolean {
  return text !== null && [text.id, text.en ?? ''].some(looksLikeNik);
}

function looksLikeNik(words: string): boolean {
  // Digits of other widths and scripts of the same value become plain ones.
  const plain = words.normalize('NFKC').replace(DATE, 'x').replace(CLOCK, 'x');
  return [...plain.matchAll(SIXTEEN_DIGITS)].some(([, run = '']) => NIK.test(run.replace(/\D/g, '')));
}
