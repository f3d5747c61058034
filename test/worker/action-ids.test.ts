import { beforeEach, describe, expect, test } from 'vitest';
import { confirm, info, outage, resolve, setService, update } from '../support/sample-actions.ts';
import {
  act,
  acted,
  ask,
  colleague,
  deskView,
  firstLink,
  freshId,
  MORNING,
  openOffice,
  signInBy,
  sleep,
} from './support/desk.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('the id of an act', () => {
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
