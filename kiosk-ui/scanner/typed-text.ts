import { readSlipText, type SlipReading } from '#domain/slips/slip-code';
import type { TypedText } from './wedge-burst.ts';

const CODE_LENGTH = 16;

/**
 * What a typing scanner's text means at this office (`host` as in its slips' addresses). Forgiving of capitals and of
 * a keyboard layout that differs between scanner and device; never of another host: that is not our slip.
 */
export function readTypedText(typed: TypedText, host: string): SlipReading {
  const texts = [typed.byLayout, typed.byPlace];
  const readings = [
    ...texts.map((text) => readSlipText(text, host)),
    ...texts.map((text) => readGarbled(text, host)),
  ];
  return (
    readings.find(({ kind }) => kind === 'slip') ??
    readings.find(({ kind }) => kind === 'malformed') ?? { kind: 'foreign' }
  );
}

/**
 * Layouts turn `:` and `/` into each other, into `>`, `&`, `Ö`, or swallow them; letters and digits stay. So only those
 * are compared: exactly `https`, our host, `s` and 16 more. The code behind must then hold by its own check symbol.
 */
function readGarbled(text: string, host: string): SlipReading {
  const ours = lettersAndDigits(`https${host}s`);
  const plain = lettersAndDigits(text);
  if (!plain.startsWith(ours) || plain.length !== ours.length + CODE_LENGTH) return { kind: 'foreign' };
  return readSlipText(plain.slice(ours.length), host);
}

function lettersAndDigits(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
