/** Crockford's base32: no I, L, O, U, so that a code read aloud or off paper has one reading. */
export const SLIP_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BASE = SLIP_ALPHABET.length;
const MAC_SYMBOLS = 14;
const MAC_BITS = MAC_SYMBOLS * 5;
/** Longer scans are nothing of ours; the limit comes first, so that a hostile QR costs no work. */
const LONGEST_SCAN = 200;

declare const slipCodeBrand: unique symbol;

/** 16 symbols of SLIP_ALPHABET whose check symbol holds: [key version][14 symbols of the MAC][check]. */
export type SlipCode = string & { readonly [slipCodeBrand]: 'SlipCode' };

/** What a scanned or typed text turned out to be. `malformed`: meant as a slip, but damaged or mistyped. */
export type SlipReading =
  | { readonly kind: 'slip'; readonly code: SlipCode }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'foreign' };

/**
 * Luhn mod 32 over the payload, weights from the right. It catches every single wrong symbol and every swap of
 * neighbours except 0 with Z (first and last of the alphabet), the one pair Luhn mod N cannot tell apart.
 */
function checkSymbol(payload: string): string {
  let sum = 0;
  let factor = 2;
  for (let at = payload.length - 1; at >= 0; at--) {
    const weighted = SLIP_ALPHABET.indexOf(payload.charAt(at)) * factor;
    sum += Math.floor(weighted / BASE) + (weighted % BASE);
    factor = 3 - factor;
  }
  return SLIP_ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

/** Capitals without spaces and dashes, the letters people mistake turned into the digits they stand for. */
function normalise(text: string): string {
  return text
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** 16 symbols, right or wrong. Sixteen bare digits are a NIK, never a slip: it must not travel as if it were one. */
function hasSlipShape(symbols: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(symbols) && !/^[0-9]+$/.test(symbols);
}

function isSlipCode(symbols: string): symbols is SlipCode {
  return hasSlipShape(symbols) && checkSymbol(symbols.slice(0, -1)) === symbols.slice(-1);
}

/** The code in a text a person typed or read off paper; null when it is not 16 symbols or the check fails. */
export function parseSlipCode(text: string): SlipCode | null {
  if (text.length > LONGEST_SCAN) return null;
  const symbols = normalise(text);
  return isSlipCode(symbols) ? symbols : null;
}

/** As printed: four groups of four, `K7QF-9M2X-4TRB-8WZ4`. */
export function formatSlipCode(code: SlipCode): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** The text of the slip's QR: all capitals, so that it fits QR's alphanumeric mode. `host` as in a URL, with any port. */
export function slipUrl(host: string, code: SlipCode): string {
  return `HTTPS://${host.toUpperCase()}/S/${code}`;
}

/**
 * Judges what a scanner, a camera or the keypad delivered. Only this office's own host counts (`host` as in a URL,
 * with its port if it has one), only the path of a slip, and nothing may follow the code but one slash.
 */
export function readSlipText(text: string, host: string): SlipReading {
  if (text.length > LONGEST_SCAN) return { kind: 'foreign' };
  const trimmed = text.trim();
  const written = slipPart(trimmed, host);
  if (written === null) return readBareCode(trimmed);
  const code = /^[0-9A-Za-z-]{16,19}\/?$/.test(written) ? parseSlipCode(written.replace('/', '')) : null;
  return code === null ? { kind: 'malformed' } : { kind: 'slip', code };
}

/** What follows `http(s)://host/s/`, or null when the text is no address of a slip of this host. */
function slipPart(text: string, host: string): string | null {
  const scheme = /^https?:\/\//i.exec(text)?.[0];
  if (scheme === undefined) return null;
  const rest = text.slice(scheme.length);
  const prefix = `${host}/s/`;
  return rest.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
    ? rest.slice(prefix.length)
    : null;
}

function readBareCode(text: string): SlipReading {
  const code = parseSlipCode(text);
  if (code !== null) return { kind: 'slip', code };
  return { kind: hasSlipShape(normalise(text)) ? 'malformed' : 'foreign' };
}

/**
 * The code a registration's MAC stands for: the first 70 bits, big-endian, five to a symbol.
 * `version` is one symbol of SLIP_ALPHABET; `mac` at least 9 bytes. Throws RangeError otherwise: a wrong key set-up.
 */
export function slipCodeFromMac(version: string, mac: Uint8Array): SlipCode {
  if (version.length !== 1 || !SLIP_ALPHABET.includes(version)) {
    throw new RangeError('A key version is one symbol of the slip alphabet.');
  }
  if (mac.length * 8 < MAC_BITS) throw new RangeError('A slip code needs at least 70 bits of MAC.');
  const payload = version + neverAllDigits(macSymbols(mac));
  const code = payload + checkSymbol(payload);
  if (!isSlipCode(code)) throw new RangeError('A slip code was made that does not read back.');
  return code;
}

function macSymbols(mac: Uint8Array): string {
  let symbols = '';
  let held = 0;
  let bits = 0;
  for (const byte of mac) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && symbols.length < MAC_SYMBOLS) {
      bits -= 5;
      symbols += SLIP_ALPHABET.charAt(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return symbols;
}

/** One MAC in twelve million spells digits only; its first one becomes the letter 16 places on (see hasSlipShape). */
function neverAllDigits(symbols: string): string {
  if (!/^[0-9]+$/.test(symbols)) return symbols;
  return SLIP_ALPHABET.charAt(Number(symbols.charAt(0)) + 16) + symbols.slice(1);
}
