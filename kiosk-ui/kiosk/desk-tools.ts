import type { KeypadAction } from '../scanner/keypad.ts';
import type { KioskWords } from '../words/id/kiosk.ts';
import type { Lang } from '../words/lang.ts';
import type { Scanning } from './use-scanning.ts';
import type { Wish } from './visit.ts';

/** Everything the desk of any screen needs: what is said, what the camera does, what hands may do. */
export interface DeskTools {
  readonly lang: Lang;
  /** False while English has not come: no key for it. */
  readonly bilingual: boolean;
  readonly words: KioskWords;
  readonly scanning: Scanning;
  /** Null: no voice for this language, so no key. */
  readonly voice: 'silent' | 'speaking' | null;
  readonly larger: boolean;
  /** Seconds the ring still counts; null while it does not. */
  readonly secondsLeft: number | null;
  readonly hands: Hands;
}

/** What keys do. */
export interface Hands {
  openKeypad(): void;
  press(action: KeypadAction): void;
  leave(): void;
  moreTime(): void;
  wish(wish: Wish): void;
  /** Reads the screen aloud, or stops. */
  speak(): void;
}
