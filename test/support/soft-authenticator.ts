import { isoCBOR } from '@simplewebauthn/server/helpers';
import * as z from 'zod';
import { base64Url, bytesOfBase64Url, encode, sha256 } from '../../worker/platform/digest.ts';

const creation = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
});
const request = z.object({ challenge: z.string(), rpId: z.string() });

/** What a phone, or whoever pretends to be one, may get wrong. */
export interface Faults {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** What the answer says it is: `webauthn.create` or `webauthn.get`. */
  type?: string;
  /** Nobody's finger was asked for. */
  unverified?: boolean;
  /** The count it tells, in place of the next one. */
  counter?: number;
  /** Whose key it says this is, base64url. */
  userHandle?: string;
  /** Our page stood in a frame of somebody else's. */
  framed?: boolean;
  /** The signature is of something else. */
  tampered?: boolean;
}

/** The kinds of key that phones and computers make: most, Windows Hello's, and the newest. */
export type KeyKind = 'ES256' | 'RS256' | 'EdDSA';
const MAKING: Record<KeyKind, EcKeyGenParams | RsaHashedKeyGenParams | Algorithm> = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
  EdDSA: { name: 'Ed25519' },
};

interface HeldKey {
  id: Uint8Array<ArrayBuffer>;
  userHandle: string;
  pair: CryptoKeyPair;
  counter: number;
}

type Bytes = Uint8Array<ArrayBuffer>;
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const KEY_ATTACHED = 0x40;

/**
 * A phone's authenticator in software (WebAuthn 3, 6): real keys that never leave it, attestation `none`, a
 * count that grows. It answers for any address, as no browser would: that is what the faults are for.
 */
export class SoftAuthenticator {
  #key: HeldKey | null = null;
  readonly #origin: string;
  readonly #kind: KeyKind;

  constructor(origin: string, kind: KeyKind = 'ES256') {
    this.#origin = origin;
    this.#kind = kind;
  }

  /** The id of the key it holds, base64url. */
  get keyId(): string {
    return base64Url(this.#held.id);
  }

  /** `navigator.credentials.create`, as JSON. Replaces the key it held. */
  async create(options: unknown, faults: Faults = {}): Promise<Record<string, unknown>> {
    const { challenge, rp, user } = creation.parse(options);
    const made = await crypto.subtle.generateKey(MAKING[this.#kind], true, ['sign', 'verify']);
    if (!('privateKey' in made)) throw new Error('no pair of keys was made');
    const key = { id: randomBytes(16), userHandle: user.id, pair: made, counter: 0 };
    this.#key = key;
    const cose = isoCBOR.encode(await coseOf(this.#kind, made.publicKey));
    const attached = joined(new Uint8Array(16), new Uint8Array([0, key.id.length]), key.id, cose);
    const authData = joined(await headOf(faults.rpId ?? rp.id, KEY_ATTACHED, key.counter, faults), attached);
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', authData],
    ]);
    return this.#answer({
      clientDataJSON: base64Url(this.#clientData('webauthn.create', challenge, faults)),
      attestationObject: base64Url(isoCBOR.encode(attestation)),
      transports: ['internal'],
    });
  }

  /** `navigator.credentials.get`, as JSON. */
  async get(options: unknown, faults: Faults = {}): Promise<Record<string, unknown>> {
    const { challenge, rpId } = request.parse(options);
    const key = this.#held;
    key.counter += 1;
    const authData = await headOf(faults.rpId ?? rpId, 0, key.counter, faults);
    const clientData = this.#clientData('webauthn.get', challenge, faults);
    const signed = joined(authData, new Uint8Array(await sha256(clientData)));
    if (faults.tampered) signed[0] = (signed[0] ?? 0) ^ 1;
    const algorithm = { name: MAKING[this.#kind].name, hash: 'SHA-256' };
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, key.pair.privateKey, signed));
    return this.#answer({
      clientDataJSON: base64Url(clientData),
      authenticatorData: base64Url(authData),
      signature: base64Url(this.#kind === 'ES256' ? derOf(signature) : signature),
      userHandle: faults.userHandle ?? key.userHandle,
    });
  }

  get #held(): HeldKey {
    if (!this.#key) throw new Error('this phone holds no passkey');
    return this.#key;
  }

  #answer(response: Record<string, unknown>): Record<string, unknown> {
    return {
      id: this.keyId,
      rawId: this.keyId,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response,
    };
  }

  #clientData(type: string, challenge: string, faults: Faults): Bytes {
    return encode(
      JSON.stringify({
        type: faults.type ?? type,
        challenge: faults.challenge ?? challenge,
        origin: faults.origin ?? this.#origin,
        crossOrigin: faults.framed ?? false,
      }),
    );
  }
}

/** A colleague's id as their key carries it. */
export function handleOf(staff: string): string {
  return base64Url(encode(staff));
}

/** Authenticator data up to the count. */
async function headOf(rpId: string, flags: number, counter: number, faults: Faults): Promise<Bytes> {
  const verified = faults.unverified ? 0 : USER_VERIFIED;
  const tail = new Uint8Array(5);
  tail[0] = USER_PRESENT | verified | flags;
  new DataView(tail.buffer).setUint32(1, faults.counter ?? counter);
  return joined(new Uint8Array(await sha256(encode(rpId))), tail);
}

/** A public key as COSE has it (RFC 9053, RFC 8230). */
async function coseOf(kind: KeyKind, key: CryptoKey): Promise<Map<number, number | Uint8Array>> {
  const jwk = await crypto.subtle.exportKey('jwk', key);
  if (jwk instanceof ArrayBuffer) throw new Error('the public key did not come out as JSON');
  const part = (text: string | undefined): Uint8Array => bytesOfBase64Url(text ?? '');
  const [type, algorithm, curve] = { ES256: [2, -7, 1], RS256: [3, -257, null], EdDSA: [1, -8, 6] }[kind];
  const cose = new Map<number, number | Uint8Array>([
    [1, Number(type)],
    [3, Number(algorithm)],
  ]);
  if (kind === 'RS256') return cose.set(-1, part(jwk.n)).set(-2, part(jwk.e));
  cose.set(-1, Number(curve)).set(-2, part(jwk.x));
  return kind === 'ES256' ? cose.set(-3, part(jwk.y)) : cose;
}

/** WebCrypto gives r and s side by side; WebAuthn wants them as ASN.1 DER. */
function derOf(signature: Bytes): Bytes {
  const numbers = joined(derNumber(signature.slice(0, 32)), derNumber(signature.slice(32)));
  return joined(new Uint8Array([0x30, numbers.length]), numbers);
}

function derNumber(bytes: Bytes): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const trimmed = bytes.slice(Math.max(0, first));
  const positive = (trimmed[0] ?? 0) > 0x7f ? joined(new Uint8Array(1), trimmed) : trimmed;
  return joined(new Uint8Array([0x02, positive.length]), positive);
}

function joined(...parts: Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
