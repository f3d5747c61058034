import type { FreeText } from './notice.ts';

/** A NIK has sixteen digits; people space them, or dot them. No date, amount or telephone number is that long. */
const LIKE_A_NIK = /\d(?:[\s.\-/]?\d){15}/;

/** Whether words for a public screen hold what looks like a NIK. Free text is the one door by which a person's number could get onto a board. */
export function holdsNik(text: FreeText | null): boolean {
  return text !== null && (LIKE_A_NIK.test(text.id) || (text.en !== null && LIKE_A_NIK.test(text.en)));
}
