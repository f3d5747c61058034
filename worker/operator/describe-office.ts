import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Office, office as officeSchema } from '#domain/office/office';
import { kotaSerang } from '../demo/kota-serang.ts';
import { daysOnlyIn, hoursAtStake, withHoursOf } from './hours-at-stake.ts';
import { actAsOperator, firstLink } from './operator-client.ts';
import { giveUp, serverFrom } from './operator-command.ts';
import { standingOffice } from './standing-office.ts';

/**
 * `npm run describe -- URL FILE`: tells a deployed Worker what its office is (services, places, hours), from a JSON
 * file, and at the first time prints a one-time link for the first administrator. It replaces the whole office; where
 * that would wipe out hours that phones have set, it wants `--keep-hours` or `--replace-hours`.
 * `npm run --silent describe -- --example` prints the demo's office as such a file.
 */
const USAGE = 'npm run describe -- https://kabar.example.go.id office.json';
const { example, url, file, hours } = asked();
try {
  if (example) printExample();
  else await describeOffice();
} catch (error) {
  giveUp(error instanceof Error ? error.message : 'The server did not take it.');
}

async function describeOffice(): Promise<void> {
  const { origin, secret } = serverFrom(url, USAGE);
  const told = await officeFrom(file);
  checkSlipHost(told, new URL(origin).host);

  const before = await standingOffice(origin);
  const lost = before ? hoursAtStake(before.office, told, before.today) : [];
  if (lost.length > 0 && hours === null) giveUp(whatWouldBeLost(lost));
  const office = before && hours === 'keep' ? withHoursOf(before.office, told) : told;

  await actAsOperator(origin, secret, randomUUID(), { type: 'describe-office', office });
  console.log(`${office.name} is described, with ${office.places.length} places.`);
  if (before) {
    // What a phone lifted and the file still has comes back: that must not happen unseen.
    const fresh = daysOnlyIn(office, before.office, before.today);
    if (fresh.length > 0) console.log(listed('New from the file:', fresh));
    console.log('Staff go on as before. If the office has no administrator who can come in:');
    console.log(`npm run rescue -- ${origin}`);
  } else {
    console.log('Open this on the first administrator’s phone within ten minutes; it works once:');
    console.log(await firstLink(origin, secret));
  }
}

function printExample(): void {
  const today = new Date().toISOString().slice(0, 10);
  // The demo's own days off are nobody else's.
  const office: Office = { ...kotaSerang(today), slipHost: 'kabar.example.go.id', closures: [] };
  console.log(JSON.stringify(office, null, 2));
  // Not into the file that the example is written to.
  console.error(
    'Days off and seasons are left out (closures, seasons, openDespite are empty): staff set them by phone, under “Jam buka”.',
  );
}

function checkSlipHost({ slipHost }: Office, host: string): void {
  if (slipHost !== null && slipHost !== host) {
    giveUp(
      `slipHost in ${file} is ${slipHost}, but you asked ${host}: slips would carry an address that is not this one.`,
    );
  }
  if (slipHost === null) {
    console.log(
      `slipHost is null: slips carry whatever address the clerk prints them from. Set it to ${host} before printing.`,
    );
  }
}

function whatWouldBeLost(lost: readonly string[]): string {
  return [
    listed(`Nothing was sent. These hours stand in the office and not in ${file}:`, lost),
    'Run it again with one of these at its end:',
    '  --keep-hours     all hours, closures, seasons and worked holidays stay as they are; the file’s are not sent',
    '  --replace-hours  the file’s hold from now on, and what is listed above is gone',
  ].join('\n');
}

/** A short list: the first lines, and how many more there are. */
function listed(heading: string, lines: readonly string[]): string {
  const shown = lines.slice(0, 12).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [heading, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function asked() {
  const flag = { type: 'boolean', default: false } as const;
  const options = { example: flag, 'keep-hours': flag, 'replace-hours': flag };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const keep = values['keep-hours'];
    const replace = values['replace-hours'];
    if (keep && replace) return giveUp('Either --keep-hours or --replace-hours: they say opposite things.');
    const chosen = keep ? 'keep' : replace ? 'replace' : null;
    return { example: values.example, url: positionals[0], file: positionals[1], hours: chosen };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : ''} ${USAGE}`);
  }
}

async function officeFrom(path: string | undefined): Promise<Office> {
  if (!path) return giveUp(`Which file describes the office? ${USAGE}`);
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
