import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { type BoardSnapshot, boardSnapshot } from '#domain/board/snapshot';
import { isOver } from '#domain/notices/notice-time';
import type { DemoInfo } from '../../worker/demo/demo-info.ts';
import { foretellShownCodes } from '../../worker/demo/foretell-codes.ts';
import { seedDemo } from '../../worker/demo/seed.ts';
import { firstLink } from '../../worker/operator/operator-client.ts';
import { startServer, type TestServer } from '../support/harness.ts';
import { at } from '../support/office-time.ts';
import { TEST_SECRETS } from '../support/test-secrets.ts';

const NOW = at('2026-11-24', '09.30');
const SHOWN = foretellShownCodes(TEST_SECRETS.SLIP_KEY_1, NOW);
let server: TestServer;
let info: DemoInfo;

beforeAll(async () => {
  const clock = { start: NOW, anchor: Date.now(), speed: 1 };
  server = await startServer({ clock, vars: { DEMO_SLIPS: SHOWN.join() } });
  info = await seed(false);
});
afterAll(() => server.close());

test('the demo’s five slips are answered as it announces them', async () => {
  expect(info.slips.map((slip) => slip.outcome.split(':')[0])).toEqual([
    'ready',
    'print-ready',
    'at-centre',
    'needs-action',
    'on-the-way',
  ]);
  for (const { url, outcome } of info.slips) {
    const page = await (await fetch(url)).text();
    const read = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(read).toContain(outcome.slice(outcome.indexOf(':') + 2));
  }
});

test('the page /demo shows them all', async () => {
  const page = await (await fetch(`${server.url}/demo`)).text();
  for (const { code } of info.slips) expect(page).toContain(code);
});

test('the day has begun in the demo: every place is confirmed, one hall has no electricity', async () => {
  const board = await readBoard();
  const states = board.office.places.map((place) => boardView(board, place.id, NOW)?.state);
  expect(states).toHaveLength(68);
  expect(states.filter((state) => state !== 'normal')).toEqual(['stopped']);
});

test('a second start keeps the data: nothing is written anew, and the slips are the same', async () => {
  const before = await readBoard();
  const again = await seed(true);
  expect(again.slips).toEqual(info.slips);
  expect((await readBoard()).seq).toBe(before.seq);
});

test('a start that was cut short is taken up again', async () => {
  const again = await seed(false);
  expect(again.slips).toEqual(info.slips);
  const board = await readBoard();
  const running = board.notices.filter((notice) => !isOver(notice, NOW));
  expect(running.map((notice) => notice.kind)).toEqual(['info', 'schedule', 'maintenance', 'outage']);
});

function seed(filled: boolean): Promise<DemoInfo> {
  const { url } = server;
  return seedDemo({
    url,
    now: NOW,
    log: () => undefined,
    firstLink: () => firstLink(url, TEST_SECRETS.FIRST_LINK_SECRET),
    shown: SHOWN,
    filled,
  });
}

async function readBoard(): Promise<BoardSnapshot> {
  return boardSnapshot.parse(await (await fetch(`${server.url}/api/board`)).json());
}
