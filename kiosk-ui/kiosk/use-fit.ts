import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much a screen leaves out so that all of it is seen: 0 leaves out nothing. */
interface Fit {
  readonly step: number;
  /** On the element whose parts must not overflow. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/**
 * Full is a state too: nothing scrolls and nothing is cut, so a screen that overflows takes the next of its `steps`,
 * before it is painted. Begins anew with other `content`, another window size or another typeface.
 */
export function useFit(steps: number, content: string): Fit {
  const root = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ content, step: 0 });
  const step = tried.content === content ? tried.step : 0;

  useLayoutEffect(() => {
    if (root.current !== null && step < steps - 1 && overflows(root.current))
      setTried({ content, step: step + 1 });
  });
  useEffect(() => {
    const again = () => setTried({ content: '', step: 0 });
    addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return { step, root };
}

/** Areas of a screen whose own children must lie within them, and leave them their margins. The desk keeps its words and its size on every board. */
const AREAS = '.screen, .screen__above, .screen__window, .screen__first, .screen__rest, .screen__last';

/** px by which rounding may put a child outside its area. */
const ROUNDING = 3;

/** Whether anything sticks out of its area. On a phone the page scrolls, and nothing does. */
function overflows(root: HTMLElement): boolean {
  if (!document.documentElement.hasAttribute('data-kiosk')) return false;
  return [...root.querySelectorAll(AREAS)].some((area) => {
    const box = area.getBoundingClientRect();
    const margin = getComputedStyle(area);
    const top = box.top + Number.parseFloat(margin.paddingTop) - ROUNDING;
    const bottom = box.bottom - Number.parseFloat(margin.paddingBottom) + ROUNDING;
    return [...area.children].some((child) => {
      const inner = child.getBoundingClientRect();
      return inner.bottom > bottom || inner.top < top || inner.right > box.right + ROUNDING;
    });
  });
}
