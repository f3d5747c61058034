import type { NoPasskey, Passkeys } from './passkeys.ts';

type Ceremonies = typeof import('./ceremonies.ts');

/** The passkeys of the browser. Their library is fetched apart, so that it does not delay who is signed in already. */
export function createBrowserPasskeys(): Passkeys {
  let loading: Promise<Ceremonies> | null = null;
  const load = (): Promise<Ceremonies> => {
    loading ??= import('./ceremonies.ts').catch((error: unknown) => {
      // Tried anew at the next tap.
      loading = null;
      throw error;
    });
    return loading;
  };
  const run = async <T>(ceremony: (loaded: Ceremonies) => Promise<T>): Promise<T | NoPasskey> => {
    const loaded = await load().catch(() => null);
    return loaded ? ceremony(loaded) : 'not-loaded';
  };
  return {
    load: () => void load().catch(() => null),
    async lacking() {
      if (!('PublicKeyCredential' in window)) return 'unsupported';
      const locked = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(
        () => true,
      );
      return locked ? null : 'no-lock';
    },
    create: (options) => run((loaded) => loaded.createPasskey(options)),
    prove: (options) => run((loaded) => loaded.provePasskey(options)),
  };
}
