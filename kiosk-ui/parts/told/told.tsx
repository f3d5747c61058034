import type { ComponentChildren } from 'preact';

/** Words for a part: a plain string (with `*strong*` parts, as people type them in WhatsApp), or drawn content. */
export type Words = ComponentChildren;

/** Times, ranges of times or numbers, a counter with its number, and KTP-el: they never break at the end of a line. */
const UNBROKEN = /(\d{1,2}[.:]\d{2}(?:[–-]\d{1,2}[.:]\d{2})?|\d+[–-]\d+|(?:Loket|Counter) \d+|KTP-el)/;

/** Only a pair of stars hugging its words is emphasis; a lone star stays what it is. */
const STRONG = /\*(\S(?:[^*]*\S)?)\*/;

function keepWhole(text: string): ComponentChildren {
  return text
    .split(UNBROKEN)
    .map((piece, at) => (at % 2 === 1 ? <span class="unbroken">{piece}</span> : piece));
}

/** Sets a string as it is read: strong parts strong, times in one piece. Anything but a string passes as it is. */
export function Told({ children }: { children: Words }) {
  if (typeof children !== 'string') return <>{children}</>;
  return (
    <>
      {children
        .split(STRONG)
        .map((piece, at) => (at % 2 === 1 ? <b>{keepWhole(piece)}</b> : keepWhole(piece)))}
    </>
  );
}

/** The same words without their stars, for labels, titles and speech. */
export function plainWords(text: string): string {
  return text.replace(new RegExp(STRONG, 'g'), '$1');
}
