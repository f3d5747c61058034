import type { Grab } from './decoder-messages.ts';

export interface FrameGrabber {
  /** Takes the picture `video` shows now; null while it shows none. */
  grab(video: HTMLVideoElement): Grab | null;
  /** What became of the last one: whether the decoding thread got at its pixels. */
  judged(usable: boolean): void;
}

/**
 * A camera that has only just begun has frames of which Chromium makes no VideoFrame yet ("Invalid source state"): only
 * a browser that refuses so often in a row is one that cannot.
 */
const REFUSALS_OF_A_BROWSER = 10;

/**
 * Takes frames without a copy, as VideoFrames; where the browser cannot (old WebViews, older Safari and Firefox), by way
 * of a canvas, which at 1280x720 costs 5 ms and more of the page's own thread instead of a fraction of one.
 */
export function frameGrabber(): FrameGrabber {
  let refusals = typeof VideoFrame === 'function' ? 0 : REFUSALS_OF_A_BROWSER;
  let byCanvas: ((video: HTMLVideoElement) => Grab | null) | null = null;

  function byVideoFrame(video: HTMLVideoElement): Grab | null {
    try {
      return { kind: 'video-frame', frame: new VideoFrame(video) };
    } catch {
      refusals += 1;
      return null;
    }
  }

  return {
    grab(video) {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
      if (refusals < REFUSALS_OF_A_BROWSER) return byVideoFrame(video);
      byCanvas ??= canvasGrabber();
      return byCanvas(video);
    },
    judged(usable) {
      if (refusals < REFUSALS_OF_A_BROWSER) refusals = usable ? 0 : refusals + 1;
    },
  };
}

/** With a canvas of its own that is never on the page. */
function canvasGrabber(): (video: HTMLVideoElement) => Grab | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  return (video) => {
    if (context === null) return null;
    const { videoWidth: width, videoHeight: height } = video;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.drawImage(video, 0, 0);
    return { kind: 'pixels', width, height, rgba: context.getImageData(0, 0, width, height).data };
  };
}
