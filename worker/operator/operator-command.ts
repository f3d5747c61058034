import { existsSync } from 'node:fs';
import { DEMO_SECRETS_FILE, demoSecretsIn } from '../demo/demo-secrets.ts';

const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Ends a command with one line that says what to do. */
export function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

/** The server a command speaks to and the operator's secret (FIRST_LINK_SECRET); else one line that says what is missing. */
export function serverFrom(url: string | undefined, usage: string): { origin: string; secret: string } {
  if (!url) return giveUp(`Which server? ${usage}`);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    return giveUp(`${url} is no address: it begins with https://`);
  const { origin, hostname } = new URL(url);
  const secret = process.env.FIRST_LINK_SECRET || localSecret(hostname);
  if (!secret)
    return giveUp('FIRST_LINK_SECRET is not set: FIRST_LINK_SECRET=$(cat first-link-secret) npm run …');
  return { origin, secret };
}

/** The secret of the demo that `npm start` serves on this machine, as its `file` keeps it; null for any other host, and where no demo has been. */
export function localSecret(hostname: string, file: string = DEMO_SECRETS_FILE): string | null {
  if (!THIS_MACHINE.includes(hostname) || !existsSync(file)) return null;
  return demoSecretsIn(file).FIRST_LINK_SECRET;
}
