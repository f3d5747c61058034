/** A thumb that taps twice does so within this time… */
const WITHIN_MS = 450;
/** …and on one spot, give or take its own width in CSS pixels. */
const SPOT_PX = 30;

/** A finger that came down, and what stood under it before anything came of it. */
interface Press {
  x: number;
  y: number;
  at: number;
  on: Element;
  said: string;
}

/**
 * Lets the second of two quick taps fall on nothing when the first has put something else under the thumb: else a key
 * tapped twice would choose a template nobody read, or take back what it has just published. Taps on what is still
 * there go through; what acts guards itself. A mouse, a keyboard and a screen reader are never held back.
 * @param now any clock that only grows, in ms
 * @returns stops it
 */
export function swallowSecondTaps(page: Document, now: () => number): () => void {
  let last: Press | null = null;
  let swallow = false;
  const pressed = ({ target, pointerType, clientX: x, clientY: y }: PointerEvent): void => {
    swallow = false;
    if (pointerType !== 'touch' || !(target instanceof Element)) {
      last = null;
      return;
    }
    const on = target.closest('button, a, label') ?? target;
    const press = { x, y, at: now(), on, said: saidBy(on) };
    swallow = last !== null && isSecondOf(last, press) && (on !== last.on || press.said !== last.said);
    last = press;
  };
  const clicked = (event: MouseEvent): void => {
    // Without a pointer there was no tap.
    if (!swallow || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('pointerdown', pressed, { capture: true });
  page.addEventListener('click', clicked, { capture: true });
  return () => {
    page.removeEventListener('pointerdown', pressed, { capture: true });
    page.removeEventListener('click', clicked, { capture: true });
  };
}

function isSecondOf(first: Press, { x, y, at }: Press): boolean {
  return at - first.at < WITHIN_MS && Math.hypot(x - first.x, y - first.y) < SPOT_PX;
}

/** What a key says, but for figures, which may count down. */
function saidBy(key: Element): string {
  return (key.getAttribute('aria-label') ?? key.textContent).replace(/\d/g, '');
}
