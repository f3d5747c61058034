/** A thumb that taps twice does so within this time… */
const WITHIN_MS = 450;
/** …and on one spot, give or take its own width in CSS pixels. */
const SPOT_PX = 30;

/** A tap, and what stood under it before anything came of it. */
interface Tap {
  x: number;
  y: number;
  at: number;
  on: Element;
  said: string;
}

/**
 * Lets the second of two quick taps fall on nothing when the first has put something else under the thumb: else a key
 * tapped twice would choose a template nobody read, or take back what it has just published. Taps on what is still
 * there go through; what acts guards itself. Keys of a keyboard are never held back.
 * @param now any clock that only grows, in ms
 * @returns stops it
 */
export function swallowSecondTaps(page: Document, now: () => number): () => void {
  let last: Tap | null = null;
  const tapped = (event: MouseEvent): void => {
    const on = event.target instanceof Element ? event.target.closest('button, a') : null;
    // Neither by a finger nor by a mouse: Enter, a screen reader, a script.
    if (!on || event.detail === 0) return;
    const tap = { x: event.clientX, y: event.clientY, at: now(), on, said: saidBy(on) };
    if (last && isSecondOf(last, tap) && (tap.on !== last.on || tap.said !== last.said)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = tap;
  };
  page.addEventListener('click', tapped, { capture: true });
  return () => page.removeEventListener('click', tapped, { capture: true });
}

function isSecondOf(first: Tap, { x, y, at }: Tap): boolean {
  return at - first.at < WITHIN_MS && Math.hypot(x - first.x, y - first.y) < SPOT_PX;
}

/** What a key says, but for figures, which may count down. */
function saidBy(key: Element): string {
  return (key.getAttribute('aria-label') ?? key.textContent).replace(/\d/g, '');
}
