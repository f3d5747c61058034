import type { RefusalCode } from '#domain/ledger/refusal';
import type { Office } from '#domain/office/office';
import { civilAt, type Instant, instantAt } from '#domain/time/civil-time';
import { DEMO_ZONE } from './demo-clock.ts';
import type { DemoInfo, SeedOptions } from './demo-info.ts';
import { DARK_HALL, demoNotices } from './demo-notices.ts';
import { demoPast } from './demo-past.ts';
import { importSlips } from './import-slips.ts';
import { kotaSerang, LOBBY } from './kota-serang.ts';
import { sayOutcomes, untilWorldKnows } from './outcomes.ts';
import { chooseShownSlips, RECEIVED_HALL } from './shown-slips.ts';
import { cardsWaitingIn, demoExport } from './slips.ts';
import { type StaffClient, signInByLink, visitorAt } from './staff-client.ts';

/** Printed cards that the lobby's clerk has scanned this morning. */
const SCANNED_IN_LOBBY = 40;
/** Who did all that, as the demo's journal and its list of colleagues name them. */
const SEEDED_BY = 'Sari (contoh)';
/** SIAK writes its export before the office opens. */
const EXPORTED_AT = 7 * 60;
/** What an act may be answered that an earlier, cut-short start has done already. */
const DONE_BEFORE: readonly RefusalCode[] = ['action-id-reused', 'already-received', 'nothing-to-receive'];

/**
 * Fills the demo office through the same HTTP API as everybody uses. What is there already stays as it is: on a
 * second start nothing is written. A seeding that was cut short is taken up again.
 */
export async function seedDemo({ url, now, log, firstLink, shown, filled }: SeedOptions): Promise<DemoInfo> {
  if (!filled) {
    const staff = await signInByLink(await firstLink(), now, SEEDED_BY);
    await fillOffice(staff, shown, now, log);
    await staff.api.signOut();
  }
  const slips = await sayOutcomes(visitorAt(url), shown, { url, now });
  return { kioskUrl: `${url}/kiosk?place=${LOBBY}`, slips };
}

async function fillOffice(
  staff: StaffClient,
  shown: readonly string[],
  now: Instant,
  log: (line: string) => void,
): Promise<void> {
  const office = kotaSerang(civilAt(now, DEMO_ZONE).date);
  log(`Filling the demo office: ${office.name}, ${office.places.length} places, 2,000 slips …`);
  await staff.live(demoPast(office, now));
  await staff.act('office', { type: 'describe-office', office }, DONE_BEFORE);
  await fillShelves(staff, shown, now);
  const seq = await speakForTheDay(staff, office, now);
  await untilWorldKnows(staff.api, seq, shown[0] ?? '');
}

/** Imports this morning's export and confirms two boxes of cards: one hall's, and part of the lobby's. */
async function fillShelves(staff: StaffClient, shown: readonly string[], now: Instant): Promise<void> {
  const { date: today } = civilAt(now, DEMO_ZONE);
  const rows = demoExport(today);
  const batch = `demo-import-${now}`;
  const asOf = Math.min(instantAt(today, EXPORTED_AT, DEMO_ZONE), now);
  const codes = await importSlips(staff, batch, rows, asOf);
  await staff.act(
    `box-${RECEIVED_HALL}-${now}`,
    { type: 'receive-cards', place: RECEIVED_HALL, cards: { batch } },
    DONE_BEFORE,
  );
  const scanned = cardsWaitingIn(rows, LOBBY).slice(0, SCANNED_IN_LOBBY);
  await staff.act(
    `box-${LOBBY}-${now}`,
    { type: 'receive-cards', place: LOBBY, cards: { codes: namedBy(codes, scanned) } },
    DONE_BEFORE,
  );
  const derived = namedBy(codes, chooseShownSlips(rows, today));
  if (derived.join() !== shown.join()) {
    throw new Error('the server derived other slip codes than were foretold');
  }
}

/**
 * The morning's word on every place, and what there is to announce. Told to begin at night, the demo is as silent
 * as an office is then.
 * @returns the number of the last event
 */
async function speakForTheDay(staff: StaffClient, office: Office, now: Instant): Promise<number> {
  const places = office.places.map((place) => place.id).filter((id) => id !== DARK_HALL);
  await staff.act(`morning-${now}`, { type: 'confirm-day', places, finding: 'all-normal' }, [
    'day-not-begun',
  ]);
  let seq = 0;
  for (const [id, notice] of Object.entries(demoNotices(office, now))) {
    seq = (await staff.act(id, notice, DONE_BEFORE))?.seq ?? seq;
  }
  return seq;
}

function namedBy(codes: readonly string[], indices: readonly number[]): string[] {
  return indices.flatMap((i) => codes[i] ?? []);
}
