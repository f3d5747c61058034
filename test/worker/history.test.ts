import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { type HistorySource, historySource } from '../../worker/domain/history/history-source.ts';
import type { WeeklyHours } from '../../worker/domain/office/weekly-hours.ts';
import type { Env } from '../../worker/env.ts';
import { Desk } from '../../worker/platform/desk/desk.ts';
import { confirm, outage, resolve, setService } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { clockAt } from '../support/test-clock.ts';
import { TEST_SECRETS } from '../support/test-secrets.ts';
import {
  acted,
  alarmAt,
  anotherFaceOf,
  ask,
  bindings,
  freshId,
  MORNING,
  openOffice,
  settle,
  sleep,
} from './support/desk.ts';

const TODAY = '2026-11-24';
let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

/** What the world reads of the past; null before the Desk has written it. */
async function inKv(): Promise<HistorySource | null> {
  const value = await bindings.KV.get('history', 'json');
  return value === null ? null : historySource.parse(value);
}

async function told(): Promise<HistorySource> {
  const source = await inKv();
  if (!source) throw new Error('KV has no history yet');
  return source;
}

describe('the past in KV', () => {
  test('does not hold a notice before its publisher can no longer take it back', async () => {
    await acted(admin, outage(MORNING));
    await settle();
    expect(await inKv()).toBeNull();
    await alarmAt(TODAY, '09:31');
    expect((await told()).notices).toMatchObject([{ cause: 'central-network' }]);
  });

  test('is written once for a burst of acts', async () => {
    const writes: string[] = [];
    const KV = new Proxy(bindings.KV, {
      get(kv, name) {
        const method: unknown = Reflect.get(kv, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          if (name === 'put') writes.push(String(args[0]));
          return method.apply(kv, args);
        };
      },
    });
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      const under = (start: number): Env => {
        const CLOCK = JSON.stringify({ start, anchor: Date.now(), speed: 1 });
        return { ...bindings, KV, CLOCK };
      };
      for (const ahead of [10_000, 20_000, 30_000]) {
        const desk = new Desk(state, under(MORNING + ahead));
        await desk.act(admin, { id: freshId(), tappedAt: MORNING, action: outage(MORNING) });
        await desk.alarm();
      }
      expect(writes).not.toContain('history');
      await new Desk(state, under(MORNING + 50_000)).alarm();
    });
    expect(writes.filter((key) => key === 'history')).toHaveLength(1);
    expect((await told()).notices).toHaveLength(3);
  });

  test('gathers a morning’s confirmations for ten minutes', async () => {
    await acted(admin, confirm());
    await alarmAt(TODAY, '09:35');
    expect(await inKv()).toBeNull();
    await alarmAt(TODAY, '09:41');
    expect((await told()).days.at(-1)?.spoken).toHaveLength(1);
  });

  test('is written anew after midnight, with the day that began', async () => {
    await acted(admin, confirm());
    await alarmAt(TODAY, '09:41');
    await alarmAt('2026-11-25', '00:02');
    expect((await told()).days.map(({ date }) => date)).toEqual([TODAY, '2026-11-25']);
  });

  test('names nobody: authors are roles', async () => {
    await acted(admin, outage(MORNING));
    await alarmAt(TODAY, '09:31');
    const { notices } = await told();
    expect(notices[0]?.updates[0]?.by).toBe('admin');
    expect(Object.keys(notices[0]?.updates[0] ?? {})).not.toContain('actor');
  });
});

