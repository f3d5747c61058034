import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Env } from '../../worker/env.ts';
import { Desk } from '../../worker/platform/desk/desk.ts';
import { confirm, info, outage, resolve, setService, update } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { clockAt } from '../support/test-clock.ts';
import {
  act,
  acted,
  alarmAt,
  ask,
  bindings,
  colleague,
  deskView,
  firstLink,
  freshId,
  MORNING,
  openOffice,
  problemOf,
  settle,
  signInBy,
  sleep,
} from './support/desk.ts';
import { importAll, openImport, row, sendPiece } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

async function dueRows(): Promise<Record<string, number>> {
  return runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    Object.fromEntries(
      state.storage.sql
        .exec<{ work: string; at: number }>('SELECT work, at FROM due')
        .toArray()
        .map((row) => [row.work, row.at]),
    ),
  );
}

/** KV whose `put` is watched, and may do something of its own before or after the real one. */
function withPut(put: (key: string, value: string, real: () => Promise<void>) => Promise<void>): Env {
  const KV = new Proxy(bindings.KV, {
    get(kv, name) {
      const method: unknown = Reflect.get(kv, name);
      if (typeof method !== 'function') return method;
      if (name !== 'put') return method.bind(kv);
      return (key: string, value: string) => put(key, value, () => method.call(kv, key, value));
    },
  });
  return { ...bindings, KV };
}

async function alarmUnder(env: Env, start: number): Promise<void> {
  const CLOCK = JSON.stringify({ start, anchor: Date.now(), speed: 1 });
  await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
    await new Desk(state, { ...env, CLOCK }).alarm();
  });
}

describe('the table of due work', () => {
  test('keeps beating: the heartbeat asks for its next one', async () => {
    await settle();
    await alarmAt('2026-11-24', '09:45');
    expect(await dueRows()).toHaveProperty('heartbeat');
  });

  test('keeps sweeping', async () => {
    await settle();
    await alarmAt('2026-11-24', '10:45');
    expect(await dueRows()).toHaveProperty('sweep');
  });

  test('writes the board at least every ten minutes of a quiet morning', async () => {
    await settle();
    for (const time of ['09:41', '09:42', '09:52', '09:53', '10:03', '10:04'])
      await alarmAt('2026-11-24', time);
    const board = await bindings.KV.get<{ at: number }>('board', 'json');
    expect(board?.at).toBeGreaterThan(clockAt('2026-11-24', '10:00').start);
  });

  test('tries a refusing KV ever more rarely', async () => {
    await settle();
    await acted(admin, outage(MORNING));
    let tries = 0;
    const refusing = withPut(async () => {
      tries += 1;
      throw new Error('KV PUT failed: 429 Too Many Requests');
    });
    // As the platform does it: the next alarm comes at the moment of the earliest row.
    let at = MORNING + 10_000;
    for (let turn = 0; turn < 60 && at < MORNING + 130_000; turn++) {
      await alarmUnder(refusing, at);
      at = Math.max(at, Math.min(...Object.values(await dueRows())));
    }
    // 1, 2, 4, 8, 16, 32, 64 s: eight tries or so in two minutes.
    expect(tries).toBeLessThan(15);
  });
});

describe('the copy in KV', () => {
  test('never has another content under a key of the ledger once it was written', async () => {
    await settle();
    const written = new Map<string, Set<string>>();
    let desk: Desk | null = null;
    const losing = withPut(async (key, value, real) => {
      await real();
      if (!key.startsWith('ledger/')) return;
      written.set(key, (written.get(key) ?? new Set()).add(value));
      const busy = desk;
      if (!busy) return;
      // KV has the chunk, but the Desk never hears so; meanwhile another act comes in.
      desk = null;
      await busy.act(admin, { id: freshId(), tappedAt: MORNING, action: info(MORNING) });
      throw new Error('the answer was lost');
    });
    const at = (ahead: number) => JSON.stringify({ start: MORNING + ahead, anchor: Date.now(), speed: 1 });
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      desk = new Desk(state, { ...losing, CLOCK: at(10_000) });
      await desk.act(admin, { id: freshId(), tappedAt: MORNING, action: outage(MORNING) });
      await state.storage.deleteAlarm();
      await desk?.alarm();
      await state.storage.deleteAlarm();
      await new Desk(state, { ...losing, CLOCK: at(60_000) }).alarm();
    });
    expect(written.size).toBeGreaterThan(0);
    expect([...written.values()].map((values) => values.size).filter((n) => n > 1)).toEqual([]);
  });

  test('never has a board that names a segment that is not there', async () => {
    await settle();
    const missing: string[] = [];
    let desk: Desk | null = null;
    const slow = withPut(async (key, value, real) => {
      if (key.startsWith('ledger/') && desk) {
        // While the ledger is on its way an import is published.
        const busy = desk;
        desk = null;
        const id = freshId();
        await busy.openImport(admin, { id, asOf: MORNING, rows: 1, unknownKelurahan: [] });
        await busy.takePiece(admin, id, 0, { rows: [row(1)] });
        await busy.act(admin, {
          id: freshId(),
          tappedAt: MORNING,
          action: { type: 'publish-import', import: id },
        });
      }
      await real();
      if (key !== 'board') return;
      const { keys } = await bindings.KV.list({ prefix: 'segment/' });
      const there = new Set(keys.map(({ name }) => name));
      const { segments } = JSON.parse(value) as { segments: { id: string }[] };
      missing.push(...segments.map(({ id }) => `segment/${id}`).filter((name) => !there.has(name)));
    });
    const CLOCK = JSON.stringify({ start: MORNING + 10_000, anchor: Date.now(), speed: 1 });
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      const other = new Desk(state, { ...slow, CLOCK });
      desk = other;
      await other.act(admin, { id: freshId(), tappedAt: MORNING, action: outage(MORNING) });
      await state.storage.deleteAlarm();
      await other.alarm();
    });
    expect(missing).toEqual([]);
  });
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

