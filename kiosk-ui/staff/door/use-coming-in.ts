import { useEffect, useRef, useState } from 'preact/hooks';
import type { DoorEnd } from './sign-in.ts';

/** How an attempt at the door stands; one that came to nothing stays told until the next. */
export type ComingIn = { kind: 'idle' } | { kind: 'trying' } | Exclude<DoorEnd, { kind: 'in' }>;

/** @param onIn hears of a yes, unless what asked for it has left the page meanwhile */
export function useComingIn(onIn: (end: Extract<DoorEnd, { kind: 'in' }>) => void) {
  const [state, setState] = useState<ComingIn>({ kind: 'idle' });
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const attempt = async (way: () => Promise<DoorEnd>): Promise<void> => {
    if (state.kind === 'trying') return;
    setState({ kind: 'trying' });
    const end = await way();
    if (!here.current) return;
    setState(end.kind === 'in' ? { kind: 'idle' } : end);
    if (end.kind === 'in') onIn(end);
  };
  return { state, attempt: (way: () => Promise<DoorEnd>) => void attempt(way) };
}
