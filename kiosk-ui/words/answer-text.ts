import type { Stage } from '#domain/slips/stage';
import type { ActText, Drawing, NextNewsText } from './board-text.ts';
import type { Lang } from './lang.ts';

/**
 * The field an answer stands on: `ready` the open window, `wait` the half shutter in yellow, `yours` the blue of
 * the visitor (he must act), `done` and `unknown` quiet.
 */
export type AnswerTone = 'ready' | 'wait' | 'yours' | 'done' | 'unknown';

/** The date on the slip and what has become of it: `Kam 8 Feb` struck through → "usai jaringan pulih". */
export interface PromiseText {
  label: string;
  /** The printed date; struck through where it no longer holds, never left out. */
  date: string;
  struck: boolean;
  /** Beside it, small (`*Tanggal baru belum ada.* Kami beri`) and large (`usai jaringan pulih`). */
  small: string | null;
  large: string | null;
}

export interface FactText {
  icon: Drawing;
  label: string;
  text: string;
}

export interface PathText {
  label: string;
  steps: { label: string; standing: 'done' | 'here' | 'ahead' }[];
  /** Index of the step where the card is; -1 before the first. */
  here: number;
  hereLabel: string;
  /** `langkah 3 dari 6`; null before the first step. */
  progress: string | null;
}

/** An answer in words, in the order of every answer: what is so, what you do now, where and when, what next. */
export interface AnswerText {
  lang: Lang;
  stage: Stage;
  tone: AnswerTone;
  title: string;
  headline: string[];
  /** `di Kelurahan Cipocok Jaya`; only where the card is. */
  place: string | null;
  lines: string[];
  promise: PromiseText | null;
  /** Only while an outage has no known end: stands before the act. */
  nextNews: NextNewsText | null;
  act: ActText | null;
  facts: FactText[];
  path: PathText | null;
  /** How old the facts are. */
  asOf: string | null;
  /** SIAK's code, small and last. */
  forStaff: string | null;
}
