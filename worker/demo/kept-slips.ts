import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const shownCodes = z.array(z.string()).min(1);

/** The codes of the slips to show, as the start wrote them down that filled the data; null when none has. */
export function keptShownCodes(file: string): string[] | null {
  return existsSync(file) ? shownCodes.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The Desk keeps no list of codes, so the demo has to remember the few it shows. */
export function keepShownCodes(file: string, codes: readonly string[]): void {
  writeFileSync(file, JSON.stringify(codes));
}
