import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { office as officeSchema } from '#domain/office/office';
import { kotaSerang } from '../demo/kota-serang.ts';
import { firstLink } from './first-link.ts';
import { signInByLink } from './staff-client.ts';

/**
 * `npm run describe -- URL FILE`: tells a deployed Worker what its office is (services, places, hours), from a JSON
 * file, and prints a one-time link for the first administrator. `npm run --silent describe -- --example` prints the
 * demo's office as such a file. The operator's secret is read from FIRST_LINK_SECRET.
 */
const USAGE =
  'npm run describe -- https://kabar.example.go.id office.json   (FIRST_LINK_SECRET in the environment)';

const [first, file] = process.argv.slice(2);
if (first === '--example') {
  console.log(JSON.stringify(kotaSerang(new Date().toISOString().slice(0, 10)), null, 2));
} else {
  await describe(first, file, process.env.FIRST_LINK_SECRET);
}

async function describe(
  url: string | undefined,
  path: string | undefined,
  secret: string | undefined,
): Promise<void> {
  if (!url || !path || !secret) return giveUp(USAGE);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return giveUp(`${path} cannot be read.`);
  const office = officeSchema.safeParse(parsed(text));
  if (!office.success)
    return giveUp(`${path} does not describe an office:\n${z.prettifyError(office.error)}`);
  const origin = new URL(url).origin;
  try {
    const staff = await signInByLink(await firstLink(origin, secret), Date.now());
    await staff.act(randomUUID(), { type: 'describe-office', office: office.data });
    await staff.api.signOut();
    console.log(`${office.data.name} is described, with ${office.data.places.length} places.`);
    console.log(`Open this on the first administrator's phone within ten minutes; it works once:`);
    console.log(await firstLink(origin, secret));
  } catch (error) {
    giveUp(error instanceof Error ? error.message : 'The server did not take it.');
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function giveUp(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
