import type { SlipCode, SlipReading } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import {
  EMPTY_KEYPAD,
  type Keypad,
  type KeypadAction,
  keypadOutcome,
  pressKeypad,
} from '../scanner/keypad.ts';
import type { Lang } from '../words/lang.ts';
import { moreTime, type Sitting, sitDown, sitOn, stir } from './sitting.ts';

/** What cannot be answered, as help: unreadable, not known here, not a slip, or this screen cannot ask now. */
export type HelpKind = 'malformed' | 'unknown' | 'foreign' | 'unreachable';

/** What the screen is doing for whoever stands before it. */
export type Scene =
  | { readonly kind: 'board' }
  | { readonly kind: 'keypad'; readonly keypad: Keypad; readonly sitting: Sitting }
  /** `ask` names the question: only its own reply is heard. `calm`: the board was showing and may stay a moment. */
  | {
      readonly kind: 'looking-up';
      readonly code: SlipCode;
      readonly ask: number;
      readonly since: number;
      readonly calm: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly code: SlipCode;
      readonly facts: SlipFacts;
      readonly ask: number;
      readonly sitting: Sitting;
    }
  | {
      readonly kind: 'help';
      readonly help: HelpKind;
      readonly code: SlipCode | null;
      readonly ask: number;
      readonly sitting: Sitting;
    };

/** One visitor's stay, from the first look to the board again. Their wishes end with it. */
export interface Visit {
  readonly scene: Scene;
  /** Counts questions asked since the page began. */
  readonly asks: number;
  readonly lang: Lang;
  readonly larger: boolean;
  /** Each new screen is read aloud. */
  readonly voice: boolean;
  /** Further notices stand still, and how often they were turned by hand. */
  readonly paused: boolean;
  readonly turned: number;
  /** When somebody last did something, in ms on the monotonic clock. */
  readonly stirredAt: number;
}

export type Wish =
  | 'other-language'
  | 'other-size'
  | 'read-aloud'
  | 'be-quiet'
  | 'pause-notices'
  | 'next-notice';

/** Everything that can happen to a visit; `at` in ms on the monotonic clock. */
export type VisitEvent =
  | {
      readonly type: 'read';
      readonly reading: SlipReading;
      readonly by: 'camera' | 'hand';
      readonly at: number;
    }
  | { readonly type: 'replied'; readonly ask: number; readonly facts: SlipFacts; readonly at: number }
  | { readonly type: 'failed'; readonly ask: number; readonly help: HelpKind; readonly at: number }
  | { readonly type: 'keypad-opened'; readonly at: number }
  | { readonly type: 'keypad-pressed'; readonly press: KeypadAction; readonly at: number }
  | { readonly type: 'left'; readonly at: number }
  | { readonly type: 'more-time'; readonly at: number }
  | { readonly type: 'wished'; readonly wish: Wish; readonly at: number }
  /** Somebody is there, or something is being read to them. */
  | { readonly type: 'stirred'; readonly at: number }
  | { readonly type: 'ticked'; readonly at: number };

/** On the board, wishes nobody renews end after this. */
const WISHES_LAST_MS = 60_000;
/** The client gives up after 8 s; this is for a reply that never comes at all. */
const LOOK_UP_AT_MOST_MS = 12_000;

export const NO_VISIT: Visit = {
  scene: { kind: 'board' },
  asks: 0,
  lang: 'id',
  larger: false,
  voice: false,
  paused: false,
  turned: 0,
  stirredAt: 0,
};

/** The visit after an event. Pure; the same object when nothing changes, so that a screen need not be drawn again. */
export function visitAfter(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'read':
      return afterReading(visit, event.reading, event.by, event.at);
    case 'replied':
    case 'failed':
      return afterReply(visit, event);
    case 'keypad-opened':
      return { ...visit, scene: keypadScene(EMPTY_KEYPAD, event.at), stirredAt: event.at };
    case 'keypad-pressed':
      return afterPress(visit, event.press, event.at);
    case 'left':
      // Back from the keypad the visit goes on; from an answer or help it is over.
      if (visit.scene.kind !== 'keypad') return ended(visit);
      return { ...visit, scene: { kind: 'board' }, stirredAt: event.at };
    case 'more-time': {
      if (!('sitting' in visit.scene)) return visit;
      const sitting = moreTime(visit.scene.sitting, event.at);
      return sitting === null ? visit : { ...visit, scene: { ...visit.scene, sitting }, stirredAt: event.at };
    }
    case 'wished':
      return stirred(granted(visit, event.wish), event.at);
    case 'stirred':
      return stirred(visit, event.at);
    case 'ticked':
      return afterTick(visit, event.at);
  }
}

