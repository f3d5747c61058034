import { describe, expect, test } from 'vitest';
import { type DecoderThread, openDecoder } from '../../../kiosk-ui/scanner/decoder.ts';
import type { FromDecoder, Grab, ToDecoder } from '../../../kiosk-ui/scanner/decoder-messages.ts';
import { handClock } from './hand-clock.ts';
import { CODE, HOST, SLIP } from './test-slip.ts';

/** A thread whose answers the test gives. */
class Thread implements DecoderThread {
  readonly heard: ToDecoder[] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: MessageEvent<FromDecoder>) => void>();
  postMessage(message: ToDecoder) {
    this.heard.push(message);
  }
  terminate() {
    this.ended = true;
  }
  addEventListener(type: string, run: (event: MessageEvent<FromDecoder>) => void) {
    this.listeners.set(type, run);
  }
  says(data: FromDecoder) {
    this.listeners.get('message')?.(new MessageEvent('message', { data }));
  }
  fallsOver() {
    this.listeners.get('error')?.(new MessageEvent('error'));
  }
}

function opened() {
  const clock = handClock();
  const threads: Thread[] = [];
  const states: string[] = [];
  const spawn = () => {
    const thread = new Thread();
    threads.push(thread);
    return thread;
  };
  const decoder = openDecoder({
    host: HOST,
    spawn,
    after: clock.after,
    onState: (state) => states.push(state),
  });
  const thread = () => threads.at(-1) ?? new Thread();
  return { decoder, clock, threads, thread, states };
}

const grab = (): Grab => ({ kind: 'pixels', width: 1, height: 1, rgba: new Uint8ClampedArray(4) });
const sight = { text: SLIP, reading: { kind: 'slip', code: CODE } } as const;
const NOTHING = { kind: 'seen', sight: null };

describe('the decoding thread', () => {
  test('is told the office’s host first, and is ready when its engine is', () => {
    const { thread, states } = opened();
    expect(thread().heard).toEqual([{ kind: 'open', host: HOST }]);
    thread().says({ kind: 'ready' });
    expect(states).toEqual(['loading', 'ready']);
  });

  test('is given one frame at a time: a second one meanwhile is let go, unread', async () => {
    const { decoder, thread } = opened();
    thread().says({ kind: 'ready' });
    const first = decoder.read(grab());
    expect(await decoder.read(grab())).toEqual(NOTHING);
    thread().says({ kind: 'seen', sight });
    expect(await first).toEqual({ kind: 'seen', sight });
    expect(thread().heard).toHaveLength(2);
  });

  test('gets no frame before it is ready', async () => {
    const { decoder, thread } = opened();
    expect(await decoder.read(grab())).toEqual(NOTHING);
    expect(thread().heard).toHaveLength(1);
  });

  test('that cannot have its engine is replaced after a second, and the scanner says so meanwhile', () => {
    const { thread, threads, clock, states } = opened();
    thread().says({ kind: 'failed' });
    expect([states.at(-1), threads[0]?.ended]).toEqual(['broken', true]);
    clock.pass(1_000);
    thread().says({ kind: 'ready' });
    expect([threads.length, states.at(-1)]).toEqual([2, 'ready']);
  });

  test('that falls silent over a frame is replaced, and the frame counts as seen with nothing in it', async () => {
    const { decoder, thread, threads, clock } = opened();
    thread().says({ kind: 'ready' });
    const pending = decoder.read(grab());
    clock.pass(5_000);
    expect(await pending).toEqual(NOTHING);
    clock.pass(1_000);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test('that never answers at the start is replaced', () => {
    const { threads, clock } = opened();
    clock.pass(31_000);
    expect(threads).toHaveLength(2);
  });

  test('that falls over with an error is replaced, later each time until a frame was read', async () => {
    const { decoder, thread, threads, clock } = opened();
    for (const wait of [1_000, 2_000, 4_000]) {
      thread().says({ kind: 'ready' });
      thread().fallsOver();
      const before = threads.length;
      clock.pass(wait - 1);
      expect(threads.length).toBe(before);
      clock.pass(1);
      expect(threads.length).toBe(before + 1);
    }
    thread().says({ kind: 'ready' });
    const read = decoder.read(grab());
    thread().says({ kind: 'seen', sight: null });
    await read;
    thread().fallsOver();
    clock.pass(1_000);
    expect(threads).toHaveLength(5);
  });

  test('that was replaced is not listened to any more', () => {
    const { threads, thread, clock, states } = opened();
    thread().says({ kind: 'failed' });
    clock.pass(1_000);
    threads[0]?.says({ kind: 'ready' });
    expect(states.at(-1)).toBe('broken');
  });

  test('ends for good when closed', () => {
    const { decoder, thread, threads, clock } = opened();
    decoder.close();
    clock.pass(600_000);
    expect([thread().ended, threads.length]).toEqual([true, 1]);
  });
});
