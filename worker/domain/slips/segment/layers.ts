import { DAY, MINUTE } from '../../time/civil-time.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { SiakFacts } from '../siak-facts.ts';
import { daysFromDate, type LayerShape, minuteFromInstant, NONE, orNone, orNull } from './layer-shape.ts';

/** The two layers of slip facts (architecture.md: merged only in `answer`) and what a row of each holds. */
export interface FactsByLayer {
  siak: SiakFacts;
  office: OfficeFacts;
}

export type Layer = keyof FactsByLayer;

/** In the order of their number in a file: never reorder, only append. */
export const LAYERS = ['siak', 'office'] as const satisfies readonly Layer[];

const APPLICATIONS = ['new', 'replacement', 'unknown'] as const;
const FILES = [null, 'held', 'taken', 'not-needed'] as const;

const date = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
const instant = (minute: number): number => minute * MINUTE;

/** Code and kind of application share a column: two symbols in one code waste less than one each. */
const siak: LayerShape<SiakFacts> = {
  columns: [
    { name: 'standing' },
    { name: 'lives' },
    { name: 'recordedOn' },
    { name: 'promisedOn', since: 2 },
    { name: 'printedOn', since: 2 },
  ],
  toCells(facts, textId) {
    return [
      textId(facts.code) * APPLICATIONS.length + APPLICATIONS.indexOf(facts.application),
      orNone(facts.lives, textId),
      orNone(facts.recordedOn, daysFromDate),
      orNone(facts.promisedOn, daysFromDate),
      orNone(facts.printedOn, daysFromDate),
    ];
  },
  toFacts(cells, texts) {
    const [standing = 0, lives = NONE, recordedOn = NONE, promisedOn = NONE, printedOn = NONE] = cells;
    return {
      code: texts[Math.floor(standing / APPLICATIONS.length)] ?? '',
      lives: orNull(lives, (id) => texts[id] ?? ''),
      recordedOn: orNull(recordedOn, date),
      printedOn: orNull(printedOn, date),
      promisedOn: orNull(promisedOn, date),
      application: APPLICATIONS[standing % APPLICATIONS.length] ?? 'unknown',
    };
  },
};

/**
 * The first column says which acts there were and how the file stands, as one symbol: rows fall into a few kinds, and
 * the columns after it then cost nothing where their act is missing.
 */
const office: LayerShape<OfficeFacts> = {
  columns: [
    { name: 'acts' },
    { name: 'receivedPlace' },
    { name: 'receivedAt', clock: true },
    { name: 'collectedAt', clock: true, since: 2 },
    { name: 'fileAt', clock: true },
    { name: 'issuedAt', clock: true, since: 4 },
  ],
  toCells(facts, textId) {
    return [
      actsOf(facts),
      orNone(facts.receivedPlace, textId),
      orNone(facts.receivedAt, minuteFromInstant),
      orNone(facts.collectedAt, minuteFromInstant),
      orNone(facts.fileAt, minuteFromInstant),
      orNone(facts.issuedAt, minuteFromInstant),
    ];
  },
  toFacts(cells, texts) {
    const [acts = 0, place = NONE, received = NONE, collected = NONE, fileAt = NONE, issued = NONE] = cells;
    return {
      issuedAt: orNull(issued, instant),
      file: FILES[acts % FILES.length] ?? null,
      fileAt: orNull(fileAt, instant),
      receivedAt: orNull(received, instant),
      receivedPlace: orNull(place, (id) => texts[id] ?? ''),
      collectedAt: orNull(collected, instant),
    };
  },
};

function actsOf(facts: OfficeFacts): number {
  const { receivedPlace, receivedAt, collectedAt, fileAt, issuedAt } = facts;
  const acts = [receivedPlace, receivedAt, collectedAt, fileAt, issuedAt];
  const present = acts.reduce<number>((bits, act) => bits * 2 + (act === null ? 0 : 1), 0);
  return present * FILES.length + FILES.indexOf(facts.file);
}

export const LAYER_SHAPES: { readonly [L in Layer]: LayerShape<FactsByLayer[L]> } = { siak, office };