function afterReading(visit: Visit, reading: SlipReading, by: 'camera' | 'hand', at: number): Visit {
  const { scene } = visit;
  if (reading.kind === 'slip') return lookUp(visit, reading.code, at);
  // A poster's code behind the visitor must not take away what they read or type.
  const busy = scene.kind === 'answer' || scene.kind === 'keypad' || scene.kind === 'looking-up';
  if (reading.kind === 'foreign' && by === 'camera' && busy) return visit;
  return helped(visit, reading.kind, null, at);
}

function lookUp(visit: Visit, code: SlipCode, at: number): Visit {
  const ask = visit.asks + 1;
  const calm = visit.scene.kind === 'board';
  return { ...visit, asks: ask, scene: { kind: 'looking-up', code, ask, since: at, calm }, stirredAt: at };
}

function helped(visit: Visit, help: HelpKind, code: SlipCode | null, at: number): Visit {
  const ask = visit.asks + 1;
  return {
    ...visit,
    asks: ask,
    scene: { kind: 'help', help, code, ask, sitting: sitDown(at) },
    stirredAt: at,
  };
}

/** A reply to an earlier slip, or one that comes after the visitor has left, is nobody's. */
function afterReply(visit: Visit, event: Extract<VisitEvent, { type: 'replied' | 'failed' }>): Visit {
  const { scene } = visit;
  if (scene.kind !== 'looking-up' || scene.ask !== event.ask) return visit;
  if (event.type === 'failed') return helped(visit, event.help, scene.code, event.at);
  const { code, ask } = scene;
  return { ...visit, scene: { kind: 'answer', code, facts: event.facts, ask, sitting: sitDown(event.at) } };
}

function keypadScene(keypad: Keypad, at: number): Scene {
  return { kind: 'keypad', keypad, sitting: sitDown(at) };
}

/** The sixteenth right symbol asks by itself; a wrong one stays, and the screen says so. */
function afterPress(visit: Visit, press: KeypadAction, at: number): Visit {
  if (visit.scene.kind !== 'keypad') return visit;
  const keypad = pressKeypad(visit.scene.keypad, press);
  const outcome = keypadOutcome(keypad);
  if (outcome.kind === 'complete') return lookUp(visit, outcome.code, at);
  return { ...visit, scene: keypadScene(keypad, at), stirredAt: at };
}

function granted(visit: Visit, wish: Wish): Visit {
  switch (wish) {
    case 'other-language':
      return { ...visit, lang: visit.lang === 'id' ? 'en' : 'id' };
    case 'other-size':
      return { ...visit, larger: !visit.larger };
    case 'read-aloud':
      return { ...visit, voice: true };
    case 'be-quiet':
      return { ...visit, voice: false };
    case 'pause-notices':
      return { ...visit, paused: true };
    case 'next-notice':
      return { ...visit, turned: visit.turned + 1 };
  }
}

function stirred(visit: Visit, at: number): Visit {
  const { scene } = visit;
  if (!('sitting' in scene)) return { ...visit, stirredAt: at };
  return { ...visit, scene: { ...scene, sitting: stir(scene.sitting, at) }, stirredAt: at };
}

function ended(visit: Visit): Visit {
  return { ...NO_VISIT, asks: visit.asks };
}

function afterTick(visit: Visit, at: number): Visit {
  const { scene } = visit;
  if (scene.kind === 'looking-up') {
    return at - scene.since < LOOK_UP_AT_MOST_MS ? visit : helped(visit, 'unreachable', scene.code, at);
  }
  if ('sitting' in scene) {
    const sitting = sitOn(scene.sitting, at);
    if (sitting === null) return ended(visit);
    return sitting === scene.sitting ? visit : { ...visit, scene: { ...scene, sitting } };
  }
  const wishes = visit.lang !== NO_VISIT.lang || visit.larger || visit.voice || visit.paused;
  return wishes && at - visit.stirredAt >= WISHES_LAST_MS ? ended(visit) : visit;
}
