import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import { creationOptions, requestOptions } from './ceremony-options.ts';
import type { CeremonyJson, NoPasskey } from './passkeys.ts';

/** `navigator.credentials.create` by the Worker's options; the answer goes back to it as it is. */
export async function createPasskey(options: CeremonyJson): Promise<{ answer: CeremonyJson } | NoPasskey> {
  const read = creationOptions.safeParse(options);
  if (!read.success) return 'failed';
  if (!browserSupportsWebAuthn()) return 'unsupported';
  try {
    return { answer: { ...(await startRegistration({ optionsJSON: read.data })) } };
  } catch (error) {
    return whyNot(error);
  }
}

/** `navigator.credentials.get`: the holder proves that the key is theirs. */
export async function provePasskey(options: CeremonyJson): Promise<{ answer: CeremonyJson } | NoPasskey> {
  const read = requestOptions.safeParse(options);
  if (!read.success) return 'failed';
  if (!browserSupportsWebAuthn()) return 'unsupported';
  try {
    return { answer: { ...(await startAuthentication({ optionsJSON: read.data })) } };
  } catch (error) {
    return whyNot(error);
  }
}

function whyNot(error: unknown): NoPasskey {
  if (error instanceof WebAuthnError) {
    switch (error.code) {
      case 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED':
        return 'exists';
      case 'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT':
      case 'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT':
        return 'no-lock';
      case 'ERROR_CEREMONY_ABORTED':
        return 'cancelled';
      case 'ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY':
        return isNotAllowed(error.cause) ? 'cancelled' : 'failed';
      default:
        return 'failed';
    }
  }
  return isNotAllowed(error) ? 'cancelled' : 'failed';
}

/** Browsers say this of a tap on "cancel" and of a time that ran out alike, so that pages learn nothing (WebAuthn 3, 14.5.1). */
function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotAllowedError';
}
