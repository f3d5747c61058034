export type Direction = 'left' | 'right' | 'up' | 'down';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The direction of an arrow key (`KeyboardEvent.key`); null for any other key. */
export function directionOf(key: string): Direction | null {
  return ARROWS[key] ?? null;
}

/** Where a key lies, in px. */
export type Spot = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * The index of the nearest spot in a direction, as an eye would choose it: what lies in the same row or column comes
 * first. Null when nothing lies there.
 */
export function nearestSpot(from: Spot, spots: readonly Spot[], direction: Direction): number | null {
  let best: { at: number; far: number } | null = null;
  for (const [at, spot] of spots.entries()) {
    const ahead = aheadOf(from, spot, direction);
    if (ahead <= 0) continue;
    const far = ahead + 4 * asideOf(from, spot, direction);
    if (best === null || far < best.far) best = { at, far };
  }
  return best?.at ?? null;
}

/** How far the middle of `spot` lies ahead; not ahead at all where both overlap along the way. */
function aheadOf(from: Spot, spot: Spot, direction: Direction): number {
  const clear = {
    left: spot.right <= from.left + 1,
    right: spot.left >= from.right - 1,
    up: spot.bottom <= from.top + 1,
    down: spot.top >= from.bottom - 1,
  }[direction];
  if (!clear) return 0;
  const along =
    direction === 'left' || direction === 'right'
      ? middle(spot).x - middle(from).x
      : middle(spot).y - middle(from).y;
  return Math.abs(along);
}

/** How far aside: nothing while the two share a row (or a column) anywhere. */
function asideOf(from: Spot, spot: Spot, direction: Direction): number {
  const flat = direction === 'left' || direction === 'right';
  const [a1, a2, b1, b2] = flat
    ? [from.top, from.bottom, spot.top, spot.bottom]
    : [from.left, from.right, spot.left, spot.right];
  if (b1 < a2 && a1 < b2) return Math.abs((a1 + a2) / 2 - (b1 + b2) / 2) / 100;
  return Math.min(Math.abs(b1 - a2), Math.abs(a1 - b2));
}

function middle({ left, right, top, bottom }: Spot): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Moves the focus over what can be pressed inside `root`; to the first of it when nothing there has the focus. */
export function moveFocus(root: ParentNode, direction: Direction): void {
  const keys = [...root.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')];
  const here = keys.find((key) => key === document.activeElement);
  if (here === undefined) return keys[0]?.focus();
  const next = nearestSpot(
    here.getBoundingClientRect(),
    keys.map((key) => key.getBoundingClientRect()),
    direction,
  );
  if (next !== null) keys[next]?.focus();
}
