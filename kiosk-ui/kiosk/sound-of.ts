import { plainWords } from '../parts/told/told.tsx';
import type { AnswerText } from '../words/answer-text.ts';
import type { KioskWords } from '../words/id/kiosk.ts';
import type { PublicWords } from '../words/id/public.ts';
import { speakAnswer, speakBoard } from '../words/speak.ts';
import type { HelpText } from './help-text.ts';
import type { ToldBoard } from './told-board.ts';
import type { Scene } from './visit.ts';

type Shown = {
  scene: Scene['kind'];
  told: ToldBoard | null;
  answered: AnswerText | null;
  help: HelpText | null;
  words: KioskWords;
  pub: PublicWords;
};

/** What is on the screen, by ear: the same words in the same order, sentence by sentence. */
export function soundOf({ scene, told, answered, help, words, pub }: Shown): string[] {
  if (answered !== null) return speakAnswer(answered, pub);
  if (help !== null) {
    const { headline, line, tips, act, facts } = help;
    return asSentences([
      headline,
      line,
      ...tips.map((tip) => `${tip.headline}: ${tip.line}`),
      act.text,
      act.why,
      ...facts.map(({ label, value }) => `${label} ${value}`),
    ]);
  }
  if (scene === 'keypad') return asSentences([words.keypad.headline, words.keypad.line]);
  if (scene === 'looking-up') return asSentences([words.lookingUp.line]);
  if (told === null) return asSentences([words.starting.headline, words.starting.line, words.starting.ask]);
  if (told.past !== null) {
    const { since, span, newsOf, text } = told.past;
    const said = words.cutOff;
    return asSentences([
      said.headline(since),
      said.line(span),
      newsOf,
      said.atThatTime(text.headline.join(' ')),
      said.nowMayDiffer,
      said.phoneWhy(words.askAt(told.counter)),
    ]);
  }
  return [...speakBoard(told.text, pub), words.spoken.board];
}

function asSentences(pieces: readonly string[]): string[] {
  return pieces
    .map((piece) => plainWords(piece))
    .map((piece) => (/[.!?]$/.test(piece) ? piece : `${piece}.`));
}
