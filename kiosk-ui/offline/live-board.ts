import type { BoardSnapshot } from '#domain/board/snapshot';
import { isRefusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { type ApiClient, UNREACHABLE } from '../api-client.ts';
import type { OfficeClock } from '../office-clock.ts';
import { type LiveLineOptions, openLiveLine } from './live-line.ts';

/** The newest board this page has, and how far it may be believed. */
export interface BoardNews {
  /** Null before the first one came. */
  readonly board: BoardSnapshot | null;
  /** Whether the line has just proved that this is the newest there is. Never true before a sync of this boot. */
  readonly fresh: boolean;
  /** Milliseconds since that proof, on the monotonic clock; null before the first. */
  readonly ageMs: number | null;
  /** The office's time of the last proof, once there is none any more; null while fresh. */
  readonly cutOffSince: Instant | null;
  /** Why nothing comes: `none` while it does, or while the first try is under way. */
  readonly trouble: 'none' | 'unreachable' | 'no-board';
}

export interface LiveBoard {
  news(): BoardNews;
  /** The network is back, or the page is seen again: asks at once. */
  hurry(): void;
  close(): void;
}

export interface LiveBoardOptions extends Pick<LiveLineOptions, 'dial' | 'after' | 'random' | 'onWhoYouAre'> {
  readonly api: Pick<ApiClient, 'board'>;
  readonly clock: OfficeClock;
  /** A new board is there, or asking for one has failed. Ages grow by themselves: read `news()` as often as shown. */
  readonly onChange: () => void;
}

/** How long a word on the socket vouches for the board: a ping's rhythm and the wait for its answer. */
const SOCKET_VOUCHES_MS = 15_000;
const POLL_EVERY_MS = 180_000;
/** A quiet socket tells no time, and a device that dozed off has lost some: while it is quiet the time is asked for. */
const TIME_EVERY_MS = 3_600_000;
/** A fetched board vouches until the next poll, which may take a while to fail. */
const POLL_VOUCHES_MS = POLL_EVERY_MS + 15_000;
/** KV's copy is rewritten every 10 minutes in opening hours; an older one comes from a Desk that is silent. */
const COPY_TOO_OLD_MS = 15 * 60_000;

/** When, on both clocks, the board was last known to be the newest, and for how long that holds. */
interface Proof {
  readonly elapsed: number;
  readonly at: Instant;
  readonly vouches: number;
}

/**
 * Keeps the office's board: by a socket, and while that is down by a poll every three minutes. Begins with both at
 * once, so that the first board is there as fast as the faster of them. An older board never replaces a newer one.
 */
export function openLiveBoard(options: LiveBoardOptions): LiveBoard {
  const { api, clock, after, onChange } = options;
  let board: BoardSnapshot | null = null;
  let etag: string | null = null;
  let proof: Proof | null = null;
  let trouble: BoardNews['trouble'] = 'none';
  let online = false;
  let polling = false;
  let closed = false;
  let callOffPoll = () => {};

  function take(newer: BoardSnapshot) {
    if (board === null || isNewer(newer, board)) board = newer;
  }

  function prove(vouches: number) {
    const at = clock.now();
    if (at !== null) proof = { elapsed: clock.elapsed(), at, vouches };
    trouble = 'none';
  }

  async function poll() {
    callOffPoll();
    if (closed || polling) return;
    polling = true;
    const reply = await api.board(etag);
    polling = false;
    if (closed) return;
    if (reply === UNREACHABLE || isRefusal(reply)) {
      // A socket that came meanwhile knows better than a poll that failed.
      if (!online) {
        trouble = reply === UNREACHABLE ? 'unreachable' : 'no-board';
        // A moment's grace, as on a silent line: an office that is being renewed is back before anyone reads this.
        proof = proof && { ...proof, vouches: Math.min(proof.vouches, SOCKET_VOUCHES_MS) };
      }
    } else {
      if (reply !== null) {
        etag = reply.etag;
        take(reply.board);
      }
      provePolled();
    }
    pollLater();
    onChange();
  }

  function pollLater() {
    callOffPoll();
    callOffPoll = after(online ? TIME_EVERY_MS : POLL_EVERY_MS, () => void poll());
  }

  /** A 304 proves no more than the copy's own age does, and no copy vouches beyond the age at which it is old. */
  function provePolled() {
    const now = clock.now();
    if (online || board === null || now === null) return;
    const left = board.at + COPY_TOO_OLD_MS - now;
    // The way is open again: the socket need not wait for its turn.
    if (trouble === 'unreachable') line.hurry();
    if (left >= 0) return prove(Math.min(POLL_VOUCHES_MS, left + SOCKET_VOUCHES_MS));
    proof ??= { elapsed: clock.elapsed() - (now - board.at), at: board.at, vouches: 0 };
    trouble = 'none';
  }

  const line = openLiveLine({
    ...options,
    onBoard(message) {
      online = true;
      clock.hear(message.now);
      // The Desk's own word stands, whatever its number: a Desk that was begun anew counts from one again.
      board = message.board;
      pollLater();
      prove(SOCKET_VOUCHES_MS);
      onChange();
    },
    onAlive() {
      if (online) prove(SOCKET_VOUCHES_MS);
    },
    onDown() {
      const wasOnline = online;
      online = false;
      // Only the loss itself asks at once; failed tries after it leave the rhythm to the poll.
      if (wasOnline) void poll();
    },
  });
  void poll();

  return {
    news() {
      const ageMs = proof && Math.max(0, clock.elapsed() - proof.elapsed);
      const fresh = board !== null && proof !== null && ageMs !== null && ageMs <= proof.vouches;
      return { board, fresh, ageMs, cutOffSince: fresh ? null : (proof?.at ?? null), trouble };
    },
    hurry() {
      line.hurry();
      void poll();
    },
    close() {
      closed = true;
      callOffPoll();
      line.close();
    },
  };
}

/** The order the Desk wrote them in; a rebuilt Desk begins a new epoch. */
function isNewer(a: BoardSnapshot, b: BoardSnapshot): boolean {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch;
  if (a.seq !== b.seq) return a.seq > b.seq;
  return a.at >= b.at;
}
