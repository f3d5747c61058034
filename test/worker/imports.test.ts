import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportPieceReply } from '../../worker/domain/slips/import-wire.ts';
import {
  act,
  acted,
  alarmAt,
  ask,
  colleague,
  deskView,
  firstLink,
  freshId,
  MORNING,
  openOffice,
  problemOf,
  settle,
  signInBy,
} from './support/desk.ts';
import { importAll, openImport, row, sendPiece } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('an import', () => {
  test('published makes each of its slips known, by the code that was given back', async () => {
    const { codes } = await importAll(admin, [row(1), row(2, { code: 'SFE', lives: null })]);
    await settle();
    const [one, two] = await Promise.all(codes.map(async (code) => (await ask(`/api/slips/${code}`)).json()));
    expect(one).toMatchObject({
      facts: { siak: { code: 'PRINT_READY_RECORD', lives: 'taktakan' }, siakAsOf: MORNING },
    });
    expect(two).toMatchObject({
      facts: { siak: { code: 'SENT_FOR_ENROLLMENT', lives: null }, office: null },
    });
  });

  test('gives the same code to the same registration, however it is spelt', async () => {
    const { codes } = await importAll(admin, [row(1), row(2, { registration: '3673 20261101 000001' })]);
    expect(codes[0]).toBe(codes[1]);
  });

  test('that stopped half-way shows nothing, cannot be published, and is dropped after an hour', async () => {
    const id = freshId();
    await openImport(admin, id, 2);
    const { codes } = await (await sendPiece(admin, id, 0, [row(1)])).json<ImportPieceReply>();
    await settle();
    expect((await ask(`/api/slips/${codes[0]}`)).status).toBe(404);
    expect(await problemOf(await act(admin, { type: 'publish-import', import: id }))).toEqual({
      status: 409,
      code: 'import-incomplete',
      detail: '1/2',
    });
    await alarmAt('2026-11-24', '10:31');
    // The hour has ended the idle session too.
    admin = await signInBy(await firstLink());
    expect(await problemOf(await act(admin, { type: 'publish-import', import: id }))).toMatchObject({
      code: 'import-unknown',
    });
    expect(await problemOf(await sendPiece(admin, id, 1, [row(2)]))).toMatchObject({
      code: 'import-unknown',
    });
  });

  test('can be gone on with after a cut: opened again and its pieces sent again, it is one import', async () => {
    const id = freshId();
    await openImport(admin, id, 2);
    await sendPiece(admin, id, 0, [row(1)]);
    expect(await (await openImport(admin, id, 2)).json()).toEqual({ rows: 1 });
    await sendPiece(admin, id, 0, [row(1)]);
    expect(await (await sendPiece(admin, id, 1, [row(2)])).json()).toMatchObject({ rows: 2 });
    await acted(admin, { type: 'publish-import', import: id });
    expect((await deskView(admin)).batches).toMatchObject([{ id, rows: 2, byStage: { 'print-ready': 2 } }]);
  });

  test('whose piece comes back with other rows is refused', async () => {
    const id = freshId();
    await openImport(admin, id, 2);
    await sendPiece(admin, id, 0, [row(1)]);
    expect(await problemOf(await sendPiece(admin, id, 0, [row(1, { code: 'CARD_PRINTED' })]))).toMatchObject({
      status: 409,
      code: 'import-piece-conflict',
    });
    expect(await problemOf(await openImport(admin, id, 3))).toMatchObject({ code: 'import-piece-conflict' });
  });

  test('dated tomorrow is refused', async () => {
    const id = freshId();
    await openImport(admin, id, 1, MORNING + 24 * 3_600_000);
    await sendPiece(admin, id, 0, [row(1)]);
    expect(await problemOf(await act(admin, { type: 'publish-import', import: id }))).toMatchObject({
      status: 422,
      code: 'import-date-future',
    });
  });

  test('keeps a code nobody knows and reports it', async () => {
    const { codes } = await importAll(admin, [row(1, { code: 'kartu melayang' })]);
    await settle();
    expect(await (await ask(`/api/slips/${codes[0]}`)).json()).toMatchObject({
      facts: { siak: { code: 'KARTU_MELAYANG' } },
    });
    expect((await deskView(admin)).batches).toMatchObject([
      { unknownCodes: ['KARTU_MELAYANG'], byStage: { unknown: 1 } },
    ]);
  });

  test('is a right of clerks, not of a hall or a viewer, nor of nobody', async () => {
    const viewer = await colleague(admin, 'viewer');
    const hall = await colleague(admin, 'kelurahan', ['cipare']);
    const clerk = await colleague(admin, 'clerk');
    const statuses = await Promise.all(
      [null, viewer, hall, clerk].map(async (who) => (await openImport(who, freshId(), 1)).status),
    );
    expect(statuses).toEqual([401, 403, 403, 200]);
    expect((await sendPiece(viewer, freshId(), 0, [row(1)])).status).toBe(403);
  });

  test('in a piece over 1 MiB is refused with 413, and one of 501 rows with 400', async () => {
    const id = freshId();
    await openImport(admin, id, 2000);
    const big = Array.from({ length: 500 }, (_, i) => ({ ...row(i), padding: 'x'.repeat(2200) }));
    expect(await problemOf(await sendPiece(admin, id, 0, big))).toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
    const many = Array.from({ length: 501 }, (_, i) => row(i));
    expect(await problemOf(await sendPiece(admin, id, 0, many))).toMatchObject({
      status: 400,
      code: 'body-malformed',
    });
  });

  test('after two others is merged with them: a lookup touches three segments at most, and the newest word stands', async () => {
    const first = await importAll(admin, [row(1), row(2)]);
    for (const code of ['SENT_FOR_CARD_PRINTING', 'CARD_PRINTED', 'CARD_SHIPPED']) {
      await importAll(admin, [row(1, { code })]);
      await settle();
    }
    expect((await deskView(admin)).board?.segments.length).toBeLessThanOrEqual(3);
    const [one, two] = await Promise.all(
      first.codes.map(async (code) => (await ask(`/api/slips/${code}`)).json()),
    );
    expect(one).toMatchObject({ facts: { siak: { code: 'CARD_SHIPPED' } } });
    expect(two).toMatchObject({ facts: { siak: { code: 'PRINT_READY_RECORD' } } });
  });
});

