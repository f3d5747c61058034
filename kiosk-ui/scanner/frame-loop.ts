import { AT_REST, finished, mayTake, taken } from './frame-pace.ts';

/**
 * Calls `take` with the newest frame on the screen whenever the last call is done and rested from; frames that come
 * meanwhile are dropped, never queued. Runs while the page is visible. The answer stops it.
 */
export function startFrameLoop(video: HTMLVideoElement, take: () => Promise<void>): () => void {
  let pace = AT_REST;
  return onEachFrame(video, () => {
    if (!mayTake(pace, performance.now())) return;
    pace = taken(performance.now());
    void take().finally(() => {
      pace = finished(pace, performance.now());
    });
  });
}

function onEachFrame(video: HTMLVideoElement, run: () => void): () => void {
  // Firefox before 132 and WebViews before 83 lack it.
  if (typeof video.requestVideoFrameCallback !== 'function') return onEachNewTime(video, run);
  let handle = 0;
  const next = () => {
    handle = video.requestVideoFrameCallback(() => {
      next();
      run();
    });
  };
  next();
  return () => video.cancelVideoFrameCallback(handle);
}

function onEachNewTime(video: HTMLVideoElement, run: () => void): () => void {
  let handle = 0;
  let shown = -1;
  const next = () => {
    handle = requestAnimationFrame(() => {
      next();
      if (video.currentTime === shown) return;
      shown = video.currentTime;
      run();
    });
  };
  next();
  return () => cancelAnimationFrame(handle);
}
