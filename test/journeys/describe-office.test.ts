import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardSnapshot } from '#domain/board/snapshot';
import type { Office } from '#domain/office/office';
import { PROJECT } from '../../worker/demo/quiet-wrangler.ts';
import { signInByLink } from '../../worker/demo/staff-client.ts';
import { firstLink } from '../../worker/operator/operator-client.ts';
import { startServer, type TestServer } from '../support/harness.ts';
import { at } from '../support/office-time.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { clockAt } from '../support/test-clock.ts';
import { TEST_SECRETS } from '../support/test-secrets.ts';

const CLOSURE: Office['closures'][number] = {
  on: '2026-12-02',
  name: { id: 'Rapat', en: 'Meeting' },
  places: 'all',
  stretches: [],
};
const folder = mkdtempSync(join(tmpdir(), 'kabar-describe-'));
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ clock: clockAt('2026-11-24', '09:30'), vars: { BOARD_HELD_MS: '0' } });
});
afterAll(() => server.close());

// One story, told in order: each command finds what the one before has left.
test('the first description prints a one-time link for the first administrator', async () => {
  const { code, said } = await describeAs(SAMPLE_OFFICE);
  expect(code).toBe(0);
  expect(said).toMatch(/first administrator[\s\S]*\/masuk\/[A-Za-z0-9_-]{22}/);
});

test('one that would wipe out what a phone has set is not sent, and says what would be lost and both ways on', async () => {
  await closeByPhone();
  const { code, said } = await describeAs({ ...SAMPLE_OFFICE, name: 'Nama baru' });
  expect(code).toBe(1);
  expect(said).toContain('closure 2026-12-02: Rapat / Meeting');
  expect(said).toContain('--keep-hours');
  expect(said).toContain('--replace-hours');
  await worldReads({ name: SAMPLE_OFFICE.name, closures: [CLOSURE] });
});

test('with --keep-hours the file’s name holds and the phone’s closure stays; nobody is made administrator', async () => {
  const { code, said } = await describeAs({ ...SAMPLE_OFFICE, name: 'Nama baru' }, '--keep-hours');
  expect(code).toBe(0);
  expect(said).not.toContain('/masuk/');
  expect(said).not.toContain('first administrator');
  await worldReads({ name: 'Nama baru', closures: [CLOSURE] });
});

test('with --replace-hours the file’s hours hold', async () => {
  const { code } = await describeAs(SAMPLE_OFFICE, '--replace-hours');
  expect(code).toBe(0);
  await worldReads({ name: SAMPLE_OFFICE.name, closures: [] });
});

test('a day that the file brings along is named', async () => {
  const { code, said } = await describeAs({ ...SAMPLE_OFFICE, closures: [CLOSURE] });
  expect(code).toBe(0);
  expect(said).toContain('New from the file:\n  closure 2026-12-02');
});

test('both ways at once, or an option there is not, are refused', async () => {
  expect((await describeAs(SAMPLE_OFFICE, '--keep-hours', '--replace-hours')).code).toBe(1);
  expect((await describeAs(SAMPLE_OFFICE, '--keep-hour')).code).toBe(1);
});

async function closeByPhone(): Promise<void> {
  const link = await firstLink(server.url, TEST_SECRETS.FIRST_LINK_SECRET);
  const staff = await signInByLink(link, at('2026-11-24', '09.30'), 'Sari (contoh)');
  await staff.act('close-by-phone', { type: 'change-hours', change: { kind: 'closure', closure: CLOSURE } });
  await worldReads({ closures: [CLOSURE] });
}

/** What the Desk took reaches the board that the world reads some seconds later. */
async function worldReads(office: Partial<Office>): Promise<void> {
  const read = async (): Promise<Office> => {
    const answer = await fetch(`${server.url}/api/board`);
    return boardSnapshot.parse(await answer.json()).office;
  };
  await expect.poll(read, { timeout: 20_000, interval: 200 }).toMatchObject(office);
}

/** Runs the operator's command as a terminal does; `said` is all it prints. */
function describeAs(office: Office, ...options: string[]): Promise<{ code: number; said: string }> {
  const file = join(folder, 'office.json');
  writeFileSync(file, JSON.stringify(office));
  const command = ['worker/operator/describe-office.ts', server.url, file, ...options];
  const env = { ...process.env, FIRST_LINK_SECRET: TEST_SECRETS.FIRST_LINK_SECRET };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: PROJECT, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });
}
