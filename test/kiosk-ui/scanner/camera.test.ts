import { describe, expect, test } from 'vitest';
import {
  type CameraDevices,
  type CameraStream,
  type CameraTrack,
  openCamera,
} from '../../../kiosk-ui/scanner/camera.ts';
import { handClock } from './hand-clock.ts';

class Track extends EventTarget implements CameraTrack {
  muted = false;
  stopped = false;
  stop() {
    this.stopped = true;
  }
}

class Stream implements CameraStream {
  readonly track = new Track();
  getVideoTracks() {
    return [this.track];
  }
}

/** A device whose camera the test plugs, refuses and unplugs. */
class Devices extends EventTarget implements CameraDevices<Stream> {
  outcome: 'works' | 'NotAllowedError' | 'NotFoundError' | 'NotReadableError' = 'works';
  readonly streams: Stream[] = [];
  asked = 0;
  getUserMedia() {
    this.asked += 1;
    if (this.outcome !== 'works') return Promise.reject(new DOMException('no', this.outcome));
    const stream = new Stream();
    this.streams.push(stream);
    return Promise.resolve(stream);
  }
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(() => resolve())));

async function opened(outcome: Devices['outcome'] = 'works') {
  const devices = new Devices();
  devices.outcome = outcome;
  const clock = handClock();
  const states: string[] = [];
  const camera = openCamera({
    devices,
    facing: 'user',
    after: clock.after,
    onChange: (state, stream) => states.push(stream === null ? `${state}, nothing shown` : state),
  });
  await settled();
  const track = () => devices.streams.at(-1)?.track ?? new Track();
  return { devices, clock, states, camera, track };
}

describe('the camera', () => {
  test('is starting, then live', async () => {
    expect((await opened()).states).toEqual(['starting, nothing shown', 'live']);
  });

  test('that is unplugged is lost, and live again when it is plugged back', async () => {
    const { devices, states, track, clock } = await opened();
    devices.outcome = 'NotFoundError';
    track().dispatchEvent(new Event('ended'));
    clock.pass(60_000);
    await settled();
    expect(states.slice(2)).toEqual(['lost, nothing shown', 'lost, nothing shown']);
    devices.outcome = 'works';
    devices.dispatchEvent(new Event('devicechange'));
    await settled();
    expect(states.at(-1)).toBe('live');
  });

  test('that was never there is absent, and live when one is plugged in', async () => {
    const { devices, states } = await opened('NotFoundError');
    expect(states.at(-1)).toBe('absent, nothing shown');
    devices.outcome = 'works';
    devices.dispatchEvent(new Event('devicechange'));
    await settled();
    expect(states.at(-1)).toBe('live');
  });

  test('that another program holds is lost, and tried again by the clock, ever more seldom', async () => {
    const { devices, states, clock } = await opened('NotReadableError');
    expect(states.at(-1)).toBe('lost, nothing shown');
    for (const [wait, asked] of [
      [999, 1],
      [1, 2],
      [1_999, 2],
      [1, 3],
      [4_000, 4],
    ] as const) {
      clock.pass(wait);
      await settled();
      expect(devices.asked).toBe(asked);
    }
    devices.outcome = 'works';
    clock.pass(30_000);
    await settled();
    expect(states.at(-1)).toBe('live');
  });

  test('that is refused is not asked for again by the clock, but by the person', async () => {
    const { devices, states, clock, camera } = await opened('NotAllowedError');
    clock.pass(600_000);
    await settled();
    expect([devices.asked, states.at(-1)]).toEqual([1, 'refused, nothing shown']);
    devices.outcome = 'works';
    camera.retry();
    await settled();
    expect(states.at(-1)).toBe('live');
  });

  test('that is muted is lost, and live again with its picture', async () => {
    const { states, track } = await opened();
    track().dispatchEvent(new Event('mute'));
    track().dispatchEvent(new Event('unmute'));
    expect(states.slice(2)).toEqual(['lost', 'live']);
  });

  test('that is live is not asked for again when something else is plugged in', async () => {
    const { devices } = await opened();
    devices.dispatchEvent(new Event('devicechange'));
    await settled();
    expect(devices.asked).toBe(1);
  });

  test('is let go when closed, even while the browser is still asking', async () => {
    const { devices, camera, track, states } = await opened();
    camera.close();
    expect(track().stopped).toBe(true);
    const late = openCamera({
      devices,
      facing: 'user',
      after: handClock().after,
      onChange: (s) => states.push(s),
    });
    late.close();
    await settled();
    expect(devices.streams.map(({ track }) => track.stopped)).toEqual([true, true]);
    expect(states.slice(2)).toEqual(['starting']);
  });

  test('is absent on a page that may have none', () => {
    const states: string[] = [];
    const options = { devices: undefined, facing: 'user', after: handClock().after } as const;
    openCamera({ ...options, onChange: (state) => states.push(state) });
    expect(states.at(-1)).toBe('absent');
  });
});
