/** Options and answers of WebAuthn as JSON: the browser and the Worker read them, this page only carries them. */
export type CeremonyJson = Record<string, unknown>;

/**
 * Why the phone gave no passkey. `cancelled`: by its holder, or too late; browsers do not say which. `no-lock`: the
 * phone has no screen lock to prove its holder with. `exists`: there is one for this office already. `unsupported`:
 * the browser knows no passkeys. `not-loaded`: our own code for it could not be fetched. `failed`: all else.
 */
export type NoPasskey = 'cancelled' | 'no-lock' | 'exists' | 'unsupported' | 'not-loaded' | 'failed';

/** The keys that this phone keeps for its holder. Nothing here throws. */
export interface Passkeys {
  /** Fetches what a ceremony needs; called ahead, since a browser wants it to begin within the tap. */
  load(): void;
  /** Whether passkeys can work here at all: null, or what the holder lacks. */
  lacking(): Promise<'unsupported' | 'no-lock' | null>;
  create(options: CeremonyJson): Promise<{ answer: CeremonyJson } | NoPasskey>;
  prove(options: CeremonyJson): Promise<{ answer: CeremonyJson } | NoPasskey>;
}
