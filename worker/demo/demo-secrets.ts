import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { PROJECT } from './quiet-wrangler.ts';

/** Where the demo of this checkout keeps its secrets. */
export const DEMO_SECRETS_FILE = `${PROJECT}.wrangler/demo-secrets.json`;

const demoSecrets = z.object({
  /** The key of slip codes of version 1: 32 bytes, base64url. */
  SLIP_KEY_1: z.base64url().length(43),
  /** By this the start command asks for a one-time link, 32 bytes, base64url. */
  FIRST_LINK_SECRET: z.base64url().length(43),
});
export type DemoSecrets = z.infer<typeof demoSecrets>;

/** The demo's secrets: made once and kept in `file` (owner only), so that slips printed yesterday stay good. */
export function demoSecretsIn(file: string): DemoSecrets {
  if (existsSync(file)) return demoSecrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  const secrets = {
    SLIP_KEY_1: randomBytes(32).toString('base64url'),
    FIRST_LINK_SECRET: randomBytes(32).toString('base64url'),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
