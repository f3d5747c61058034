import { type After, retryDelay } from './after.ts';

/**
 * `starting`: asked for, not there yet. `live`: its picture is coming. `refused`: the person or the browser said no.
 * `absent`: this device has none, or the page may not use one (no HTTPS). `lost`: it went away, is muted, or another
 * program holds it. All but `refused` are tried again without anybody's help.
 */
export type CameraState = 'starting' | 'live' | 'refused' | 'absent' | 'lost';

/** Which way the camera should look, if there is a choice: a kiosk's at its visitor, a phone's away from its owner. */
export type Facing = 'user' | 'environment';

export interface CameraTrack {
  readonly muted: boolean;
  stop(): void;
  addEventListener(type: 'ended' | 'mute' | 'unmute', run: () => void): void;
}

export interface CameraStream {
  getVideoTracks(): readonly CameraTrack[];
}

/** What is used of `navigator.mediaDevices`. */
export interface CameraDevices<Stream extends CameraStream> {
  getUserMedia(constraints: { video: MediaTrackConstraints; audio: false }): Promise<Stream>;
  addEventListener(type: 'devicechange', run: () => void): void;
  removeEventListener(type: 'devicechange', run: () => void): void;
}

export interface CameraOptions<Stream extends CameraStream> {
  /** Undefined where the browser hides it: on a page without HTTPS. */
  readonly devices: CameraDevices<Stream> | undefined;
  readonly facing: Facing;
  readonly after: After;
  /** The stream comes with `live` (and goes on through a mute); null: show nothing. */
  readonly onChange: (state: CameraState, stream: Stream | null) => void;
}

export interface Camera {
  /** Asks at once: after a refusal was taken back, or from a button "Coba lagi". */
  retry(): void;
  close(): void;
}

/** `ideal` throughout: a camera that can do less, or looks the other way, is better than none. */
function wanted(facing: Facing): { video: MediaTrackConstraints; audio: false } {
  const video = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
  return { video: { ...video, facingMode: { ideal: facing } }, audio: false };
}

/** The error names of getUserMedia (Media Capture and Streams, 10.2) that a new try will not cure by itself. */
function refusalOf(cause: unknown, hadOne: boolean): CameraState {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return hadOne ? 'lost' : 'absent';
  return 'lost';
}

/** Opens a camera and keeps it open, through unplugging, sleep and other programs, until closed. Stores no picture. */
export function openCamera<Stream extends CameraStream>(options: CameraOptions<Stream>): Camera {
  const { devices, facing, after, onChange } = options;
  let stream: Stream | null = null;
  let asking = false;
  let closed = false;
  let hadOne = false;
  let failures = 0;
  let callOff = () => {};

  function drop() {
    for (const track of stream?.getVideoTracks() ?? []) track.stop();
    stream = null;
  }

  function failed(state: CameraState) {
    drop();
    failures += 1;
    onChange(state, null);
    // A refusal is not asked again by the clock: some browsers would put the question on the screen every time.
    if (state !== 'refused') callOff = after(retryDelay(failures), ask);
  }

  function opened(got: Stream) {
    stream = got;
    hadOne = true;
    const say = (state: CameraState) => {
      if (stream !== got) return;
      if (state === 'live') failures = 0;
      onChange(state, got);
    };
    for (const track of got.getVideoTracks()) {
      track.addEventListener('mute', () => say('lost'));
      track.addEventListener('unmute', () => say('live'));
      track.addEventListener('ended', () => {
        if (stream === got) failed('lost');
      });
    }
    say(got.getVideoTracks().some(({ muted }) => muted) ? 'starting' : 'live');
  }

  function ask() {
    if (closed || asking || stream !== null) return;
    if (devices === undefined) return onChange('absent', null);
    asking = true;
    callOff();
    devices.getUserMedia(wanted(facing)).then(
      (got) => {
        asking = false;
        if (!closed) return opened(got);
        // Closed while the browser was asking: a camera's light that stays on would frighten people, rightly.
        for (const track of got.getVideoTracks()) track.stop();
      },
      (cause: unknown) => {
        asking = false;
        if (!closed) failed(refusalOf(cause, hadOne));
      },
    );
  }

  onChange('starting', null);
  devices?.addEventListener('devicechange', ask);
  ask();
  return {
    retry: ask,
    close() {
      closed = true;
      callOff();
      devices?.removeEventListener('devicechange', ask);
      drop();
    },
  };
}
