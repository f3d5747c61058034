/** One key as the page's `keydown` told it. `at`: the event's own time stamp in ms, which a busy page does not delay. */
export interface WedgeKey {
  /** What the key means in the layout set on this device: `a`, `/`, `Enter`, `Shift`. */
  readonly key: string;
  /** Which key it is on the board, whatever the layout: `KeyA`, `Slash`. */
  readonly code: string;
  readonly at: number;
  /** Held down and repeating: a person, or a book lying on the keyboard. */
  readonly repeat: boolean;
  /** With Ctrl or Meta: some scanners send control characters so. */
  readonly command: boolean;
}

/**
 * What a scanner typed, twice: as this device's layout gave it, and as a US keyboard would have. Scanners leave the
 * factory speaking US; on a device set otherwise, `https://` arrives as `httpsÖ--`, and only the second is right.
 */
export interface TypedText {
  readonly byLayout: string;
  readonly byPlace: string;
}

/** Keys that came fast one after another, so far. */
export interface Burst extends TypedText {
  readonly count: number;
  /** All keys since the last Enter, however slow: a line that somebody types, or a scan that stuttered on a busy device. */
  readonly line: TypedText;
  readonly lastAt: number;
  /** When a scan was last complete. */
  readonly endedAt: number;
}

export interface WedgeStep {
  readonly burst: Burst;
  /** The page must not act on this key. */
  readonly swallow: boolean;
  /** A complete scan. */
  readonly scanned: TypedText | null;
  /** A line ended by Enter that is longer than its last burst. It counts if it is a slip; else it was nothing. */
  readonly line: TypedText | null;
}

/** Scanners leave 1 to 30 ms between keys, people's fingers 80 and more. */
const FAST_MS = 50;
/** The closing Enter comes late from some scanners. */
const END_MS = 250;
/** From here on it is a scanner: four keys in a row may still be a person's rolling fingers, and reach the page. */
const SURE_COUNT = 5;
const SHORTEST_SCAN = 6;
/** Whoever types a code by hand does not rest longer between two keys. */
const LINE_MS = 3000;
/** A code has sixteen symbols: from here on a line's Enter is its own, and presses nothing. */
const SHORTEST_LINE = 16;
/** A slip's text has some 40 characters; far longer ones are cut, which is as good as foreign. */
const LONGEST_SCAN = 300;

const NO_TEXT: TypedText = { byLayout: '', byPlace: '' };

export const NO_BURST: Burst = {
  ...NO_TEXT,
  count: 0,
  line: NO_TEXT,
  lastAt: Number.NEGATIVE_INFINITY,
  endedAt: Number.NEGATIVE_INFINITY,
};

const SILENT_KEYS = ['Shift', 'CapsLock', 'NumLock', 'AltGraph', 'Alt', 'Control', 'Meta'];

/** The next key, judged: pure, one key at a time. */
export function typeKey(burst: Burst, key: WedgeKey): WedgeStep {
  if (SILENT_KEYS.includes(key.key)) return { burst, swallow: false, scanned: null, line: null };
  if (key.key === 'Enter' || key.key === 'Tab') return endKey(burst, key);
  const fast = key.at - burst.lastAt <= FAST_MS;
  const text = charactersOf(key);
  // A command is part of a scan only in its midst; by itself it is a person's, as is a key held down.
  if (text === null || key.repeat || (key.command && !fast)) {
    return { burst: { ...NO_BURST, endedAt: burst.endedAt }, swallow: false, scanned: null, line: null };
  }
  const before = fast ? burst : NO_BURST;
  const next = {
    ...joined(before, text),
    count: before.count + 1,
    line: joined(key.at - burst.lastAt <= LINE_MS ? burst.line : NO_TEXT, text),
    lastAt: key.at,
    endedAt: burst.endedAt,
  };
  return { burst: next, swallow: next.count >= SURE_COUNT, scanned: null, line: null };
}

function joined(before: TypedText, text: TypedText): TypedText {
  return {
    byLayout: (before.byLayout + text.byLayout).slice(0, LONGEST_SCAN),
    byPlace: (before.byPlace + text.byPlace).slice(0, LONGEST_SCAN),
  };
}

function endKey(burst: Burst, key: WedgeKey): WedgeStep {
  const ended = !key.repeat && burst.count >= SHORTEST_SCAN && key.at - burst.lastAt <= END_MS;
  const whole = burst.line.byPlace.length === burst.byPlace.length;
  const long = burst.line.byPlace.length >= SHORTEST_LINE && key.at - burst.lastAt <= LINE_MS;
  const line = !key.repeat && !whole && long ? burst.line : null;
  if (ended || line) {
    return { burst: { ...NO_BURST, endedAt: key.at }, swallow: true, scanned: ended ? burst : null, line };
  }
  // CR and LF, or a scanner's Enter held a little too long: a second Enter must not press the button in focus.
  const echo = key.at - burst.endedAt <= END_MS;
  const endedAt = echo ? key.at : burst.endedAt;
  return { burst: { ...NO_BURST, endedAt }, swallow: echo, scanned: null, line: null };
}

/** Null: a key that writes nothing (an arrow, Escape, a soft keyboard's nameless events). */
function charactersOf({ key, code, command }: WedgeKey): TypedText | null {
  if (command) return { byLayout: '', byPlace: '' };
  const byPlace = characterAtPlace(code);
  if ([...key].length === 1) return { byLayout: key, byPlace };
  if (byPlace === '') return null;
  // A dead key (^ ´ ~ on many layouts) and a key Android cannot name still have their place.
  return key === 'Dead' || key === 'Unidentified' ? { byLayout: '', byPlace } : null;
}

const PLACES: Readonly<Record<string, string>> = {
  Semicolon: ':',
  Slash: '/',
  Period: '.',
  Minus: '-',
  Space: ' ',
  NumpadDivide: '/',
  NumpadDecimal: '.',
  NumpadSubtract: '-',
};

/** US layout; shift does not matter, since a slip's text has capitals, digits and `:/.-` only (and never `;`). */
function characterAtPlace(code: string): string {
  const named = /^(?:Key([A-Z])|Digit([0-9])|Numpad([0-9]))$/.exec(code);
  return named?.[1] ?? named?.[2] ?? named?.[3] ?? PLACES[code] ?? '';
}
