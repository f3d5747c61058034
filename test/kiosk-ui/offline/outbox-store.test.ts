import { describe, expect, it, vi } from 'vitest';
import { openOutboxDb, openOutboxStore } from '../../../kiosk-ui/offline/outbox-store.ts';
import { openTabs } from '../../../kiosk-ui/offline/outbox-tabs.ts';
import { CLERK } from '../../support/given.ts';
import { actOf, anOutbox } from './an-outbox.ts';

const ME = CLERK.id;
const NOW = 1_000_000;
let databases = 0;
/** A database of its own for each test, opened as often as a test likes: once for each page. */
function aPhone() {
  const name = `outbox-test-${Date.now()}-${++databases}`;
  return { name, page: () => openOutboxStore(() => openOutboxDb(name)) };
}
const entry = (id: string) => ({
  ...actOf(id, NOW),
  actor: ME,
  left: false,
  stillSo: false,
  refused: null,
});

describe('what waits on a phone', () => {
  it('is there again after a reload, in the order of the taps', async () => {
    const phone = aPhone();
    const before = phone.page();
    for (const id of ['act-000b', 'act-000a', 'act-000c']) await before.add(entry(id));
    const after = await phone.page().all();
    expect(after.map(({ id }) => id)).toEqual(['act-000b', 'act-000a', 'act-000c']);
    expect(before.lasting()).toBe(true);
  });

  it('is worked with from memory where the browser keeps nothing, and the page can say so', async () => {
    const store = openOutboxStore(() => Promise.reject(new Error('forbidden')));
    await store.add(entry('act-0001'));
    expect((await store.all()).map(({ id }) => id)).toEqual(['act-0001']);
    expect(store.lasting()).toBe(false);
  });

  it('is kept in memory from the entry on for which the phone had no room', async () => {
    const name = `outbox-test-full-${Date.now()}`;
    const db = await openOutboxDb(name);
    const store = openOutboxStore(async () => db);
    await store.add(entry('act-0001'));
    db.add = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const kept = await store.add(entry('act-0002'));
    expect((await store.all()).map(({ id }) => id)).toEqual(['act-0001', 'act-0002']);
    expect(store.lasting()).toBe(false);
    await store.remove([kept.order]);
    expect((await store.all()).map(({ id }) => id)).toEqual(['act-0001']);
  });

  it('is worked with from memory where the browser hangs over its database, or forbids it by throwing', async () => {
    const hanging = openOutboxStore(() => new Promise(() => {}), 1);
    const throwing = openOutboxStore(() => {
      throw new DOMException('no', 'SecurityError');
    });
    for (const store of [hanging, throwing]) {
      await store.add(entry('act-0001'));
      expect((await store.all()).map(({ id }) => id)).toEqual(['act-0001']);
      expect(store.lasting()).toBe(false);
    }
  });

  it('goes on living in the page when its database is taken away under it', async () => {
    const name = `outbox-test-cleared-${Date.now()}`;
    const db = await openOutboxDb(name);
    const store = openOutboxStore(async () => db);
    await store.add(entry('act-0001'));
    const second = await store.add(entry('act-0002'));
    // As when the browser's data are cleared while the page is open.
    db.close();
    await store.add(entry('act-0003'));
    await store.put({ ...second, left: true });
    expect((await store.all()).map(({ id, left }) => [id, left])).toEqual([
      ['act-0001', false],
      ['act-0002', true],
      ['act-0003', false],
    ]);
    expect(store.lasting()).toBe(false);
    await store.remove([second.order]);
    expect((await store.all()).map(({ id }) => id)).toEqual(['act-0001', 'act-0003']);
  });

  it('of another version of this page is left alone', async () => {
    const phone = aPhone();
    const db = await openOutboxDb(phone.name);
    await db.add('entries', { id: 'from-the-future', shape: 2 });
    expect(await phone.page().all()).toEqual([]);
    expect(await db.count('entries')).toBe(1);
  });
});

describe('two pages of one phone', () => {
  it('send each act once between them', async () => {
    const phone = aPhone();
    const posted: ReturnType<typeof actOf>[] = [];
    const pages = ['page-1', 'page-2'].map((name) => {
      const store = phone.page();
      return anOutbox({ store, posted, tabs: openTabs(store, name, () => 0) });
    });
    for (const page of pages) page.world.online = false;
    const [first, second] = pages;
    if (!first || !second) throw new Error('two pages');
    await first.outbox.send(ME, actOf('act-0001', NOW));
    await second.outbox.send(ME, actOf('act-0002', NOW));
    second.outbox.holdBy(ME);
    for (const page of pages) {
      page.world.online = true;
      page.outbox.hurry();
    }
    await vi.waitFor(() => {
      for (const page of pages) expect(page.outbox.pending()).toEqual([]);
    });
    expect(posted.map(({ id }) => id)).toEqual(['act-0001', 'act-0002']);
  });

  it('without locks take turns by a lease that runs out', async () => {
    const phone = aPhone();
    const [a, b] = [phone.page(), phone.page()];
    expect(await a.lease('page-1', 0, 100)).toBe(true);
    expect(await b.lease('page-2', 50, 150)).toBe(false);
    expect(await b.lease('page-2', 100, 200)).toBe(true);
  });
});