describe('"these cards have arrived"', () => {
  test('scanned at a place makes those cards received there, and no others', async () => {
    const { codes } = await importAll(admin, [
      row(1, { code: 'CARD_SHIPPED', lives: 'cipare' }),
      row(2, { code: 'CARD_SHIPPED', lives: 'cipare' }),
    ]);
    const hall = await colleague(admin, 'kelurahan', ['cipare']);
    const answer = await acted(hall, {
      type: 'receive-cards',
      place: 'cipare',
      cards: { codes: [codes[0] ?? ''] },
    });
    expect(answer.cards).toBe(1);
    await settle();
    const [one, two] = await Promise.all(codes.map(async (code) => (await ask(`/api/slips/${code}`)).json()));
    expect(one).toMatchObject({ facts: { office: { receivedPlace: 'cipare' } } });
    expect(two).toMatchObject({ facts: { office: null } });
  });

  test('for a whole batch takes what SIAK calls printed or sent and waits there by the office’s rule', async () => {
    const { batch } = await importAll(admin, [
      row(1, { code: 'CARD_SHIPPED', lives: 'cipare' }),
      row(2, { code: 'CARD_PRINTED', lives: 'cipare' }),
      row(3, { code: 'PRINT_READY_RECORD', lives: 'cipare' }),
      row(4, { code: 'CARD_PRINTED', lives: 'taktakan' }),
    ]);
    expect((await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { batch } })).cards).toBe(2);
    expect((await acted(admin, { type: 'receive-cards', place: 'lobi', cards: { batch } })).cards).toBe(1);
    expect(
      await problemOf(await act(admin, { type: 'receive-cards', place: 'lobi', cards: { batch } })),
    ).toMatchObject({
      status: 409,
      code: 'nothing-to-receive',
    });
  });

  test('is not erased by tomorrow’s export', async () => {
    const { codes } = await importAll(admin, [row(1, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { codes } });
    await importAll(admin, [row(1, { code: 'CARD_PRINTED', lives: 'cipare' })], MORNING + 1000);
    await settle();
    expect(await (await ask(`/api/slips/${codes[0]}`)).json()).toMatchObject({
      facts: { siak: { code: 'CARD_PRINTED' }, office: { receivedPlace: 'cipare' } },
    });
  });

  test('with a slip nobody knows refuses the whole and names its last group', async () => {
    const { codes } = await importAll(admin, [row(1, { code: 'CARD_SHIPPED', lives: 'cipare' })]);
    const staged = freshId();
    await openImport(admin, staged, 1);
    const [stranger = ''] = (await (await sendPiece(admin, staged, 0, [row(9)])).json<ImportPieceReply>())
      .codes;
    const answer = await act(admin, {
      type: 'receive-cards',
      place: 'cipare',
      cards: { codes: [codes[0] ?? '', stranger] },
    });
    expect(await problemOf(answer)).toEqual({
      status: 404,
      code: 'slip-unknown',
      detail: stranger.slice(-4),
    });
    await acted(admin, { type: 'receive-cards', place: 'cipare', cards: { codes } });
    expect(
      await problemOf(await act(admin, { type: 'receive-cards', place: 'cipare', cards: { codes } })),
    ).toMatchObject({
      code: 'already-received',
    });
  });
});

describe('a slip asked for', () => {
  test.each(['x', 'K7QF-9M2X-4TRB-8WZ5', '%00', 'a'.repeat(500)])(
    'by %j, which is no code, is refused with 400',
    async (text) => {
      expect(await problemOf(await ask(`/api/slips/${text}`))).toMatchObject({
        status: 400,
        code: 'slip-code-malformed',
      });
    },
  );

  test('by a code nobody has, is refused with 404', async () => {
    await importAll(admin, [row(1)]);
    await settle();
    const id = freshId();
    await openImport(admin, id, 1);
    const { codes } = await (await sendPiece(admin, id, 0, [row(99)])).json<ImportPieceReply>();
    expect(await problemOf(await ask(`/api/slips/${codes[0]}`))).toMatchObject({
      status: 404,
      code: 'slip-unknown',
    });
  });
});