describe('ids of acts', () => {
  test('a hall clerk cannot take an outage of the whole office off the board by publishing under its id', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    const hall = await colleague(admin, 'kelurahan', ['cipare']);
    await act(hall, info(MORNING, { scope: ['cipare'] }), id);
    expect((await deskView(admin)).board?.notices).toMatchObject([{ id, kind: 'outage', scope: 'all' }]);
  });

  test('an act sent again after signing in anew is not done twice: a resolved outage stays resolved', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, resolve(id));
    // The phone never heard the answer; its session ended; its outbox sends again.
    const again = await signInBy(await firstLink());
    await act(again, outage(MORNING), id);
    expect((await deskView(admin)).board?.notices).toMatchObject([{ id, phase: 'resolved' }]);
  });

  test('no id can make the ledger unreadable', async () => {
    const id = '__proto__';
    await act(admin, outage(MORNING), id);
    for (let i = 0; i < 33; i++) await acted(admin, confirm(['lobi'], 'still-the-same'));
    await act(admin, update(id, { nextUpdateAt: MORNING + 3_600_000 * 2 }));
    await sleep();
    expect((await ask('/api/health')).status).toBe(200);
  });

  test('a late "all normal" does not lift what was set after the tap', async () => {
    await acted(admin, setService('akta', 'stopped'));
    await ask('/api/actions', {
      method: 'POST',
      headers: { Cookie: `__Host-kabar=${admin}` },
      body: JSON.stringify({ id: freshId(), tappedAt: MORNING - 3_600_000, action: confirm() }),
    });
    expect((await deskView(admin)).board?.settings.lobi?.akta?.state).toBe('stopped');
  });
});

test('many long notices do not stop the Desk from writing', async () => {
  const long = (i: number): string => `p${String(i).padStart(3, '0')}${'x'.repeat(50)}`;
  const [lobby, hall] = SAMPLE_OFFICE.places;
  if (!lobby || !hall) throw new Error('a sample office without places');
  const places = [lobby, ...Array.from({ length: 40 }, (_, i) => ({ ...hall, id: long(i), name: 'x' }))];
  await acted(admin, { type: 'describe-office', office: { ...SAMPLE_OFFICE, places } });
  const scope = Array.from({ length: 400 }, (_, i) => long(i % 40));
  const statuses = new Map<number, number>();
  for (let i = 0; i < 130; i++) {
    const { status } = await act(admin, info(MORNING, { scope }));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const size = await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    state.storage.sql.exec("SELECT length(value) AS n FROM kept WHERE name = 'state'").toArray(),
  );
  expect([...statuses.keys()]).toEqual([200]);
  // Cloudflare's Durable Objects hold at most 2 MB in a value (the local runtime does not stop there).
  expect(size).toMatchObject([{ n: expect.toSatisfy((n: number) => n < 2_000_000) }]);
}, 60_000);

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

describe('privacy', () => {
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

describe('http', () => {
  test('a weak tag is the same tag: an edge that compresses makes it weak', async () => {
    await settle();
    const etag = (await ask('/api/board')).headers.get('ETag') ?? '';
    expect((await ask('/api/board', { headers: { 'If-None-Match': `W/${etag}` } })).status).toBe(304);
  });
  test('a button on a no-referrer page signs in: browsers send Origin null there', async () => {
    const link = await firstLink();
    const answer = await ask(new URL(link).pathname, {
      method: 'POST',
      headers: { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(answer.status).toBe(303);
  });
  test('bad UTF-8 is refused', async () => {
    const text = JSON.stringify({
      id: freshId(),
      tappedAt: MORNING,
      action: info(MORNING, { text: { id: 'X', en: null } }),
    });
    const bytes = new TextEncoder().encode(text);
    bytes[text.indexOf('"X"') + 1] = 0xff;
    const answer = await ask('/api/actions', {
      method: 'POST',
      headers: { Cookie: `__Host-kabar=${admin}` },
      body: bytes,
    });
    expect(answer.status).toBe(400);
  });
});
