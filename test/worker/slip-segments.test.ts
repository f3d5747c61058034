import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { acted, alarmAt, ask, bindings, freshId, MORNING, openOffice, settle } from './support/desk.ts';
import { importAll, openImport, row, sendPiece } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('cards of a batch', () => {
  test('are still only its own after segments were merged', async () => {
    const first = await importAll(admin, [row(1, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    await settle();
    await importAll(admin, [row(2, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    await settle();
    const third = await importAll(admin, [row(3, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    await settle();
    const answer = await acted(admin, {
      type: 'receive-cards',
      place: 'cipare',
      cards: { batch: third.batch },
    });
    expect(answer.cards).toBe(1);
    expect(
      (await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { batch: first.batch } })).cards,
    ).toBe(1);
  });
});

describe('facts of SIAK', () => {
  test('of an older export imported later do not hide those of a newer one', async () => {
    const { codes } = await importAll(admin, [row(1, { code: 'CARD_SHIPPED' })], MORNING);
    await importAll(admin, [row(1, { code: 'SENT_FOR_ENROLLMENT' })], MORNING - 4 * 86_400_000);
    await settle();
    expect(await (await ask(`/api/slips/${codes[0]}`)).json()).toMatchObject({
      facts: { siak: { code: 'CARD_SHIPPED' } },
    });
  });

  test('keep their age when segments are merged', async () => {
    const old = MORNING - 20 * 86_400_000;
    const { codes } = await importAll(admin, [row(1)], old);
    await settle();
    await importAll(admin, [row(2)], MORNING - 1000);
    await settle();
    await importAll(admin, [row(3)], MORNING);
    await settle();
    expect(await (await ask(`/api/slips/${codes[0]}`)).json()).toMatchObject({ facts: { siakAsOf: old } });
  });
});

test('an import that was opened ten minutes after the first act is dropped an hour later too', async () => {
  const id = freshId();
  await openImport(admin, id, 1);
  await sendPiece(admin, id, 0, [row(1)]);
  // The sweep that the office's first act asked for comes before the import is an hour old.
  await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) => {
    state.storage.sql.exec('UPDATE staged SET opened_at = ?', MORNING + 600_000);
  });
  await alarmAt('2026-11-24', '10:31');
  await alarmAt('2026-11-24', '13:31');
  const rows = await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    state.storage.sql.exec('SELECT id FROM staged').toArray(),
  );
  expect(rows).toEqual([]);
});
