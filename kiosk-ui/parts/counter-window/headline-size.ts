/** Advances of Atkinson Hyperlegible Next at weight 800, thousandths of an em, from the space to the tilde. A test measures them. */
export const ADVANCES: readonly number[] = [
  330, 315, 430, 820, 618, 993, 726, 234, 351, 351, 486, 595, 299, 377, 300, 464, 664, 456, 593, 611, 628,
  617, 638, 549, 627, 560, 300, 300, 577, 611, 577, 577, 784, 702, 659, 665, 700, 613, 574, 731, 709, 434,
  585, 681, 558, 878, 733, 756, 647, 766, 668, 618, 628, 688, 669, 901, 713, 684, 624, 352, 464, 352, 596,
  412, 310, 561, 613, 523, 612, 576, 389, 610, 585, 326, 266, 587, 347, 899, 585, 590, 613, 612, 406, 526,
  398, 580, 562, 766, 566, 555, 527, 400, 266, 400, 529,
];

/** The stylesheet tightens headlines by this much a letter, in thousandths of an em. */
const TIGHTENED = 22;

/** Letters outside the table (é, –) count as wide ones: rather a size too small than a word cut. */
const WIDE = 760;

const NO_BREAK = '\u00a0';

/** The window holds 98.4 u of words; a size is how many thousandths of its em that is, and how many lines it may take. */
const SIZES = [
  { size: 'full', room: 98_400 / 15.24, lines: 2 },
  { size: 'long', room: 98_400 / 12.1, lines: 2 },
] as const;

/** How wide a text stands in the headline's face, in thousandths of an em. */
export function headlineWidth(text: string): number {
  let width = 0;
  for (const letter of text.replaceAll(NO_BREAK, ' '))
    width += (ADVANCES[letter.charCodeAt(0) - 32] ?? WIDE) - TIGHTENED;
  return width;
}

/**
 * How many lines the words take where a line has so much room; Infinity when a word alone is wider. A no-break space
 * makes two words one.
 */
function linesOf(text: string, room: number): number {
  const space = headlineWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = headlineWidth(word);
    if (width > room) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = width;
    } else {
      used += used > 0 ? space + width : width;
    }
  }
  return lines;
}

/**
 * The size a headline stands in: as large as its words allow in two lines, never broken by a hyphen. Words of templates are
 * chosen for `full`; a longer one steps down. Computed, not measured, so that the server's pages say it too.
 */
export function headlineSize(text: string): 'full' | 'long' | 'longest' {
  for (const { size, room, lines } of SIZES) if (linesOf(text, room) <= lines) return size;
  return 'longest';
}
