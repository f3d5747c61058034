import type { OfficeFacts } from '#domain/slips/office-facts';
import type { SegmentRow } from '#domain/slips/segment/segment';
import type { SiakFacts } from '#domain/slips/siak-facts';
import { addDays, type CivilDate, instantAt, MINUTE, weekdayOf } from '#domain/time/civil-time';
import { seededRandom } from '../../worker/demo/seeded-random.ts';

/** Rows of both layers as an office like Kota Serang would have them one evening. */
export interface SlipRows {
  readonly siak: readonly SegmentRow<'siak'>[];
  readonly office: readonly SegmentRow<'office'>[];
  readonly asOf: number;
}

const FIRST_DAY: CivilDate = '2018-01-02';
const LAST_DAY: CivilDate = '2018-02-26';

/** The 67 kelurahan of Kota Serang (Kemendagri's names); cards of the first two districts wait at their halls. */
const WITH_HALLS =
  'serang cipare sumur-pecung kota-baru lopang cimuncang unyur sukawana-serang lontarbaru kaligandu terondol kagungan ' +
  'cipocok-jaya karundang panancangan banjar-agung banjarsari tembong dalung gelam';
const WITHOUT_HALLS =
  'kasemen mesjid-priyayi terumbu warung-jaud bendung banten sawah-luhur kilasah kasunyatan margaluyu ' +
  'walantaka cigoong nyapah pangampelan kiara pager-agung kalodran kapuren teritih pabuaran pasuluhan tegalsari ' +
  'pipitan lebakwangi curug tinggar kemanisan cipete cilaku pancalaksana sukawana-curug sukalaksana curug-manis ' +
  'sukajaya taktakan sayar pancur kuranji kalanganyar cilowong panggungjati drangong umbul-tengah sepang lialang ' +
  'taman-baru cibendung';
const HALLS = new Set(WITH_HALLS.split(' '));
const KELURAHAN = [...HALLS, ...WITHOUT_HALLS.split(' ')];

/** Out of 400 rows of an office's export of February 2018. */
const CODES: readonly (readonly [code: string, weight: number])[] = [
  ['PRINT_READY_RECORD', 160],
  ['CARD_ISSUED', 60],
  ['CARD_PRINTED', 55],
  ['CARD_SHIPPED', 48],
  ['SENT_FOR_ENROLLMENT', 44],
  ['RECEIVED_AT_CENTRAL', 10],
  ['BIO_CAPTURED', 10],
  ['PROCESSING', 5],
  ['DUPLICATE_RECORD', 4],
  ['SENT_FOR_CARD_PRINTING', 4],
];
const PRINTED = new Set(['CARD_ISSUED', 'CARD_PRINTED', 'CARD_SHIPPED', 'SENT_FOR_CARD_PRINTING']);

/**
 * `count` slips. The SIAK layer: stages in the proportions of February 2018, recorded on working days over eight
 * weeks with crowded Mondays, promised two to four weeks later, printed two to twenty days after recording, even
 * odds for each of the 67 kelurahan, three in a hundred of them not recognised.
 *
 * The office layer, where the system was used from the first day: every card that is printed or shipped was received
 * at the place where it waits (each place gets a box a day at its own minute; half the boxes are confirmed whole, half
 * scanned card by card at five seconds each); one in ten of these was handed over in the four days since the export; for 10 % of the
 * print-ready ones the counter holds a file and gave a slip for it in the same minute. Three slips in ten in all.
 */
export function makeSlipRows(count: number, seed: number): SlipRows {
  const random = seededRandom(seed);
  const pick = <T>(of: readonly [T, ...T[]] | readonly T[]): T => {
    const chosen = of[Math.floor(random() * of.length)];
    if (chosen === undefined) throw new RangeError('Nothing to pick from.');
    return chosen;
  };
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const days = workingDays();
  const boxes = new Map<string, { start: number; whole: boolean; cards: number }>();

  const receivedAt = (place: string, day: CivilDate): number => {
    const known = boxes.get(`${place} ${day}`);
    const box = known ?? {
      start: instantAt(day, between(8 * 60, 14 * 60), 'WIB'),
      whole: random() < 0.5,
      cards: 0,
    };
    boxes.set(`${place} ${day}`, box);
    box.cards += 1;
    return box.start + (box.whole ? 0 : Math.floor(box.cards / 12) * MINUTE);
  };

  const siakRow = (): SiakFacts => {
    const code = pickWeighted(random);
    const recordedOn = pick(days);
    const lives = random() < 0.03 ? null : pick(KELURAHAN);
    const printed = addDays(recordedOn, between(2, 20));
    return {
      code,
      lives,
      recordedOn,
      printedOn: PRINTED.has(code) ? earlier(printed, LAST_DAY) : null,
      promisedOn: addDays(recordedOn, between(14, 28)),
      application: random() < 0.28 ? 'replacement' : 'new',
    };
  };

  const officeRow = (facts: SiakFacts): OfficeFacts | null => {
    const nothing = {
      issuedAt: null,
      file: null,
      fileAt: null,
      receivedAt: null,
      receivedPlace: null,
      collectedAt: null,
    };
    if ((facts.code === 'CARD_PRINTED' || facts.code === 'CARD_SHIPPED') && facts.printedOn !== null) {
      const place = facts.lives !== null && HALLS.has(facts.lives) ? facts.lives : 'lobi';
      const at = receivedAt(place, workingDayFrom(addDays(facts.printedOn, between(0, 2))));
      const collectedOn = workingDayFrom(addDays(LAST_DAY, between(0, 3)));
      const collectedAt = random() < 0.1 ? instantAt(collectedOn, between(8 * 60, 15 * 60), 'WIB') : null;
      return { ...nothing, receivedAt: at, receivedPlace: place, collectedAt };
    }
    if (facts.code === 'PRINT_READY_RECORD' && random() < 0.1) {
      const at = instantAt(pick(days), between(8 * 60, 15 * 60), 'WIB');
      return { ...nothing, issuedAt: at, file: 'held', fileAt: at };
    }
    return null;
  };

  const siak: SegmentRow<'siak'>[] = [];
  const office: SegmentRow<'office'>[] = [];
  const taken = new Set<number>();
  while (siak.length < count) {
    const fingerprint = Math.floor(random() * 2 ** 24) * 2 ** 24 + Math.floor(random() * 2 ** 24);
    if (taken.has(fingerprint)) continue;
    taken.add(fingerprint);
    const facts = siakRow();
    siak.push({ fingerprint, facts });
    const acts = officeRow(facts);
    if (acts !== null) office.push({ fingerprint, facts: acts });
  }
  return { siak, office, asOf: instantAt(addDays(LAST_DAY, 3), 17 * 60, 'WIB') };
}

function pickWeighted(random: () => number): string {
  let left = random() * CODES.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [code, weight] of CODES) {
    left -= weight;
    if (left < 0) return code;
  }
  return 'UNREGISTERED';
}

/** Mondays twice: people come after the weekend. */
function workingDays(): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = FIRST_DAY; day < LAST_DAY; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if (weekday <= 5) days.push(...(weekday === 1 ? [day, day] : [day]));
  }
  return days;
}

function workingDayFrom(day: CivilDate): CivilDate {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : addDays(day, 8 - weekday);
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}
