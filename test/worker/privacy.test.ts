import { expect, test } from 'vitest';
import { readCsv } from '../../kiosk-ui/staff/import/read-csv.ts';
import { readExport } from '../../worker/domain/slips/export-reading.ts';
import siakExport from '../support/data/siak-export.csv?raw';
import { confirm } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { allOfKv, everythingAtRest, tablesAtRest } from './support/at-rest.ts';
import { acted, ask, deskView, openOffice, sessionOf, settle } from './support/desk.ts';
import { enrolled, tokenOf } from './support/door.ts';
import { importAll, openImport, row, sendPiece } from './support/import.ts';

test('nothing personal of a real export is at rest: no name, no NIK, no date of birth with a name, no registration number', async () => {
  const admin = await openOffice();
  const lines = readCsv(siakExport);
  if ('kind' in lines) throw new Error('the sample does not read');
  const reading = readExport(lines, SAMPLE_OFFICE.places);
  if (reading.kind !== 'read') throw new Error(`the sample is refused: ${reading.kind}`);
  const { codes, batch } = await importAll(admin, [...reading.contents.rows]);
  await acted(admin, { type: 'receive-cards', place: 'lobi', cards: { batch } });
  await acted(admin, { type: 'receive-cards', place: 'lobi', cards: { codes: codes.slice(0, 2) } });
  await settle();
  for (const code of codes.slice(0, 5)) await ask(`/s/${code}`);

  const kept = (await everythingAtRest()).toUpperCase();
  const personal = lines.slice(1).flatMap(({ cells }) => [cells[1] ?? '', cells[2] ?? '', cells[3] ?? '']);
  expect(personal.length).toBeGreaterThan(1000);
  expect(personal.filter((text) => text.length > 4 && kept.includes(text.toUpperCase()))).toEqual([]);
});

test('no registration number of an import is at rest in KV or the Desk, staged or published, and no code of a slip', async () => {
  const admin = await openOffice();
  const rows = Array.from({ length: 600 }, (_, i) => row(i, { code: 'CARD_SHIPPED', lives: 'cipare' }));
  const { codes, batch } = await importAll(admin, rows);
  await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { batch } });
  await acted(admin, { type: 'receive-cards', place: 'lobi', cards: { codes: codes.slice(0, 3) } });
  await settle();
  for (const code of codes.slice(0, 5)) await ask(`/api/slips/${code}`);

  const kept = await everythingAtRest();
  // The search itself must be able to find: what is public stands there.
  expect(['Disdukcapil Contoh', batch].filter((public_) => !kept.includes(public_))).toEqual([]);
  const named = rows.flatMap(({ registration }) => [registration, registration.replaceAll('-', '')]);
  expect([...named, ...codes].filter((secret) => kept.includes(secret))).toEqual([]);
});

const NAME = 'Wulandari Kusumaningrum';
const STAGED = 'staged-only-1';

test('an import that is only staged keeps no registration number either', async () => {
  const admin = await openOffice();
  await openImport(admin, STAGED, 2);
  await sendPiece(admin, STAGED, 0, [row(424242)]);
  const kept = await everythingAtRest();
  expect([kept.includes(STAGED), kept.includes('424242')]).toEqual([true, false]);
});

test('a colleague’s name stands in the Desk’s table of names and nowhere else, whatever they do', async () => {
  const admin = await openOffice();
  const { link } = await acted(admin, { type: 'invite-staff', role: 'admin', places: null });
  const [phone, session] = await enrolled(link ?? '', NAME);
  await acted(session, confirm());
  await acted(session, { type: 'end-sessions', staff: (await deskView(session)).me.id });
  const { me } = await deskView(sessionOf(await phone.signIn()));
  await acted(admin, { type: 'readmit-staff', staff: me.id });
  await settle();

  expect(await allOfKv()).not.toContain(NAME);
  // The copy that the world could read does hold what they did.
  expect(await allOfKv()).toContain(me.id);
  const tables = await tablesAtRest();
  expect([...tables].filter(([, cells]) => cells.includes(NAME)).map(([name]) => name)).toEqual([
    'staff_name',
  ]);
  for (const path of ['/api/board', '/', '/t/cipare']) {
    const page = await (await ask(path)).text();
    expect([page.includes(NAME), page.includes(me.id)]).toEqual([false, false]);
  }
});

test('no session, link or key of the door is at rest in a form that opens anything', async () => {
  const admin = await openOffice();
  const { link } = await acted(admin, { type: 'invite-staff', role: 'clerk', places: null });
  const unused = await acted(admin, { type: 'invite-staff', role: 'clerk', places: null });
  const [, session] = await enrolled(link ?? '');
  await settle();
  const kept = await everythingAtRest();
  const secrets = [admin, session, tokenOf(link ?? ''), tokenOf(unused.link ?? '')];
  expect(secrets.filter((secret) => secret === '' || kept.includes(secret))).toEqual([]);
});
