import type { PlaceId } from '#domain/office/place';
import type { ImportRow } from '#domain/slips/import-wire';
import { addDays, type CivilDate } from '#domain/time/civil-time';
import { type Kelurahan, kelurahanOfKotaSerang, LOBBY } from './kota-serang.ts';
import { seededRandom } from './seeded-random.ts';
import { onOrAfter, onOrBefore, workingDaysAfter } from './working-days.ts';

/** A kelurahan that exports still name now and then and the office does not have: its rows live nowhere. */
export const UNKNOWN_KELURAHAN = 'KASERANGAN';
/** One row in so many names it. */
const UNKNOWN_EVERY = 300;
/** How far back people were recorded, in days. */
const RECORDED_WITHIN = 60;

interface Kind {
  code: string;
  /** How many days ago such a card was recorded at the least: what has come far was begun long ago. */
  recordedBefore: number;
  printed: boolean;
  /** Weights: where the hall's cards are printed first, and elsewhere. */
  first: number;
  later: number;
}

/**
 * An export of 400 rows of February 2018 in round figures: of all that were at the centre nearly half were printed,
 * a third waited for blanks, and the kecamatan that were printed first had most of the printed ones.
 */
const KINDS: readonly Kind[] = [
  { code: 'BIO_CAPTURED', recordedBefore: 1, printed: false, first: 6, later: 8 },
  { code: 'PROCESSING', recordedBefore: 2, printed: false, first: 4, later: 4 },
  { code: 'SENT_FOR_ENROLLMENT', recordedBefore: 3, printed: false, first: 30, later: 38 },
  { code: 'RECEIVED_AT_CENTRAL', recordedBefore: 4, printed: false, first: 8, later: 9 },
  { code: 'ENROLL_FAILURE_AT_CENTRAL', recordedBefore: 8, printed: false, first: 2, later: 2 },
  { code: 'SEARCH_FAILURE_AT_CENTRAL', recordedBefore: 8, printed: false, first: 1, later: 1 },
  { code: 'DUPLICATE_RECORD', recordedBefore: 8, printed: false, first: 3, later: 4 },
  { code: 'PRINT_READY_RECORD', recordedBefore: 7, printed: false, first: 70, later: 200 },
  { code: 'SENT_FOR_CARD_PRINTING', recordedBefore: 10, printed: false, first: 6, later: 3 },
  { code: 'CARD_PRINTED', recordedBefore: 12, printed: true, first: 60, later: 70 },
  { code: 'CARD_SHIPPED', recordedBefore: 14, printed: true, first: 110, later: 0 },
  { code: 'CARD_ISSUED', recordedBefore: 16, printed: true, first: 100, later: 60 },
];

const SLIPS = 2_000;
const SEED = 3673;

/** The demo's own export: 2,000 rows, the same whenever it is made on one day. */
export function demoExport(today: CivilDate): ImportRow[] {
  return demoRows(today, SLIPS, SEED);
}

/**
 * Rows of an export as this morning's would be: people of all kelurahan, recorded on working days of the last two
 * months, promised a card two to four weeks later. The same seed makes the same rows on the same day.
 *
 * @param today the day on which the export is read; nothing was recorded or printed on it yet
 */
export function demoRows(today: CivilDate, count: number, seed: number): ImportRow[] {
  const random = seededRandom(seed);
  const homes = kelurahanOfKotaSerang();
  const rows = Array.from({ length: count }, () => demoRow(today, homes, random));
  rows.sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : 1));
  return rows.map((row, i) => ({ ...row, registration: registrationOf(row.recordedOn, i) }));
}

/** Indices of the rows whose card is printed and waits at a place. */
export function cardsWaitingIn(rows: readonly ImportRow[], place: PlaceId): number[] {
  const homes = new Map(
    kelurahanOfKotaSerang().map(({ id, cardsWait }) => [id, cardsWait === 'here' ? id : LOBBY]),
  );
  const waits = ({ code, lives }: ImportRow): boolean =>
    code === 'CARD_PRINTED' && (lives === null ? LOBBY : homes.get(lives)) === place;
  return rows.flatMap((row, i) => (waits(row) ? [i] : []));
}

type Unnumbered = Omit<ImportRow, 'registration'> & { recordedOn: CivilDate };

function demoRow(today: CivilDate, homes: readonly Kelurahan[], random: () => number): Unnumbered {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const home = random() * UNKNOWN_EVERY < 1 ? null : pick(homes, () => 1, random);
  const cardsWaitThere = home?.cardsWait === 'here';
  const kind = pick(KINDS, ({ first, later }) => (cardsWaitThere ? first : later), random);
  const recordedOn = onOrBefore(addDays(today, -between(kind.recordedBefore, recordedWithin(kind))));
  // Printed on a working day after recording, and by yesterday at the latest.
  const yesterday = onOrBefore(addDays(today, -1));
  const printed = workingDaysAfter(recordedOn, between(3, 12));
  return {
    code: kind.code,
    lives: home?.id ?? null,
    recordedOn,
    printedOn: kind.printed ? earlier(printed, yesterday) : null,
    promisedOn: onOrAfter(addDays(recordedOn, between(14, 28))),
    application: random() < 0.72 ? 'new' : 'replacement',
  };
}

/** The centre answers most within two weeks; only what waits for blanks, or is done, is older. */
function recordedWithin({ code, recordedBefore }: Kind): number {
  const stillMoving = recordedBefore < 7;
  return stillMoving ? recordedBefore + (code === 'BIO_CAPTURED' ? 2 : 14) : RECORDED_WITHIN;
}

function registrationOf(recordedOn: CivilDate, number: number): string {
  return `3673-${recordedOn.replaceAll('-', '')}-${String(number).padStart(6, '0')}`;
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

function pick<T>(from: readonly T[], weight: (one: T) => number, random: () => number): T {
  let rest = random() * from.reduce((sum, one) => sum + weight(one), 0);
  for (const one of from) {
    rest -= weight(one);
    if (rest < 0) return one;
  }
  throw new RangeError('There is nothing to pick from.');
}
