import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the camera's picture stands on this screen. */
type LensProps = {
  video: HTMLVideoElement;
  /** As in a mirror, which is how people move a slip before a camera that looks at them. */
  mirrored?: boolean | undefined;
  /** Nothing to see in it (yet). */
  dark?: boolean | undefined;
  /** In the page but out of sight: the camera goes on reading under an answer. */
  parked?: boolean | undefined;
};

/**
 * Holds the one video element of the page, which moves from screen to screen. Taken out of the page it would stop
 * (HTML, "media element is removed"), so every screen has exactly one lens, seen or parked.
 */
export function Lens({ video, mirrored, dark, parked }: LensProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(video);
    // A browser that stopped it on the move: without a stream this is refused, and that is fine.
    if (video.paused) video.play().catch(() => {});
  }, [video]);
  return (
    <div
      class="lens"
      ref={place}
      data-mirrored={mirrored ? '' : undefined}
      data-dark={dark ? '' : undefined}
      data-parked={parked ? '' : undefined}
    />
  );
}
