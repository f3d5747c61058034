import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Env } from '../../worker/env.ts';
import { Desk } from '../../worker/platform/desk/desk.ts';
import { outage } from '../support/sample-actions.ts';
import {
  act,
  acted,
  anotherFaceOf,
  ask,
  bindings,
  deskView,
  MORNING,
  openOffice,
  problemOf,
  settle,
} from './support/desk.ts';
import { importAll, row } from './support/import.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
  await settle();
});

/** The real bindings, but for a KV that refuses whatever it is asked, once it is `cut`. */
function withCuttableKv(): { under: Env; cut: () => void } {
  let down = false;
  const KV = anotherFaceOf(bindings.KV, () => {
    if (down) throw new Error('KV is down');
  });
  return {
    under: { ...bindings, KV },
    cut: () => {
      down = true;
    },
  };
}

function withoutKv(): Env {
  const { under, cut } = withCuttableKv();
  cut();
  return under;
}

/** The real bindings, but for a Desk that cannot be reached. */
function withoutDesk(): Env {
  const unreachable = {
    getByName: () =>
      new Proxy(
        {},
        {
          get: () => async () => {
            throw new Error('the Desk is down');
          },
        },
      ),
  };
  return { ...bindings, DESK: unreachable as unknown as Env['DESK'] };
}

describe('while KV is down', () => {
  test('the board comes from the Desk', async () => {
    const answer = await ask('/api/board', {}, withoutKv());
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ office: { name: 'Disdukcapil Contoh' } });
  });

  test('a slip is answered by the Desk', async () => {
    const { codes } = await importAll(admin, [row(1)]);
    const answer = await ask(`/api/slips/${codes[0]}`, {}, withoutKv());
    expect(await answer.json()).toMatchObject({ facts: { siak: { code: 'PRINT_READY_RECORD' } } });
  });

  test('an act is acknowledged, and is brought to KV when that is back', async () => {
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      const cut = new Desk(state, withoutKv());
      await cut.alarm();
    });
    await acted(admin, outage(MORNING));
    await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
      await new Desk(state, withoutKv()).alarm();
      // The alarm caught the failure and is armed again, so that nothing owed to the world is forgotten.
      expect(await state.storage.getAlarm()).not.toBeNull();
    });
    expect(await (await ask('/api/board')).json()).toMatchObject({ notices: [] });
    await settle();
    expect(await (await ask('/api/board')).json()).toMatchObject({ notices: [{ cause: 'central-network' }] });
    const { keys } = await bindings.KV.list({ prefix: 'ledger/' });
    const lines = await Promise.all(keys.map(({ name }) => bindings.KV.get(name)));
    expect(lines.join('\n').split('\n')).toHaveLength((await deskView(admin)).board?.seq ?? -1);
  });
});

describe('while the Desk is down', () => {
  test('the board and slips are served from KV', async () => {
    const { codes } = await importAll(admin, [row(1)]);
    await settle();
    const down = withoutDesk();
    expect((await ask('/api/board', {}, down)).status).toBe(200);
    expect((await ask(`/api/slips/${codes[0]}`, {}, down)).status).toBe(200);
  });

  test('health says so, and an act is refused with a code that a phone can wait on', async () => {
    const down = withoutDesk();
    expect((await ask('/api/health', {}, down)).status).toBe(503);
    const answer = await ask(
      '/api/actions',
      {
        method: 'POST',
        headers: { Cookie: `__Host-kabar=${admin}` },
        body: JSON.stringify({ id: 'while-down', tappedAt: MORNING, action: outage(MORNING) }),
      },
      down,
    );
    expect(await problemOf(answer)).toMatchObject({ status: 503, code: 'desk-unreachable' });
    expect((await act(admin, outage(MORNING), 'while-down')).status).toBe(200);
  });
});

test('while both are down the last board still stands', async () => {
  const { under, cut } = withCuttableKv();
  await ask('/api/board', {}, under);
  cut();
  const both = { ...under, DESK: withoutDesk().DESK };
  expect(await (await ask('/api/board', {}, both)).json()).toMatchObject({
    office: { name: 'Disdukcapil Contoh' },
  });
  // An isolate that never saw one says so, and does not make one up.
  const fresh = { ...withoutDesk(), KV: withoutKv().KV };
  expect(await problemOf(await ask('/api/board', {}, fresh))).toMatchObject({
    status: 503,
    code: 'board-not-there',
  });
});

test('what breaks inside is a 500 without a word of how', async () => {
  const { SLIP_KEY_1: _, ...rest } = bindings;
  const answer = await ask('/api/health', {}, { ...rest, SLIP_KEY_1: 'too-short' });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/too-short|stack|at .*\.ts/);
});
