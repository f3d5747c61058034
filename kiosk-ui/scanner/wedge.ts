import type { SlipReading } from '#domain/slips/slip-code';
import { readTypedText } from './typed-text.ts';
import { NO_BURST, typeKey, type WedgeStep } from './wedge-burst.ts';

/**
 * A line that was typed by hand, or by a scanner that stuttered, counts if it holds a slip by its check symbol. Where
 * a scan is its tail, the line is what was scanned: judging the tail alone would call half a slip foreign.
 */
function readingOf({ scanned, line }: WedgeStep, host: string): SlipReading | null {
  if (line === null) return scanned === null ? null : readTypedText(scanned, host);
  const whole = readTypedText(line, host);
  if (whole.kind === 'slip' || scanned === null) return whole.kind === 'slip' ? whole : null;
  const tail = readTypedText(scanned, host);
  return tail.kind === 'slip' ? tail : whole;
}

export interface WedgeOptions {
  /** Where keys are heard: the page's `window`. */
  readonly target: EventTarget;
  /** The office's host as in its slips' addresses, with its port if it has one. */
  readonly host: string;
  readonly onRead: (reading: SlipReading) => void;
}

/**
 * Listens, until stopped, for a scanner that types (USB or Bluetooth, "keyboard wedge"): keys faster than fingers, ended
 * by Enter or Tab, wherever the focus is; and for a slip's whole code typed by hand, ended likewise. A scanned text never presses, types or follows anything: from its fifth key
 * on, and with its Enter, nothing reaches the page. The first four do (they might be a person's): a page with a
 * keypad or a field clears it on `onRead`. People's own keys pass untouched.
 */
export function listenForWedge({ target, host, onRead }: WedgeOptions): () => void {
  const stop = new AbortController();
  const swallowed = new Set<string>();
  let burst = NO_BURST;

  function silence(event: Event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onDown(event: Event) {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const { key, code, timeStamp: at, repeat } = event;
    const step = typeKey(burst, { key, code, at, repeat, command: event.ctrlKey || event.metaKey });
    burst = step.burst;
    if (step.swallow) {
      swallowed.add(code);
      silence(event);
    }
    const reading = readingOf(step, host);
    if (reading !== null) onRead(reading);
  }

  /** A button is pressed by the space bar's way up, so that the way down alone is not enough to keep from it. */
  function onUp(event: Event) {
    if (event instanceof KeyboardEvent && swallowed.delete(event.code)) silence(event);
  }

  // Capture, or a part of the page would hear the keys first.
  target.addEventListener('keydown', onDown, { capture: true, signal: stop.signal });
  target.addEventListener('keyup', onUp, { capture: true, signal: stop.signal });
  return () => stop.abort();
}
