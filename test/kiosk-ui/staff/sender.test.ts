import { describe, expect, it } from 'vitest';
import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import { UNREACHABLE, type Unreachable } from '../../../kiosk-ui/api-client.ts';
import { createSender } from '../../../kiosk-ui/staff/act/sender.ts';

const YES: Accepted = { epoch: 1, seq: 2, facts: [], cards: 0, at: 1000, link: null };
const confirm = (): Action => ({ type: 'confirm-day', places: ['lobi'], finding: 'all-normal' });

/** A sender before a Desk that gives these answers in turn; what was posted is kept. */
function sending(...answers: (Accepted | Refusal | Unreachable)[]) {
  const posted: PostedAction[] = [];
  let now = 1000;
  let ids = 0;
  const sender = createSender({
    api: {
      act: async (one) => {
        posted.push(one);
        return answers[posted.length - 1] ?? YES;
      },
    },
    now: () => (now += 1000),
    newId: () => `action-${++ids}`,
  });
  return { sender, posted };
}

describe('an act from a phone', () => {
  it('tapped twice in a row goes out once, and both taps get its answer', async () => {
    const { sender, posted } = sending();
    const [first, second] = await Promise.all([sender.send('a', confirm), sender.send('a', confirm)]);
    expect(posted).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('lost in a dead network goes out again under its own id and with the time of its first tap', async () => {
    const { sender, posted } = sending(UNREACHABLE, YES);
    expect(await sender.send('a', confirm)).toEqual({ kind: 'unreachable' });
    expect(await sender.send('a', confirm)).toMatchObject({ kind: 'accepted' });
    expect(posted[1]).toEqual(posted[0]);
  });

  it('that met a broken house goes out again under its own id: it may have been kept', async () => {
    const { sender, posted } = sending(refuse('broken'), refuse('desk-unreachable'), YES);
    expect(await sender.send('a', confirm)).toEqual({ kind: 'unreachable' });
    await sender.send('a', confirm);
    await sender.send('a', confirm);
    expect(new Set(posted.map((one) => one.id)).size).toBe(1);
  });

  it('changed after a dead network is another act', async () => {
    const { sender, posted } = sending(UNREACHABLE, YES);
    await sender.send('a', confirm);
    await sender.send('b', confirm);
    expect(posted[0]?.id).not.toBe(posted[1]?.id);
  });

  it('that was refused is asked anew under a new id: a refused id is refused for ever', async () => {
    const { sender, posted } = sending(refuse('day-not-begun'), YES);
    expect(await sender.send('a', confirm)).toEqual({ kind: 'refused', refusal: refuse('day-not-begun') });
    await sender.send('a', confirm);
    expect(posted[0]?.id).not.toBe(posted[1]?.id);
  });

  it('done twice on purpose is two acts', async () => {
    const { sender, posted } = sending();
    await sender.send('a', confirm);
    await sender.send('a', confirm);
    expect(posted[0]?.id).not.toBe(posted[1]?.id);
  });

  it('before the office told its time does not go out at all', async () => {
    const api = { act: async () => YES };
    const sender = createSender({ api, now: () => null, newId: () => 'action-1' });
    expect(await sender.send('a', confirm)).toEqual({ kind: 'unreachable' });
  });
});
