import type { ImportRow } from '#domain/slips/import-wire';
import { parseSlipCode, type SlipCode } from '#domain/slips/slip-code';
import { importSlips } from '../../worker/demo/import-slips.ts';
import { type StaffClient, signInByLink } from '../../worker/demo/staff-client.ts';
import { firstLink } from '../../worker/operator/operator-client.ts';
import { startServer, type TestServer } from './harness.ts';
import { SAMPLE_OFFICE } from './sample-office.ts';
import { clockAt } from './test-clock.ts';
import { TEST_SECRETS } from './test-secrets.ts';

const DAY = '2026-11-24';

/** A real server with the sample office on it: a lobby, two halls, and a slip for each stage that journeys ask for. */
export interface LivedInOffice {
  server: TestServer;
  url: string;
  /** `localhost:PORT`, as slips carry it. */
  host: string;
  staff: StaffClient;
  slips: Record<keyof typeof ROWS, SlipCode>;
  /** A fresh one-time link for an administrator. */
  link(): Promise<string>;
  close(): Promise<void>;
}

/** What SIAK says of the slips; the one that is `onTheShelf` is also received by its hall. */
const ROWS = {
  waiting: row(1, 'PRINT_READY_RECORD', 'taktakan'),
  onTheShelf: row(2, 'CARD_SHIPPED', 'cipare'),
  atTheCentre: row(3, 'SENT_FOR_ENROLLMENT', 'taktakan'),
  twiceRecorded: row(4, 'DUPLICATE_RECORD', 'taktakan'),
};

/**
 * @param time what the office's wall shows when the server starts, a Tuesday
 * @param morning `confirmed`: staff have said of the lobby that all is normal
 */
export async function openLivedInOffice(
  time: string,
  morning: 'confirmed' | 'silent',
): Promise<LivedInOffice> {
  const clock = clockAt(DAY, time);
  const server = await startServer({ clock, vars: { BOARD_HELD_MS: '200' } });
  const link = (): Promise<string> => firstLink(server.url, TEST_SECRETS.FIRST_LINK_SECRET);
  const staff = await signInByLink(await link(), clock.start);
  await staff.act('office', { type: 'describe-office', office: SAMPLE_OFFICE });
  const names = Object.keys(ROWS);
  const codes = await importSlips(staff, 'journey-import', Object.values(ROWS), clock.start);
  const slips = Object.fromEntries(names.map((name, i) => [name, codeOf(codes[i])]));
  const shelf = slips.onTheShelf ?? '';
  await staff.act('shelf', { type: 'receive-cards', place: 'cipare', cards: { codes: [shelf] } });
  if (morning === 'confirmed') {
    await staff.act('morning', { type: 'confirm-day', places: ['lobi', 'cipare'], finding: 'all-normal' });
  }
  await untilPublished(server.url, shelf);
  const { host } = new URL(server.url);
  return { server, url: server.url, host, staff, slips: every(slips), link, close: () => server.close() };
}

/** KV has it once the world can see the card on the shelf. Asked again and again, with a deadline and no sleep of its own. */
async function untilPublished(url: string, code: string): Promise<void> {
  const deadline = AbortSignal.timeout(20_000);
  for (;;) {
    const answer = await fetch(`${url}/api/slips/${code}`, { signal: deadline });
    if (answer.ok && (await answer.text()).includes('"receivedPlace":"cipare"')) return;
  }
}

function row(number: number, code: string, lives: string): ImportRow {
  return {
    registration: `3673-20261101-${String(number).padStart(6, '0')}`,
    code,
    lives,
    recordedOn: '2026-11-02',
    printedOn: code === 'CARD_SHIPPED' ? '2026-11-20' : null,
    promisedOn: DAY,
    application: 'new',
  };
}

function codeOf(text: string | undefined): SlipCode {
  const code = text === undefined ? null : parseSlipCode(text);
  if (!code) throw new Error('the office gave no slip code back');
  return code;
}

function every(slips: Record<string, SlipCode>): LivedInOffice['slips'] {
  const { waiting, onTheShelf, atTheCentre, twiceRecorded } = slips;
  if (!waiting || !onTheShelf || !atTheCentre || !twiceRecorded) throw new Error('a slip is missing');
  return { waiting, onTheShelf, atTheCentre, twiceRecorded };
}
