import { readSlipText, type SlipReading } from '#domain/slips/slip-code';
import { ALL_IN_VIEW, type Pass } from './decode-passes.ts';

/** A code in view: its text (only to know it again; never followed, shown or stored) and what it means here. */
export interface Sight {
  readonly text: string;
  readonly reading: SlipReading;
}

/** A slip is what we are here for; a damaged one deserves its advice before a stranger's code gets its "not a slip". */
const RANK: Record<SlipReading['kind'], number> = { slip: 0, malformed: 1, foreign: 2 };

/**
 * Looks for a slip in one frame. `look` gives the texts of the codes one pass finds; `host` is the office's, as in
 * its slips' addresses. Passes run in their order until one finds a code. Null: no code in view.
 */
export async function decodeFrame(
  look: (pass: Pass) => Promise<readonly string[]>,
  passes: readonly Pass[],
  host: string,
): Promise<Sight | null> {
  for (const pass of passes) {
    const found = best(await look(pass), host);
    if (found === null) continue;
    if (found.reading.kind === 'slip') return found;
    return best([found.text, ...(await look(ALL_IN_VIEW))], host);
  }
  return null;
}

function best(texts: readonly string[], host: string): Sight | null {
  const sights = texts.map((text) => ({ text, reading: readSlipText(text, host) }));
  return sights.sort((a, b) => RANK[a.reading.kind] - RANK[b.reading.kind])[0] ?? null;
}
