import { type After, retryDelay } from './after.ts';
import type { Sight } from './decode-frame.ts';
import type { FromDecoder, Grab, ToDecoder } from './decoder-messages.ts';

/** `loading` until the engine is there; `broken` while it cannot be had (tried again by itself). */
export type DecoderState = 'loading' | 'ready' | 'broken';

/** What became of a frame: a code or none, or `frame-unusable`: send pixels, not VideoFrames. */
export type Decoded =
  | { readonly kind: 'seen'; readonly sight: Sight | null }
  | { readonly kind: 'frame-unusable' };

export interface Decoder {
  /** Reads one frame, which is gone afterwards. One at a time: ask again when the last is answered. Never rejects. */
  read(grab: Grab): Promise<Decoded>;
  close(): void;
}

/** What is used of a `Worker`. */
export interface DecoderThread {
  postMessage(message: ToDecoder, transfer?: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', run: (event: MessageEvent<FromDecoder>) => void): void;
  addEventListener(type: 'error' | 'messageerror', run: () => void): void;
}

export interface DecoderOptions {
  readonly host: string;
  /** Starts the decoding thread. */
  readonly spawn: () => DecoderThread;
  readonly after: After;
  readonly onState: (state: DecoderState) => void;
}

const OPEN_LIMIT_MS = 30_000;
const FRAME_LIMIT_MS = 5_000;
const NOTHING: Decoded = { kind: 'seen', sight: null };

/**
 * The page's side of the decoding thread. A thread that fails, falls silent or cannot load its engine is put away and
 * a new one started, later and later up to every 30 s: a kiosk has nobody to reload it.
 */
export function openDecoder({ host, spawn, after, onState }: DecoderOptions): Decoder {
  let thread: DecoderThread | null = null;
  let ready = false;
  let failures = 0;
  let waiting: ((decoded: Decoded) => void) | null = null;
  let callOff = () => {};

  function settle(decoded: Decoded) {
    const answer = waiting;
    waiting = null;
    answer?.(decoded);
  }

  function retire() {
    callOff();
    thread?.terminate();
    thread = null;
    ready = false;
    settle(NOTHING);
  }

  function broken() {
    retire();
    failures += 1;
    onState('broken');
    callOff = after(retryDelay(failures), start);
  }

  function heard(message: FromDecoder) {
    callOff();
    if (message.kind === 'failed') return broken();
    if (message.kind === 'ready') {
      ready = true;
      return onState('ready');
    }
    // Only a frame that was read proves the thread: one that loads and then falls over each time must wait longer.
    if (message.kind === 'seen') failures = 0;
    settle(message);
  }

  function start() {
    try {
      thread = spawn();
    } catch {
      return broken();
    }
    const mine = thread;
    mine.addEventListener('message', (event) => {
      if (thread === mine) heard(event.data);
    });
    for (const fault of ['error', 'messageerror'] as const) {
      mine.addEventListener(fault, () => {
        if (thread === mine) broken();
      });
    }
    mine.postMessage({ kind: 'open', host } satisfies ToDecoder);
    callOff = after(OPEN_LIMIT_MS, broken);
  }

  onState('loading');
  start();
  return {
    read(grab) {
      if (thread === null || !ready || waiting !== null) {
        if (grab.kind === 'video-frame') grab.frame.close();
        return Promise.resolve(NOTHING);
      }
      const moved = grab.kind === 'video-frame' ? grab.frame : grab.rgba.buffer;
      thread.postMessage(grab satisfies ToDecoder, [moved]);
      callOff = after(FRAME_LIMIT_MS, broken);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: retire,
  };
}
