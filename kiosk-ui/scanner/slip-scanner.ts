import type { SlipReading } from '#domain/slips/slip-code';
import { afterTimeout } from './after.ts';
import { type CameraState, type Facing, openCamera } from './camera.ts';
import { onCameraAllowed } from './camera-permission.ts';
import { type DecoderState, openDecoder } from './decoder.ts';
import { frameGrabber } from './frame-grab.ts';
import { startFrameLoop } from './frame-loop.ts';
import { NOTHING_SEEN, sighted } from './sighting.ts';

/** As the camera's states; `live` only once slips can be read as well; `unable`: the reading engine cannot be had. */
export type ScannerState = CameraState | 'unable';

export interface SlipScannerOptions {
  /** Shows the viewfinder; on the page, playing: what it shows is what is read. */
  readonly video: HTMLVideoElement;
  /** The office's host as in its slips' addresses, with its port if it has one. */
  readonly host: string;
  /** Default `user`: on a kiosk the visitor stands before the screen. A clerk's phone wants `environment`. */
  readonly facing?: Facing;
  /** A code came into view: a slip, a damaged one, or something else. Once, until it was out of view for a moment. */
  readonly onRead: (reading: SlipReading) => void;
  /** Called on every change, and once at the start. */
  readonly onState: (state: ScannerState) => void;
}

export interface SlipScanner {
  /** Asks for the camera again: from the button beside the words for `refused`. */
  retry(): void;
  stop(): void;
}

/**
 * Reads slips from the device's camera until stopped. Everything that can come back does so by itself: a camera
 * plugged in again, a permission given later, a decoding thread that died. No frame is stored or leaves the device.
 *
 * Under `require-trusted-types-for 'script'` the page must have its `default` policy (with `createScriptURL`) before
 * this is called: the decoding thread is started from our own address, as a URL. The page's policy must allow
 * `worker-src 'self'`, and the one sent with the thread's script `'wasm-unsafe-eval'` and `connect-src 'self'`.
 */
export function startSlipScanner(options: SlipScannerOptions): SlipScanner {
  const { video, host, facing = 'user', onRead, onState } = options;
  let cameraState: CameraState = 'starting';
  let decoderState: DecoderState = 'loading';
  let told: ScannerState | null = null;
  let sighting = NOTHING_SEEN;
  const frames = frameGrabber();

  function tell() {
    const state = stateOf(cameraState, decoderState);
    if (state === told) return;
    told = state;
    onState(state);
  }

  const decoder = openDecoder({
    host,
    spawn: () =>
      new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module', name: 'slip-decoder' }),
    after: afterTimeout,
    onState(state) {
      decoderState = state;
      tell();
    },
  });

  async function readOne() {
    const frame = told === 'live' ? frames.grab(video) : null;
    if (frame === null) return;
    const decoded = await decoder.read(frame);
    frames.judged(decoded.kind === 'seen');
    if (decoded.kind !== 'seen' || decoded.sight === null) return;
    const next = sighted(sighting, decoded.sight, performance.now());
    sighting = next.sighting;
    if (next.announce) onRead(decoded.sight.reading);
  }

  const camera = openCamera({
    devices: navigator.mediaDevices,
    facing,
    after: afterTimeout,
    onChange(state, stream) {
      cameraState = state;
      if (video.srcObject !== stream) show(video, stream);
      tell();
    },
  });
  const forgetPermission = onCameraAllowed(navigator.permissions, camera.retry);
  const stopLoop = startFrameLoop(video, readOne);

  return {
    retry: camera.retry,
    stop() {
      stopLoop();
      forgetPermission();
      camera.close();
      decoder.close();
      video.srcObject = null;
    },
  };
}

function stateOf(camera: CameraState, decoder: DecoderState): ScannerState {
  if (camera !== 'live') return camera;
  if (decoder === 'broken') return 'unable';
  return decoder === 'ready' ? 'live' : 'starting';
}

/** Muted and inline, or phones would refuse to play it without a tap, or open it over the whole screen. */
function show(video: HTMLVideoElement, stream: MediaStream | null) {
  video.muted = true;
  video.playsInline = true;
  video.autoplay = true;
  video.srcObject = stream;
}
