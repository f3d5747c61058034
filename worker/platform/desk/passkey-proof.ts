import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as z from 'zod';
import type { AtDoor } from '../desk-calls.ts';
import { base64Url, bytesOfBase64Url, encode } from '../digest.ts';
import type { Passkey } from './passkeys.ts';

/** EdDSA, ES256 and RS256 (Windows Hello), as COSE numbers them. */
const ALGORITHMS = [-8, -7, -257];
/** How long the phone's own prompt waits for a finger, in ms. */
const PROMPT_WAITS = 120_000;

const base64 = z.string().regex(/^[A-Za-z0-9_-]+$/);
const id = base64.max(1400);
const credential = { id, rawId: id, type: z.literal('public-key') };
const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64,
    attestationObject: base64,
    transports: z.array(z.string().max(20)).max(8).optional(),
  }),
});
export type Registration = z.infer<typeof registration>;
const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64,
    authenticatorData: base64,
    signature: base64,
    userHandle: base64,
  }),
});
export type Assertion = z.infer<typeof assertion>;
/** No page of ours may stand in a frame of somebody else's; what is signed there was signed under a foreign page's eyes. */
const clientData = z.object({ challenge: z.string().max(200), crossOrigin: z.literal(false).optional() });

/** What a phone answered, bounded and with the question it names; null for what is no such answer. */
export function readRegistration(given: unknown): { answer: Registration; challenge: string } | null {
  return withChallenge(registration.safeParse(given).data);
}

/** As `readRegistration`, of a key that stands already. */
export function readAssertion(given: unknown): { answer: Assertion; challenge: string } | null {
  return withChallenge(assertion.safeParse(given).data);
}

function withChallenge<T extends { response: { clientDataJSON: string } }>(
  answer: T | undefined,
): { answer: T; challenge: string } | null {
  if (!answer) return null;
  try {
    const text = new TextDecoder().decode(bytesOfBase64Url(answer.response.clientDataJSON));
    return { answer, challenge: clientData.parse(JSON.parse(text)).challenge };
  } catch {
    return null;
  }
}

/** What the phone needs to make a key: one that is found without a name, and asks for a finger each time. */
export async function registrationOptions(
  challenge: Uint8Array<ArrayBuffer>,
  { origin }: AtDoor,
  who: { staff: string; office: string | null; name: string | null; has: readonly Passkey[] },
): Promise<Record<string, unknown>> {
  const rpName = who.office ?? 'Kabar Loket';
  const options = await generateRegistrationOptions({
    rpName,
    rpID: new URL(origin).hostname,
    userID: encode(who.staff),
    userName: who.name ?? rpName,
    userDisplayName: who.name ?? rpName,
    challenge,
    timeout: PROMPT_WAITS,
    attestationType: 'none',
    excludeCredentials: who.has.map((key) => ({ id: key.id, transports: key.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return { ...options };
}

/** What the phone needs to find a key: no name is asked, the key tells whose it is. */
export async function assertionOptions(
  challenge: Uint8Array<ArrayBuffer>,
  { origin }: AtDoor,
): Promise<Record<string, unknown>> {
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge,
    timeout: PROMPT_WAITS,
    userVerification: 'required',
  });
  return { ...options };
}

/** The new key, when its making answers this question from this address with a verified finger; else null. */
export async function proveRegistration(
  answer: Registration,
  challenge: string,
  { origin }: AtDoor,
): Promise<(Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'> & { backedUp: boolean }) | null> {
  const { transports, ...made } = answer.response;
  const proof = await orNull(() =>
    verifyRegistrationResponse({
      response: { ...answer, response: made, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!proof?.verified) return null;
  const { credential: key, credentialBackedUp } = proof.registrationInfo;
  // The id that the phone names must be the one that its key carries.
  if (key.id !== answer.id) return null;
  const { publicKey, counter } = key;
  return { id: key.id, publicKey, counter, transports: transports ?? [], backedUp: credentialBackedUp };
}

/** What the key counts now, when it signed this question at this address after a verified finger; else null. */
export async function proveAssertion(
  answer: Assertion,
  challenge: string,
  { origin }: AtDoor,
  key: Passkey,
): Promise<{ counter: number; backedUp: boolean } | null> {
  // Nobody said who they are: the handle must name the colleague whose key it is (WebAuthn 3, 7.2, step 6).
  if (answer.response.userHandle !== base64Url(encode(key.staff))) return null;
  const proof = await orNull(() =>
    verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
      credential: { id: key.id, publicKey: key.publicKey, counter: key.counter },
    }),
  );
  if (!proof?.verified) return null;
  const { newCounter, credentialBackedUp } = proof.authenticationInfo;
  return { counter: newCounter, backedUp: credentialBackedUp };
}

/** The library says no by throwing, in words that repeat what was sent: they go nowhere. */
async function orNull<T>(prove: () => Promise<T>): Promise<T | null> {
  try {
    return await prove();
  } catch {
    return null;
  }
}
