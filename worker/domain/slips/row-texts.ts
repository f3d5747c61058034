import { SIAK_CODE_MAX } from './siak-status.ts';

/**
 * What the few texts of an export's row may look like. Held twice: where a browser reads the file, and where the
 * Desk takes a row, for no screen's care makes up for a hole in the wall.
 */

/** Most digits that any of these texts needs in a row; a NIK has sixteen. */
const MANY_DIGITS = /\d(?:\D{0,2}\d){5}/;

/** A registration number: letters, digits and what stands between; never the sixteen digits of a NIK, however spaced. */
export function isRegistration(text: string): boolean {
  if (!/^[A-Z0-9][A-Z0-9./_ -]{3,39}$/i.test(text)) return false;
  const bare = text.replace(/[^A-Z0-9]/gi, '');
  return bare.length >= 4 && !isNik(text);
}

/** Sixteen digits and no grouping of a registration's: some offices number with dashes and come to sixteen too. */
export function isNik(text: string): boolean {
  return /^\d{16}$/.test(text.replace(/\s/g, ''));
}

/** A status as SIAK spells them. Not a person's number; a person's name cannot be told from one, so unknown ones are counted (`UNKNOWN_CODES_MAX`). */
export function isStatusText(text: string): boolean {
  return text.length <= SIAK_CODE_MAX && /^[A-Z][A-Z0-9 _./()-]*$/i.test(text) && !MANY_DIGITS.test(text);
}

/** Unknown codes in one import: more means that a column of something else, perhaps of names, was taken for the status. */
export const UNKNOWN_CODES_MAX = 20;

/** A name of a place; anything else in that cell may be a person's and is never repeated. */
export function isPlaceName(text: string): boolean {
  return /^[\p{L}][\p{L}\s.,'’()/-]{1,59}$/u.test(text);
}