describe('the Desk’s annals', () => {
  test('survive its sleep', async () => {
    const { facts } = await acted(admin, outage(MORNING));
    await acted(admin, setService('akta', 'stopped'));
    await sleep();
    await acted(admin, confirm(['lobi'], 'still-the-same'));
    await alarmAt(TODAY, '09:45');
    const source = await told();
    expect(source.notices.map((notice) => ({ type: 'notice-published', notice }))).toEqual(facts);
    expect(source.settings).toMatchObject([{ place: 'lobi', service: 'akta', until: null }]);
    expect(source.days[0]?.spoken).toHaveLength(1);
  });

  test('keep an outage whole long after the board has forgotten it', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, resolve(id));
    await alarmAt('2027-02-01', '09:00');
    const { notices } = await told();
    expect(notices[0]?.updates.map(({ kind }) => kind)).toEqual(['published', 'resolved']);
  });

  test('keep the days slept through as they were, whatever the hours are changed to afterwards', async () => {
    await alarmAt(TODAY, '09:45');
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      const CLOCK = JSON.stringify(clockAt('2026-11-27', '09:00'));
      const desk = new Desk(state, { ...bindings, CLOCK });
      const short = [{ from: '08:00', to: '09:00' }];
      const hours: WeeklyHours = [short, short, short, short, short, [], []];
      const action = { type: 'describe-office' as const, office: { ...SAMPLE_OFFICE, hours } };
      const posted = { id: freshId(), tappedAt: MORNING, action };
      expect(await desk.actAsOperator(TEST_SECRETS.FIRST_LINK_SECRET, posted)).toHaveProperty('seq');
    });
    const source = await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) =>
      new Desk(state, { ...bindings, CLOCK: JSON.stringify(clockAt('2026-11-28', '09:00')) }).history(),
    );
    expect(source?.days.map(({ usual }) => usual.at(-1)?.to ?? 'shut')).toEqual([
      '16:00',
      '16:00',
      '16:00',
      '09:00',
      'shut',
    ]);
  });

  test('begin on a Desk that is older than they are with what it still knows', async () => {
    await acted(admin, confirm());
    await acted(admin, outage(MORNING));
    await acted(admin, setService('akta', 'limited'));
    await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) => {
      for (const table of ['annals_day', 'annals_place', 'annals_notice', 'annals_setting'])
        state.storage.sql.exec(`DELETE FROM ${table}`);
    });
    await acted(admin, confirm(['cipare'], 'still-the-same'));
    await alarmAt(TODAY, '09:45');
    const source = await told();
    expect([source.notices.length, source.settings.length]).toEqual([1, 1]);
    expect(source.days[0]?.spoken.length).toBeGreaterThan(0);
    expect(Object.keys(source.places)).toEqual(['cipare', 'lobi', 'taktakan']);
  });

  test('let go of what lies further back than history reaches', async () => {
    const id = freshId();
    await acted(admin, outage(MORNING), id);
    await acted(admin, resolve(id));
    await alarmAt(TODAY, '09:45');
    await alarmAt('2028-03-01', '00:05');
    const { notices, days } = await told();
    expect([notices.length, days.length]).toEqual([0, 401]);
  });
});

describe('the page of the past', () => {
  test('comes from the Desk while KV has none, and from KV while the Desk is down', async () => {
    await acted(admin, outage(MORNING));
    await settle();
    expect(await (await ask('/riwayat')).text()).toContain('Jaringan pusat putus');
    await alarmAt(TODAY, '09:31');
    const down = { getByName: () => new Proxy({}, { get: () => () => Promise.reject(new Error('down')) }) };
    const under = { ...bindings, KV: anotherFaceOf(bindings.KV), DESK: down as unknown as Env['DESK'] };
    const page = await ask('/riwayat', {}, under);
    expect([page.status, (await page.text()).includes('Jaringan pusat putus')]).toEqual([200, true]);
  });

  test('is not an empty past where nobody can tell it', async () => {
    await settle();
    const KV = new Proxy(bindings.KV, {
      get(kv, name) {
        const method: unknown = Reflect.get(kv, name);
        if (typeof method !== 'function') return method;
        return (key: string, ...rest: unknown[]) =>
          key === 'history' ? Promise.reject(new Error('KV is down')) : method.call(kv, key, ...rest);
      },
    });
    const down = { getByName: () => new Proxy({}, { get: () => () => Promise.reject(new Error('down')) }) };
    const page = await ask('/riwayat', {}, { ...bindings, KV, DESK: down as unknown as Env['DESK'] });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('bisa dibuka');
  });

  test('is asked by place and length, and takes nothing else', async () => {
    await settle();
    expect(await (await ask('/riwayat?tempat=cipare&hari=365')).text()).toContain('365 hari terakhir');
    expect(await (await ask('/riwayat?hari=99999')).text()).toContain('90 hari terakhir');
    expect(await (await ask('/riwayat?lang=en')).text()).toContain('<html lang="en">');
    expect((await ask('/riwayat?tempat=<script>')).status).toBe(404);
  });

  test('is not sent again within its minute', async () => {
    await settle();
    await alarmAt(TODAY, '09:41');
    const etag = (await ask('/riwayat')).headers.get('ETag') ?? '';
    expect((await ask('/riwayat', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask('/riwayat?hari=365', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });
});

describe('a made-up past', () => {
  const past = (session: string | null, under?: Env): Promise<Response> => {
    const headers: Record<string, string> = session ? { Cookie: `__Host-kabar=${session}` } : {};
    const body = JSON.stringify([{ id: 'past-morning', tappedAt: MORNING, action: confirm() }]);
    return ask('/api/demo-past', { method: 'POST', headers, body }, under);
  };

  test('does not exist outside the demo', async () => {
    const { DEMO: _, CLOCK: __, ...deployed } = bindings;
    expect((await past(admin, deployed)).status).toBe(404);
  });

  test('is for whoever is signed in, and never laid over an office that has lived', async () => {
    expect((await past(null)).status).toBe(401);
    expect(await (await past(admin)).json()).toEqual({ acts: 0 });
  });
});
