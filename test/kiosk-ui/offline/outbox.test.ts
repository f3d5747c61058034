import { describe, expect, it, vi } from 'vitest';
import { refuse } from '#domain/ledger/refusal';
import { UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { STALE_AFTER_MS } from '../../../kiosk-ui/offline/outbox-entry.ts';
import { createMemoryStore } from '../../../kiosk-ui/offline/outbox-store.ts';
import { CLERK } from '../../support/given.ts';
import { actOf, anOutbox, updateOf, YES } from './an-outbox.ts';

const ME = CLERK.id;
const NOW = 1_000_000;
const ids = (posted: readonly { id: string }[]) => posted.map(({ id }) => id);

describe('an act in the outbox', () => {
  it('is kept before it is sent, and gone once the office has it', async () => {
    const { outbox, store, world } = anOutbox();
    world.answer = async () => {
      expect(await store.all()).toMatchObject([{ id: 'act-0001', left: true }]);
      return YES;
    };
    expect(await outbox.send(ME, actOf('act-0001', NOW))).toEqual({ kind: 'accepted', accepted: YES });
    expect(await store.all()).toEqual([]);
    expect(outbox.pending()).toEqual([]);
  });

  it('without network waits, surely unsent, and goes out when the network is back', async () => {
    const { outbox, posted, world } = anOutbox();
    world.online = false;
    expect(await outbox.send(ME, actOf('act-0001', NOW))).toEqual({ kind: 'waiting' });
    expect(outbox.pending()).toMatchObject([{ entry: { left: false }, accepted: null }]);
    expect(posted).toEqual([]);
    world.online = true;
    outbox.hurry();
    await vi.waitFor(() => expect(outbox.pending()).toEqual([]));
    expect(posted).toEqual([actOf('act-0001', NOW)]);
  });

  it('whose answer was lost goes out again under its own id, by itself', async () => {
    const { outbox, posted, told, world, fireTimers } = anOutbox();
    world.answer = () => (posted.length === 1 ? UNREACHABLE : YES);
    expect(await outbox.send(ME, actOf('act-0001', NOW))).toEqual({ kind: 'waiting' });
    expect(outbox.pending()).toMatchObject([{ entry: { left: true } }]);
    fireTimers();
    await vi.waitFor(() => expect(told).toEqual(['act-0001']));
    expect(posted[1]).toEqual(posted[0]);
  });

  it('that met a broken house waits: it may have been kept', async () => {
    const { outbox, posted, world } = anOutbox();
    world.answer = () => refuse(posted.length === 1 ? 'broken' : 'desk-unreachable');
    expect(await outbox.send(ME, actOf('act-0001', NOW))).toEqual({ kind: 'waiting' });
    expect(await outbox.resend('act-0001')).toEqual({ kind: 'waiting' });
    expect(outbox.pending()).toMatchObject([{ entry: { refused: null } }]);
  });

  it('that was refused stays, with the reason, until it is put away', async () => {
    const { outbox, world } = anOutbox();
    world.answer = () => refuse('notice-over');
    const settled = await outbox.send(ME, actOf('act-0001', NOW));
    expect(settled).toEqual({ kind: 'refused', refusal: refuse('notice-over') });
    expect(outbox.pending()).toMatchObject([{ entry: { refused: { refused: 'notice-over' } } }]);
    await outbox.drop('act-0001');
    expect(outbox.pending()).toEqual([]);
  });

  it('that was refused is never sent again, and holds up nothing', async () => {
    const { outbox, posted, world } = anOutbox();
    world.answer = ({ id }) => (id === 'act-0001' ? refuse('notice-over') : YES);
    await outbox.send(ME, actOf('act-0001', NOW));
    expect(await outbox.send(ME, actOf('act-0002', NOW))).toMatchObject({ kind: 'accepted' });
    expect(ids(posted)).toEqual(['act-0001', 'act-0002']);
  });

  it('waits no longer for its answer than a person does', async () => {
    const { outbox, world, fireTimers } = anOutbox();
    world.answer = () => new Promise(() => {});
    const settled = outbox.send(ME, actOf('act-0001', NOW));
    await vi.waitFor(() => expect(outbox.pending()).toMatchObject([{ entry: { left: true } }]));
    fireTimers();
    expect(await settled).toEqual({ kind: 'waiting' });
  });

  it('is still in the list while the page takes in the new board', async () => {
    const { outbox } = anOutbox();
    let seen: unknown = null;
    outbox.listen({
      changed() {},
      async accepted() {
        seen = outbox.pending();
      },
    });
    await outbox.send(ME, actOf('act-0001', NOW));
    expect(seen).toMatchObject([{ entry: { id: 'act-0001' }, accepted: YES }]);
    expect(outbox.pending()).toEqual([]);
  });
});

describe('several acts', () => {
  it('go out in the order of their taps; what cannot be sent holds back what came after', async () => {
    const { outbox, posted, world } = anOutbox();
    world.online = false;
    for (const id of ['act-0001', 'act-0002', 'act-0003']) await outbox.send(ME, actOf(id, NOW));
    world.online = true;
    world.answer = ({ id }) => (id === 'act-0002' ? UNREACHABLE : YES);
    outbox.hurry();
    await vi.waitFor(() => expect(ids(posted)).toEqual(['act-0001', 'act-0002']));
    expect(outbox.pending().map(({ entry }) => entry.id)).toEqual(['act-0002', 'act-0003']);
  });

  it('dropped, an act takes with it what leans on it', async () => {
    const { outbox, world } = anOutbox();
    world.online = false;
    await outbox.send(ME, actOf('publish-1', NOW));
    await outbox.send(ME, actOf('update-01', NOW, updateOf('publish-1')));
    await outbox.send(ME, actOf('other-001', NOW));
    await outbox.drop('publish-1');
    expect(outbox.pending().map(({ entry }) => entry.id)).toEqual(['other-001']);
  });
});

describe('an act of a while ago', () => {
  it('is sent by itself up to two hours after its tap, and after that only when its author says so', async () => {
    const { outbox, posted, world } = anOutbox();
    world.online = false;
    await outbox.send(ME, actOf('old-00001', NOW));
    await outbox.send(ME, actOf('young-001', NOW + 1));
    world.online = true;
    world.now = NOW + STALE_AFTER_MS + 1;
    outbox.hurry();
    await vi.waitFor(() => expect(ids(posted)).toEqual(['young-001']));
    await outbox.confirm('old-00001');
    await vi.waitFor(() => expect(ids(posted)).toEqual(['young-001', 'old-00001']));
    expect(posted[1]?.tappedAt).toBe(NOW);
  });

  it('holds back what leans on it, however young that is', async () => {
    const { outbox, posted, world } = anOutbox();
    world.online = false;
    await outbox.send(ME, actOf('publish-1', NOW));
    world.now = NOW + STALE_AFTER_MS + 1;
    world.online = true;
    const settled = await outbox.send(ME, actOf('update-01', world.now, updateOf('publish-1')));
    expect(settled).toEqual({ kind: 'waiting' });
    expect(posted).toEqual([]);
  });

  it('is not sent while the office’s time is unknown: then nobody knows how old it is', async () => {
    const { outbox, posted, world } = anOutbox({ now: null });
    await outbox.send(ME, actOf('act-0001', NOW));
    expect(posted).toEqual([]);
    world.now = NOW + 60_000;
    outbox.hurry();
    await vi.waitFor(() => expect(ids(posted)).toEqual(['act-0001']));
  });
});

describe('whose act it is', () => {
  it('is asked before what lay on the phone goes out: of a colleague who holds it now nothing is sent', async () => {
    const store = createMemoryStore();
    const first = anOutbox({ store });
    first.world.online = false;
    await first.outbox.send(ME, actOf('act-0001', NOW));

    const second = anOutbox({ store });
    second.world.signedIn = 'somebody-else';
    second.outbox.holdBy('somebody-else');
    second.outbox.hurry();
    expect(await second.outbox.send('somebody-else', actOf('act-0002', NOW))).toMatchObject({
      kind: 'accepted',
    });
    expect(ids(second.posted)).toEqual(['act-0002']);
    expect(second.outbox.pending()).toMatchObject([{ entry: { id: 'act-0001', actor: ME } }]);
  });

  it('is not taken from a page that does not know yet that a colleague has signed in', async () => {
    const { outbox, posted, world } = anOutbox();
    world.online = false;
    await outbox.send(ME, actOf('act-0001', NOW));
    world.online = true;
    world.signedIn = 'somebody-else';
    expect(await outbox.resend('act-0001')).toEqual({ kind: 'waiting' });
    expect(posted).toEqual([]);
  });

  it('waits for a new sign-in when the session has ended, and goes out after it', async () => {
    const { outbox, posted, told, world } = anOutbox();
    world.answer = () => (world.signedIn === null ? refuse('not-signed-in') : YES);
    world.signedIn = null;
    expect(await outbox.send(ME, actOf('act-0001', NOW))).toEqual({ kind: 'waiting' });
    expect(outbox.needsSignIn()).toBe(true);
    outbox.holdBy(null);
    world.signedIn = ME;
    outbox.holdBy(ME);
    await vi.waitFor(() => expect(told).toEqual(['act-0001']));
    expect(outbox.needsSignIn()).toBe(false);
    expect(new Set(ids(posted))).toEqual(new Set(['act-0001']));
  });
});
