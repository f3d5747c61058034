import { linkToken } from '#domain/staff/passkey-wire';

const ADDRESS = /^\/masuk\/([^/]*)\/?$/;

/**
 * The one-time link of an address `/masuk/TOKEN`; null on any other. A token that was copied only in part is one too,
 * as the empty token: nobody has it, and the office says so.
 */
export function linkIn(path: string): string | null {
  const found = ADDRESS.exec(path)?.[1];
  if (found === undefined) return null;
  return linkToken.safeParse(found).success ? found : '';
}
