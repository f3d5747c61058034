import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Office, office as officeSchema } from '#domain/office/office';
import { kotaSerang } from '../demo/kota-serang.ts';
import { actAsOperator, firstLink } from './operator-client.ts';
import { giveUp, serverFrom } from './operator-command.ts';

/**
 * `npm run describe -- URL FILE`: tells a deployed Worker what its office is (services, places, hours), from a JSON
 * file, and prints a one-time link for the first administrator. `npm run --silent describe -- --example` prints the
 * demo's office as such a file.
 */
const [first, file] = process.argv.slice(2);
if (first === '--example') {
  const today = new Date().toISOString().slice(0, 10);
  // The demo's own day off is nobody else's.
  const example: Office = { ...kotaSerang(today), slipHost: 'kabar.example.go.id', closures: [] };
  console.log(JSON.stringify(example, null, 2));
} else {
  const { origin, secret } = serverFrom(first, 'npm run describe -- https://kabar.example.go.id office.json');
  const office = await officeFrom(file);
  const { host } = new URL(origin);
  if (office.slipHost !== null && office.slipHost !== host) {
    giveUp(
      `slipHost in ${file} is ${office.slipHost}, but you asked ${host}: slips would carry an address that is not this one.`,
    );
  }
  if (office.slipHost === null) {
    console.log(
      `slipHost is null: slips carry whatever address the clerk prints them from. Set it to ${host} before printing.`,
    );
  }
  try {
    await actAsOperator(origin, secret, randomUUID(), { type: 'describe-office', office });
    console.log(`${office.name} is described, with ${office.places.length} places.`);
    console.log('Open this on the first administrator’s phone within ten minutes; it works once:');
    console.log(await firstLink(origin, secret));
  } catch (error) {
    giveUp(error instanceof Error ? error.message : 'The server did not take it.');
  }
}

async function officeFrom(path: string | undefined): Promise<Office> {
  if (!path) return giveUp('Which file describes the office? npm run describe -- URL office.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return giveUp(`${path} cannot be read.`);
  const office = officeSchema.safeParse(parsed(text));
  return office.success
    ? office.data
    : giveUp(`${path} does not describe an office:\n${z.prettifyError(office.error)}`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
