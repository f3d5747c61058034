import type { ActText, Drawing } from '../words/board-text.ts';
import type { KioskWords } from '../words/id/kiosk.ts';
import type { HelpKind } from './visit.ts';

/** A help screen in words. */
export interface HelpText {
  readonly headline: string;
  readonly line: string;
  /** How to hold a slip, drawn; only where the code was not readable. */
  readonly tips: readonly { kind: 'flat' | 'fingers' | 'torn'; headline: string; line: string }[];
  readonly act: ActText;
  readonly facts: readonly { icon: Drawing; label: string; value: string }[];
  /** A QR stands beside the act: the visitor's own phone can do what this screen cannot. */
  readonly byPhone: boolean;
}

const TIPS = ['flat', 'fingers', 'torn'] as const;

/** @param counter where one asks, as the office calls it; null in a hall, where one simply asks. */
export function helpText(
  kind: HelpKind,
  words: KioskWords,
  office: string,
  counter: string | null,
): HelpText {
  const ask = words.askAt(counter);
  const plain = ask.replaceAll('*', '');
  switch (kind) {
    case 'malformed': {
      const { headline, line, tips, act, why } = words.help.malformed;
      return {
        headline,
        line,
        tips: tips.flatMap((tip, at) => (TIPS[at] === undefined ? [] : [{ ...tip, kind: TIPS[at] }])),
        act: { icon: 'person', text: act(words.goTo(counter)), why },
        facts: [],
        byPhone: false,
      };
    }
    case 'unknown': {
      const said = words.help.unknown;
      return {
        headline: said.headline,
        line: said.line,
        tips: [],
        act: { icon: 'question', text: plain, why: said.why },
        facts: [
          { icon: 'hourglass', label: said.fresh, value: said.freshHow },
          { icon: 'arrow', label: said.retype, value: said.retypeHow },
          { icon: 'house', label: said.office, value: said.officeHow(office) },
        ],
        byPhone: false,
      };
    }
    case 'foreign': {
      const said = words.help.foreign;
      return {
        headline: said.headline,
        line: said.line,
        tips: [],
        act: { icon: 'arrow', text: said.act, why: said.why(office) },
        facts: [{ icon: 'person', label: said.none, value: said.noneHow(ask) }],
        byPhone: false,
      };
    }
    case 'unreachable': {
      const said = words.help.unreachable;
      return {
        headline: said.headline,
        line: said.line,
        tips: [],
        act: { icon: 'phone', text: said.act, why: said.why },
        facts: [
          { icon: 'person', label: said.none, value: said.noneHow(ask) },
          { icon: 'arrow', label: said.again, value: said.againHow },
        ],
        byPhone: true,
      };
    }
  }
}
