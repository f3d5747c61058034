import type { Sight } from './decode-frame.ts';

/** A frame on its way to the decoding thread; both kinds are transferred, not copied. */
export type Grab =
  | { readonly kind: 'video-frame'; readonly frame: VideoFrame }
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly rgba: Uint8ClampedArray<ArrayBuffer>;
    };

/** To the thread: `open` once, then one frame at a time. */
export type ToDecoder = { readonly kind: 'open'; readonly host: string } | Grab;

/**
 * From the thread. To `open`: `ready`, or `failed` (the WASM was refused, not found, or there is no memory for it).
 * To each frame: `seen`; `frame-unusable` (this browser hides the pixels of a VideoFrame: send pixels instead); or
 * `failed`, after which the thread is of no more use.
 */
export type FromDecoder =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'seen'; readonly sight: Sight | null }
  | { readonly kind: 'frame-unusable' };
