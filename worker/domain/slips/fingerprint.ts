import type { SlipCode } from './slip-code.ts';

/**
 * What stands for a slip in segments and on kiosks: a whole number below 2^48, so it is exact as a JS number.
 * It cannot be turned back into a code, and a code cannot be turned back into a person.
 */
export type Fingerprint = number;

/** One more than the greatest fingerprint. */
export const FINGERPRINT_SPACE = 2 ** 48;

/** Names what is hashed and how, so that a later scheme can never be mistaken for this one. */
const PREFIX = 'kabar-loket/slip/1:';

/** The platform's SHA-256, handed in: `(bytes) => crypto.subtle.digest('SHA-256', bytes)`. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** The first 48 bits, big-endian, of SHA-256 over the prefix and the code's 16 symbols. */
export async function fingerprintOf(code: SlipCode, sha256: Sha256): Promise<Fingerprint> {
  // Prefix and code are ASCII, so a character is a byte.
  const bytes = Uint8Array.from(PREFIX + code, (character) => character.charCodeAt(0));
  const digest = new DataView(await sha256(bytes));
  return digest.getUint16(0) * 2 ** 32 + digest.getUint32(2);
}
