/** Longest piece that surely fits a line at full size: "siap diambil" and "Ambil KTP-el" do. */
const FITS = 13;
const NO_BREAK = '\u00a0';

/** Pieces that fall on lines of their own, as one text: it breaks between them, and inside one only where it must. */
export function headlineOf(pieces: readonly string[]): string {
  return pieces.map((piece) => (piece.length <= FITS ? piece.replaceAll(' ', NO_BREAK) : piece)).join(' ');
}
