import { headlineSize } from '../parts/counter-window/headline-size.ts';

const NO_BREAK = '\u00a0';

/** Pieces as one text that breaks between them; inside one only where that keeps the words larger. */
export function headlineOf(pieces: readonly string[]): string {
  const whole = pieces.map((piece) => piece.replaceAll(' ', NO_BREAK)).join(' ');
  const loose = pieces.join(' ');
  const size = headlineSize(whole);
  return size !== 'longest' && size === headlineSize(loose) ? whole : loose;
}
