import type { FreeText } from './notice.ts';

/**
 * Signs that nobody sees and that change what is read: direction overrides (they show digits backwards), control
 * signs other than a line's end, and halves of characters. And a text of nothing but signs says nothing.
 */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Whether words for a public screen can be read as they are written. */
export function isReadable(text: FreeText | null): boolean {
  if (text === null) return true;
  return [text.id, text.en].every(
    (words) => words === null || (SAYS_SOMETHING.test(words) && !HIDDEN.test(words)),
  );
}
