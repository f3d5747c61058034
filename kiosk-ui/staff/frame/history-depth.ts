/** How much lies over the home page at this entry of the browser's history: 0 nothing, 1 a sheet, 2 a step of one. */
export type Depth = 0 | 1 | 2;

export function depthOf(history: History): Depth {
  const state: unknown = history.state;
  const over = typeof state === 'object' && state !== null && 'over' in state ? state.over : 0;
  return over === 1 || over === 2 ? over : 0;
}

export function pushDepth(history: History, depth: Depth): void {
  history.pushState({ over: depth }, '');
}
