/** What is used of the browser's Trusted Types (W3C Trusted Types, 2.2); TypeScript's DOM does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * Installs the page's one policy: scripts and worker threads come from this origin's own built files and nowhere
 * else. Must run before anything starts a thread. Does nothing where the browser has no Trusted Types.
 */
export function allowOwnScriptsOnly(scope: object, page: string): void {
  if (!('trustedTypes' in scope) || !canMakePolicies(scope.trustedTypes)) return;
  scope.trustedTypes.createPolicy('default', { createScriptURL: (address) => ownScript(address, page) });
}

/** The address itself if it is one of our built files; throws TypeError for any other. */
export function ownScript(address: string, page: string): string {
  const url = new URL(address, page);
  const own = url.origin === new URL(page).origin && url.pathname.startsWith('/assets/');
  if (!own) throw new TypeError(`not a script of this office: ${url.pathname}`);
  return address;
}

function canMakePolicies(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
