import * as z from 'zod';
import { placeId } from '../office/place.ts';
import { MINUTE } from '../time/civil-time.ts';
import { staffName } from './colleague.ts';
import { staffRole } from './roles.ts';

/**
 * What phone and Worker say to each other at the door. The WebAuthn parts travel as JSON (WebAuthn 3, 5.1.8 and
 * 5.1.9) and are looked at by the library that verifies them; here they are only bounded.
 */
const webAuthn = z.record(z.string(), z.unknown());
/** Browsers nest these four deep. What is nested without end breaks whoever copies it, on the way to the Desk already. */
const NESTED_MAX = 6;
const signedAnswer = webAuthn.refine((answer) => nestsWithin(answer, NESTED_MAX), {
  error: 'nested too deep',
});
/** A link dies after ten minutes, in ms: long enough to show it, too short to find it in a chat next week. */
export const LINK_LIFETIME = 10 * MINUTE;
/** A one-time link's token. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** `POST /api/passkeys/options`: which link is held. Changes nothing. */
export const enrolAsk = z.strictObject({ link: linkToken });
/** What the link is for, and what the phone hands to `navigator.credentials.create`. */
export const enrolOffer = z.object({
  by: z.enum(['invitation', 'readmission', 'rescue']),
  role: staffRole,
  places: z.array(placeId).nullable(),
  /** Of a colleague who is re-admitted, where it is known. */
  name: z.string().nullable(),
  office: z.string().nullable(),
  placeNames: z.array(z.string()),
  /** True on a developer's machine alone: the door may be passed without a passkey there. */
  demo: z.boolean(),
  options: webAuthn,
});
export type EnrolOffer = z.infer<typeof enrolOffer>;

/** `POST /api/passkeys`: the new key. Uses the link up and begins a session (cookie). */
export const enrolFinish = z.strictObject({
  link: linkToken,
  /** Null: kept as it was (a colleague re-admitted), or none given. */
  name: staffName.nullable(),
  response: signedAnswer,
});
export type EnrolFinish = z.infer<typeof enrolFinish>;

/** `POST /api/sign-in/options` answers with this: what the phone hands to `navigator.credentials.get`. */
export const signInOffer = z.object({ options: webAuthn });
export type SignInOffer = z.infer<typeof signInOffer>;
/** `POST /api/sign-in`: begins a session (cookie). */
export const signInFinish = z.strictObject({ response: signedAnswer });
export type SignInFinish = z.infer<typeof signInFinish>;

/** `POST /api/demo-sign-in`, on a developer's machine alone: uses the link up without a passkey. */
export const demoSignIn = z.strictObject({ link: linkToken, name: staffName.nullable().default(null) });

/** What `POST /api/passkeys`, `POST /api/demo-sign-in` and `POST /api/sign-in` answer: who one is now. */
export const signedIn = z.object({ staff: z.string(), role: staffRole });
export type SignedIn = z.infer<typeof signedIn>;

function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((one) => nestsWithin(one, levels - 1));
}
