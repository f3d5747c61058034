import { useEffect } from 'preact/hooks';
import { keypadActionOf } from '../scanner/keypad.ts';
import { directionOf, moveFocus } from './move-focus.ts';
import type { Scene, VisitEvent } from './visit.ts';

type Dispatch = (event: VisitEvent) => void;

/**
 * The whole visit by keyboard: arrows go over the keys on the desk, Escape leaves, and letters typed at the keypad
 * are the code's, whatever has the focus. Enter and the space bar press what has it, as everywhere.
 */
export function useKeyboard(scene: Scene['kind'], dispatch: Dispatch, elapsed: () => number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = elapsed();
      const direction = directionOf(event.key);
      if (direction !== null) {
        event.preventDefault();
        moveFocus(document, direction);
        return dispatch({ type: 'stirred', at });
      }
      if (event.key === 'Escape' && scene !== 'board') return dispatch({ type: 'left', at });
      const press = scene === 'keypad' ? keypadActionOf(event.key) : null;
      if (press !== null) {
        event.preventDefault();
        return dispatch({ type: 'keypad-pressed', press, at });
      }
      if (!event.repeat) dispatch({ type: 'stirred', at });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [scene, dispatch, elapsed]);
}

/**
 * A new scene takes away the key that was pressed. Whoever works by keyboard gets the first key of the new desk;
 * whoever works by hand sees no ring.
 */
export function useFocusOnNewScene(scene: string): void {
  useEffect(() => {
    if (document.activeElement === document.body && lastByKeyboard) {
      document.querySelector<HTMLElement>('.desk button')?.focus();
    }
  }, [scene]);
}

let lastByKeyboard = false;

/** Keys that go over the page; letters may come from a scanner that types. */
const GOING_KEYS = ['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Notes by what the visitor works; once a page. */
export function noteInput(target: EventTarget): void {
  const note = (event: Event) => {
    if (event.type === 'pointerdown') lastByKeyboard = false;
    if (event instanceof KeyboardEvent && GOING_KEYS.includes(event.key)) lastByKeyboard = true;
  };
  target.addEventListener('keydown', note, true);
  target.addEventListener('pointerdown', note, true);
}
