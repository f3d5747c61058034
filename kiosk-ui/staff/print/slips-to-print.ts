import { pickupPlaceOf } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import type { Place, PlaceId } from '#domain/office/place';
import type { ImportRow } from '#domain/slips/import-wire';
import { readSiakStatus } from '#domain/slips/siak-status';
import { parseSlipCode, type SlipCode } from '#domain/slips/slip-code';
import type { CivilDate } from '#domain/time/civil-time';

/** What stands on one slip: nothing of a person but the code, which tells nobody anything. */
export interface SlipToPrint {
  code: SlipCode;
  /** Its line in the clerk's own file: how paper and person are matched where no name is printed. */
  line: number | null;
  recordedOn: CivilDate | null;
  promisedOn: CivilDate | null;
  waitsAt: Place;
  lives: PlaceId | null;
}

/** Slips for the rows of an import, in its order. Cards already handed over need none. */
export function slipsToPrint(
  { rows, lines, codes }: { rows: readonly ImportRow[]; lines: readonly number[]; codes: readonly string[] },
  office: Office,
): SlipToPrint[] {
  return rows.flatMap((row, at) => {
    const code = parseSlipCode(codes[at] ?? '');
    if (code === null || readSiakStatus(row.code).stage === 'collected') return [];
    const { recordedOn, promisedOn, lives } = row;
    return [
      { code, line: lines[at] ?? null, recordedOn, promisedOn, lives, waitsAt: pickupPlaceOf(office, lives) },
    ];
  });
}

/** Slips by the kelurahan people live in, most first; null is unknown. */
export function slipsByKelurahan(slips: readonly SlipToPrint[]): { lives: PlaceId | null; slips: number }[] {
  const counts = new Map<PlaceId | null, number>();
  for (const { lives } of slips) counts.set(lives, (counts.get(lives) ?? 0) + 1);
  return [...counts].map(([lives, count]) => ({ lives, slips: count })).sort((a, b) => b.slips - a.slips);
}
