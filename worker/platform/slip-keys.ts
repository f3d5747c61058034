import { type Fingerprint, fingerprintOf } from '#domain/slips/fingerprint';
import { type SlipCode, slipCodeFromMac } from '#domain/slips/slip-code';
import { bytesOfBase64Url, encode, sha256 } from './digest.ts';

/** A slip as derived from a registration number: the code for paper, the fingerprint for the office. */
export interface DerivedSlip {
  code: SlipCode;
  fingerprint: Fingerprint;
}

/**
 * Derives slip codes: HMAC-SHA-256(SLIP_KEY, registration number). One registration number has one code under
 * each live version of the key, so paper printed under an older key stays good.
 */
export class SlipKeys {
  readonly #keys: { version: string; key: Promise<CryptoKey> }[];

  /** @param secrets key version (one symbol) → 32 bytes in base64url. The greatest version prints new slips. */
  constructor(secrets: Record<string, string>) {
    this.#keys = Object.keys(secrets)
      .sort()
      .reverse()
      .map((version) => ({
        version,
        key: crypto.subtle.importKey(
          'raw',
          bytesOfBase64Url(secrets[version] ?? ''),
          { name: 'HMAC', hash: 'SHA-256' },
          false,
          ['sign'],
        ),
      }));
  }

  get live(): boolean {
    return this.#keys.length > 0;
  }

  /** The slip under every live version, the one to print first. Throws where no key is set. */
  async derive(registration: string): Promise<[DerivedSlip, ...DerivedSlip[]]> {
    const message = encode(normalised(registration));
    const slips = await Promise.all(
      this.#keys.map(async ({ version, key }) => {
        const mac = new Uint8Array(await crypto.subtle.sign('HMAC', await key, message));
        const code = slipCodeFromMac(version, mac);
        return { code, fingerprint: await fingerprintOf(code, sha256) };
      }),
    );
    const [first, ...others] = slips;
    if (!first) throw new Error('no SLIP_KEY_1 is set');
    return [first, ...others];
  }
}

/** Spelling of a registration number must not matter: exports differ in spaces, dashes and case. */
function normalised(registration: string): string {
  return registration.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
