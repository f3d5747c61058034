import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** wrangler's program, to be run by the Node that runs us: the machine's own may be too old for it. */
export const WRANGLER = `${PROJECT}node_modules/wrangler/bin/wrangler.js`;

/** Environment under which wrangler neither talks to the network nor keeps logs. */
export const QUIET_WRANGLER = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  // Its log files name every request, and an address /s/CODE is a secret.
  WRANGLER_WRITE_LOGS: 'false',
};
