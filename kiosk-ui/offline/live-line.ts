import * as z from 'zod';
import { LIVE_PING, LIVE_PONG, type LiveMessage, liveMessage } from '#domain/board/live-message';

/** Runs `run` once in `ms` milliseconds; the answer calls it off. */
type After = (ms: number, run: () => void) => () => void;

/** One socket, as the line needs it. Every method may be called after it has ended. */
export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  said(text: string): void;
  /** Closed, refused or broken; also when it never opened. */
  ended(): void;
}

export interface LiveLineOptions {
  readonly dial: (events: SocketEvents) => Socket;
  readonly after: After;
  /** From 0 to 1, as `Math.random`: spreads the screens of an office that all lost the same network. */
  readonly random: () => number;
  readonly onBoard: (message: Extract<LiveMessage, { type: 'board' }>) => void;
  /** The office says that who this phone's clerk is has changed. */
  readonly onWhoYouAre?: () => void;
  /** A word from the other side just now, whatever it was: the line lives. */
  readonly onAlive: () => void;
  /** It was open, or being opened, and is no more; the next try is under way. */
  readonly onDown: () => void;
}

export interface LiveLine {
  /** The device says that its network is back, or has woken up: dials at once, or asks at once whether the line lives. */
  hurry(): void;
  close(): void;
}

const PING_EVERY_MS = 10_000;
/** With the ping's own rhythm, a dead line is known after 15 s at most. */
const PONG_WITHIN_MS = 5_000;
const OPEN_WITHIN_MS = 10_000;
const FIRST_RETRY_MS = 1_000;
/** As rare as the poll: where sockets are refused all day, tries must not eat the office's requests. */
const LAST_RETRY_MS = 180_000;
/** A line that was held for less did not cure anything: something between cuts each one after its first words. */
const HELD_MS = LAST_RETRY_MS;

/** Between half and one and a half of 1, 2, 4 … 180 seconds. */
export function redialDelay(failures: number, random: () => number): number {
  const step = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(step * (0.5 + random()));
}

/** Keeps a socket to `/api/live`, through every loss, until closed. A line that falls silent counts as lost. */
export function openLiveLine(options: LiveLineOptions): LiveLine {
  const { dial, after, random, onBoard, onAlive, onDown } = options;
  let socket: Socket | null = null;
  let failures = 0;
  let closed = false;
  let talking = false;
  let callOff = () => {};
  let callOffHeld = () => {};

  function waitAtMost(ms: number, mine: Socket | null) {
    callOff();
    callOff = after(ms, () => lost(mine));
  }

  function lost(mine: Socket | null) {
    if (closed || mine !== socket) return;
    callOff();
    callOffHeld();
    talking = false;
    socket = null;
    mine?.close();
    failures += 1;
    callOff = after(redialDelay(failures, random), start);
    onDown();
  }

  function ping(mine: Socket | null) {
    mine?.send(LIVE_PING);
    waitAtMost(PONG_WITHIN_MS, mine);
  }

  function heard(mine: Socket | null, text: string) {
    if (closed || mine !== socket) return;
    const message = text === LIVE_PONG ? 'pong' : readMessage(text);
    // A board in a shape this page does not know: a line that goes on would vouch for the one before it.
    if (message === 'board-unreadable') return lost(mine);
    callOff();
    callOff = after(PING_EVERY_MS, () => ping(mine));
    if (!talking) {
      talking = true;
      callOffHeld = after(HELD_MS, () => {
        failures = 0;
      });
    }
    // A newer office may say more than this page knows; the line lives all the same.
    if (message === 'pong' || message === 'unknown') return onAlive();
    if (message.type === 'board') return onBoard(message);
    onAlive();
    options.onWhoYouAre?.();
  }

  function start() {
    callOff();
    // The socket may end before `dial` has returned it.
    let mine: Socket | null = null;
    let endedEarly = false;
    try {
      mine = dial({
        opened: () => {
          if (mine === socket) waitAtMost(OPEN_WITHIN_MS, mine);
        },
        said: (text) => heard(mine, text),
        ended: () => {
          endedEarly = true;
          if (mine !== null) lost(mine);
        },
      });
    } catch {
      endedEarly = true;
    }
    socket = mine;
    if (endedEarly) return lost(mine);
    waitAtMost(OPEN_WITHIN_MS, mine);
  }

  start();
  return {
    hurry() {
      if (closed) return;
      if (talking) return ping(socket);
      if (socket !== null) return;
      failures = 0;
      start();
    },
    close() {
      closed = true;
      callOff();
      callOffHeld();
      socket?.close();
    },
  };
}

const saysBoard = z.object({ type: z.literal('board') });

function readMessage(text: string): LiveMessage | 'board-unreadable' | 'unknown' {
  try {
    const said: unknown = JSON.parse(text);
    const read = liveMessage.safeParse(said);
    if (read.success) return read.data;
    return saysBoard.safeParse(said).success ? 'board-unreadable' : 'unknown';
  } catch {
    return 'unknown';
  }
}
