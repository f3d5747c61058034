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
  readonly onBoard: (message: LiveMessage) => void;
  /** A word from the other side just now, whatever it was: the line lives. */
  readonly onAlive: () => void;
  /** It was open, or being opened, and is no more; the next try is under way. */
  readonly onDown: () => void;
}

export interface LiveLine {
  /** Does not wait for the next try: the device says that its network is back. */
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
  let callOff = () => {};

  function waitAtMost(ms: number, mine: Socket | null) {
    callOff();
    callOff = after(ms, () => lost(mine));
  }

  function lost(mine: Socket | null) {
    if (closed || mine !== socket) return;
    callOff();
    socket = null;
    mine?.close();
    failures += 1;
    callOff = after(redialDelay(failures, random), start);
    onDown();
  }

  function heard(mine: Socket | null, text: string) {
    if (closed || mine !== socket) return;
    callOff();
    callOff = after(PING_EVERY_MS, () => {
      mine?.send(LIVE_PING);
      waitAtMost(PONG_WITHIN_MS, mine);
    });
    if (text === LIVE_PONG) return onAlive();
    const message = readMessage(text);
    // A newer office may say more than this page knows; the line lives all the same.
    if (message === null) return onAlive();
    failures = 0;
    onBoard(message);
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
      if (closed || socket !== null) return;
      failures = 0;
      start();
    },
    close() {
      closed = true;
      callOff();
      socket?.close();
    },
  };
}

function readMessage(text: string): LiveMessage | null {
  try {
    const read = liveMessage.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
