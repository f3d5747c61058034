import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Env } from '../../worker/env.ts';
import { Desk } from '../../worker/platform/desk/desk.ts';
import { info, outage } from '../support/sample-actions.ts';
import { clockAt } from '../support/test-clock.ts';
import { acted, alarmAt, bindings, freshId, MORNING, openOffice, settle } from './support/desk.ts';
import { row } from './support/import.ts';

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
    // 1, 2, 4, 8, 16, 32, 64 s: eight tries or so in two minutes, by the board and as many by the history.
    expect(tries).toBeLessThan(20);
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
