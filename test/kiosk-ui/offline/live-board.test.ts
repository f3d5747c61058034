import { describe, expect, test } from 'vitest';
import { refuse } from '#domain/ledger/refusal';
import { type ApiClient, UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { createOfficeClock } from '../../../kiosk-ui/office-clock.ts';
import { openLiveBoard } from '../../../kiosk-ui/offline/live-board.ts';
import { handClock } from '../scanner/hand-clock.ts';
import { aBoard, NOW } from './a-board.ts';
import { handLine } from './hand-line.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
type Reply = Awaited<ReturnType<ApiClient['board']>>;

/** A page's board with its clocks, its socket and the office's answers in the test's hands. */
function aScreen() {
  let elapsed = 0;
  const timers = handClock();
  const sockets = handLine();
  const clock = createOfficeClock(() => elapsed);
  const asked: { etag: string | null; answer: (reply: Reply) => Promise<void> }[] = [];
  const live = openLiveBoard({
    api: {
      board: (etag) =>
        new Promise<Reply>((resolve) => {
          asked.push({
            etag,
            answer: async (reply) => {
              if (reply !== UNREACHABLE) clock.hear(NOW + elapsed);
              resolve(reply);
              await Promise.resolve();
              await Promise.resolve();
            },
          });
        }),
    },
    clock,
    dial: sockets.dial,
    after: timers.after,
    random: () => 0.5,
    onChange: () => {},
  });
  return {
    live,
    asked,
    dialled: sockets.dialled,
    pass(ms: number) {
      // Second by second, or a timer would see the time of the end.
      for (let left = ms; left > 0; left -= SECOND) {
        elapsed += Math.min(SECOND, left);
        timers.pass(Math.min(SECOND, left));
      }
    },
    socketSays(seq: number) {
      sockets.newest().events.said(JSON.stringify({ type: 'board', board: aBoard(seq), now: NOW + elapsed }));
    },
    socketPongs: () => sockets.newest().events.said('pong'),
    socketEnds: () => sockets.newest().events.ended(),
    async officeAnswers(reply: Reply) {
      await asked.at(-1)?.answer(reply);
    },
    fetched: (seq: number, at = NOW + elapsed): Reply => ({ board: aBoard(seq, at), etag: `"1-${seq}"` }),
  };
}

describe('a screen that has just been switched on', () => {
  test('asks by fetch and by socket at once, and knows nothing yet', () => {
    const { asked, dialled, live } = aScreen();
    expect(asked).toHaveLength(1);
    expect(dialled).toHaveLength(1);
    expect(live.news()).toEqual({
      board: null,
      fresh: false,
      ageMs: null,
      cutOffSince: null,
      trouble: 'none',
    });
  });

  test('shows the first board whichever way it came', async () => {
    const bySocket = aScreen();
    bySocket.socketSays(7);
    expect(bySocket.live.news()).toMatchObject({ board: { seq: 7 }, fresh: true, ageMs: 0 });
    const byFetch = aScreen();
    await byFetch.officeAnswers(byFetch.fetched(7));
    expect(byFetch.live.news()).toMatchObject({ board: { seq: 7 }, fresh: true, ageMs: 0 });
  });

  test('says why there is no board', async () => {
    const dark = aScreen();
    await dark.officeAnswers(UNREACHABLE);
    expect(dark.live.news()).toMatchObject({ board: null, trouble: 'unreachable' });
    const empty = aScreen();
    await empty.officeAnswers(refuse('board-not-there'));
    expect(empty.live.news()).toMatchObject({ board: null, trouble: 'no-board' });
  });
});

describe('a board', () => {
  test('never gives way to an older one', async () => {
    const { socketSays, officeAnswers, fetched, live } = aScreen();
    socketSays(7);
    await officeAnswers(fetched(6));
    expect(live.news().board?.seq).toBe(7);
  });

  test('gives way to whatever the Desk itself says: one begun anew counts from one again', () => {
    const { socketSays, live } = aScreen();
    socketSays(7);
    socketSays(1);
    expect(live.news().board?.seq).toBe(1);
  });

  test('gives way to a lower number of a new epoch: the Desk was rebuilt', async () => {
    const { officeAnswers, socketSays, live } = aScreen();
    socketSays(7);
    await officeAnswers({ board: aBoard(1, NOW, 2), etag: null });
    expect(live.news().board).toMatchObject({ epoch: 2, seq: 1 });
  });
});

describe('freshness', () => {
  test('is the age of the socket’s last word', () => {
    const { socketSays, socketPongs, pass, live } = aScreen();
    socketSays(7);
    pass(9 * SECOND);
    expect(live.news()).toMatchObject({ fresh: true, ageMs: 9 * SECOND });
    pass(SECOND);
    socketPongs();
    expect(live.news()).toMatchObject({ fresh: true, ageMs: 0 });
  });

  test('ends when the socket has been silent for more than fifteen seconds and no poll helps', async () => {
    const { socketSays, officeAnswers, pass, live } = aScreen();
    socketSays(7);
    pass(16 * SECOND);
    await officeAnswers(UNREACHABLE);
    expect(live.news()).toMatchObject({ board: { seq: 7 }, fresh: false, cutOffSince: NOW });
  });

  test('goes on by polls every three minutes while the socket is down', async () => {
    const { socketSays, socketEnds, officeAnswers, fetched, asked, pass, live } = aScreen();
    await officeAnswers(fetched(6));
    socketSays(7);
    socketEnds();
    expect(asked).toHaveLength(2);
    await officeAnswers(fetched(8));
    expect(live.news()).toMatchObject({ board: { seq: 8 }, fresh: true });
    pass(3 * MINUTE);
    expect(asked).toHaveLength(3);
    expect(asked[2]?.etag).toBe('"1-8"');
    expect(live.news()).toMatchObject({ fresh: true, ageMs: 3 * MINUTE });
    await officeAnswers(null);
    expect(live.news()).toMatchObject({ fresh: true, ageMs: 0 });
  });

  test('ends with the poll that fails, counted from the last word heard', async () => {
    const { officeAnswers, fetched, pass, live } = aScreen();
    await officeAnswers(fetched(7));
    pass(3 * MINUTE);
    await officeAnswers(UNREACHABLE);
    expect(live.news()).toMatchObject({ fresh: false, cutOffSince: NOW, trouble: 'unreachable' });
  });

  test('is not given by a copy that nobody has rewritten for a quarter of an hour', async () => {
    const { officeAnswers, fetched, live } = aScreen();
    await officeAnswers(fetched(7, NOW - 16 * MINUTE));
    expect(live.news()).toMatchObject({
      board: { seq: 7 },
      fresh: false,
      cutOffSince: NOW - 16 * MINUTE,
      trouble: 'none',
    });
  });

  test('never lasts beyond a copy’s own quarter of an hour and the moment a poll may take', async () => {
    const { officeAnswers, fetched, pass, live } = aScreen();
    await officeAnswers(fetched(7, NOW - 14 * MINUTE));
    pass(75 * SECOND);
    expect(live.news()).toMatchObject({ fresh: true });
    pass(SECOND);
    expect(live.news()).toMatchObject({ fresh: false });
  });

  test('outlives a poll that fails at once after the socket by no more than the line’s fifteen seconds', async () => {
    const { socketSays, socketEnds, officeAnswers, fetched, pass, live } = aScreen();
    await officeAnswers(fetched(6));
    socketSays(7);
    socketEnds();
    await officeAnswers(UNREACHABLE);
    pass(15 * SECOND);
    expect(live.news()).toMatchObject({ fresh: true });
    pass(SECOND);
    expect(live.news()).toMatchObject({ fresh: false, cutOffSince: NOW });
  });

  test('comes back with the socket, which ends the polls', async () => {
    const { officeAnswers, socketSays, socketEnds, asked, pass, live } = aScreen();
    await officeAnswers(UNREACHABLE);
    socketEnds();
    pass(SECOND);
    socketSays(9);
    expect(live.news()).toMatchObject({ board: { seq: 9 }, fresh: true, cutOffSince: null, trouble: 'none' });
    const before = asked.length;
    socketSays(10);
    pass(9 * SECOND);
    expect(asked).toHaveLength(before);
  });

  test('a poll that fails after the socket came back changes nothing', async () => {
    const { officeAnswers, socketSays, live } = aScreen();
    socketSays(7);
    await officeAnswers(UNREACHABLE);
    expect(live.news()).toMatchObject({ fresh: true, trouble: 'none' });
  });
});

describe('a socket that has nothing to tell', () => {
  test('is helped by one question an hour: it brings no time, and a device may have dozed', async () => {
    const { officeAnswers, fetched, socketSays, socketPongs, asked, pass } = aScreen();
    await officeAnswers(fetched(7));
    socketSays(7);
    for (let pings = 0; pings < 360; pings += 1) {
      pass(10 * SECOND);
      socketPongs();
    }
    expect(asked).toHaveLength(2);
  });
});

describe('an office that answers again', () => {
  test('is dialled at once: the poll has shown that the way is open', async () => {
    const { officeAnswers, fetched, socketEnds, dialled, pass } = aScreen();
    await officeAnswers(UNREACHABLE);
    for (const wait of [1, 2, 4, 8, 16, 32, 64]) {
      socketEnds();
      pass(wait * SECOND);
    }
    socketEnds();
    pass(53 * SECOND);
    const before = dialled.length;
    await officeAnswers(fetched(7));
    expect(dialled).toHaveLength(before + 1);
  });
});

describe('a device that says its network is back', () => {
  test('asks again at once, once', async () => {
    const { officeAnswers, socketEnds, asked, dialled, live } = aScreen();
    await officeAnswers(UNREACHABLE);
    socketEnds();
    live.hurry();
    live.hurry();
    expect(asked).toHaveLength(2);
    expect(dialled).toHaveLength(2);
  });
});
