import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { info } from '../support/sample-actions.ts';
import { act, bindings, freshId, MORNING, openOffice, problemOf } from './support/desk.ts';
import { openImport, row, sendPiece } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('what must not come in', () => {
  test('a NIK in the status column is refused, not kept', async () => {
    const id = freshId();
    await openImport(admin, id, 1);
    const answer = await sendPiece(admin, id, 0, [row(1, { code: '3673011234560001' })]);
    expect(await problemOf(answer)).toMatchObject({ status: 400 });
  });
  test('a schedule in free text is not taken for a NIK', async () => {
    for (const id of ['Buka 08.00-12.00 13.00-16.00', 'Tutup 24-12-2026/25-12-2026'])
      expect((await act(admin, info(MORNING, { text: { id, en: null } }))).status).toBe(200);
  });
  test('a NIK with wider gaps is a NIK', async () => {
    const text = { id: 'NIK 367301  011290  0001', en: null };
    expect((await act(admin, info(MORNING, { text }))).status).toBe(422);
  });
  test('a NIK scanned as a card leaves no digest of itself behind', async () => {
    const codes = ['3673011234560001'];
    await act(admin, { type: 'receive-cards', place: 'lobi', cards: { codes } });
    const action = { type: 'receive-cards', place: 'lobi', cards: { codes } };
    const bytes = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(action))),
    );
    const bare = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    const kept = await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
      state.storage.sql.exec<{ digest: string }>('SELECT digest FROM answered').toArray(),
    );
    expect(kept.map(({ digest }) => digest)).not.toContain(bare);
  });
  test('a registration of nothing but signs is refused: every such row would be one slip', async () => {
    const id = freshId();
    await openImport(admin, id, 2);
    const answer = await sendPiece(admin, id, 0, [
      row(1, { registration: '####' }),
      row(2, { registration: '########' }),
    ]);
    expect(answer.status).toBe(400);
  });
  test('a NIK as a registration is refused', async () => {
    const id = freshId();
    await openImport(admin, id, 1);
    expect((await sendPiece(admin, id, 0, [row(1, { registration: '3673011234560001' })])).status).toBe(400);
  });
});
