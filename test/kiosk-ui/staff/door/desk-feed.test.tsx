import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskView } from '#domain/ledger/accepted';
import { refuse } from '#domain/ledger/refusal';
import type { Actor } from '#domain/staff/roles';
import { type DeskFeed, useDeskFeed } from '../../../../kiosk-ui/staff/frame/use-desk-feed.ts';
import { CLERK, VIEWER } from '../../../support/given.ts';
import { boardOf, viewOf } from '../a-desk.ts';
import { type AnOffice, anOffice } from '../an-office.ts';
import { heldPasskeys } from './held-passkeys.ts';

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root = null;
});

const SILENT = { board: null, fresh: false, ageMs: null, cutOffSince: null, trouble: 'none' } as const;

/** A feed whose office knows `who`, with the lines it opened. */
function aFeed(first: Actor | null) {
  const seen = { who: first, feed: null as DeskFeed | null, lines: 0, open: 0, tellWhoYouAre: () => {} };
  const view = (actor: Actor): DeskView => viewOf(actor, { board: boardOf() });
  const api: AnOffice['api'] = {
    ...anOffice(first, () => 0).api,
    desk: async () => (seen.who ? view(seen.who) : refuse('not-signed-in')),
    signInOffer: async () => ({ options: {} }),
    signIn: async () => {
      seen.who = CLERK;
      return { staff: CLERK.id, role: 'clerk' };
    },
  };
  const passkeys = heldPasskeys();
  const openBoard = (_: () => void, onWhoYouAre: () => void) => {
    seen.lines += 1;
    seen.open += 1;
    seen.tellWhoYouAre = onWhoYouAre;
    return {
      news: () => SILENT,
      hurry() {},
      close() {
        seen.open -= 1;
      },
    };
  };
  function Feed() {
    seen.feed = useDeskFeed(api, openBoard, passkeys);
    return null;
  }
  root = document.createElement('div');
  render(<Feed />, root);
  return { seen, api };
}

describe('what a phone knows of its clerk', () => {
  it('is asked anew the moment the office says that it changed: a removed phone is out', async () => {
    const { seen } = aFeed(CLERK);
    await vi.waitFor(() => expect(seen.feed?.session).toMatchObject({ kind: 'in', ended: false }));
    seen.who = null;
    seen.tellWhoYouAre();
    await vi.waitFor(() => expect(seen.feed?.session).toMatchObject({ kind: 'in', ended: true }));
  });

  it('shows a changed role at once', async () => {
    const { seen } = aFeed(CLERK);
    await vi.waitFor(() => expect(seen.feed?.session.kind).toBe('in'));
    seen.who = { ...VIEWER, id: CLERK.id };
    seen.tellWhoYouAre();
    await vi.waitFor(() => expect(seen.feed?.session).toMatchObject({ view: { actor: { role: 'viewer' } } }));
  });

  it('opens its line anew after signing in, for the office to know whose it is', async () => {
    const { seen } = aFeed(null);
    await vi.waitFor(() => expect(seen.feed?.session.kind).toBe('signed-out'));
    expect(seen.lines).toBe(1);
    expect(await seen.feed?.signIn()).toMatchObject({ kind: 'in' });
    await vi.waitFor(() => expect(seen.feed?.session.kind).toBe('in'));
    await vi.waitFor(() => expect(seen.lines).toBe(2));
    expect(seen.open).toBe(1);
  });

  it('believes the later of two questions, whichever answer comes first', async () => {
    const { seen, api } = aFeed(CLERK);
    await vi.waitFor(() => expect(seen.feed?.session.kind).toBe('in'));
    let answerLate: (view: DeskView) => void = () => {};
    const late = new Promise<DeskView>((resolve) => {
      answerLate = resolve;
    });
    const desk = api.desk;
    api.desk = () => late;
    const first = seen.feed?.refresh();
    api.desk = desk;
    seen.who = null;
    await seen.feed?.refresh();
    answerLate(viewOf(CLERK, { board: boardOf() }));
    await first;
    await vi.waitFor(() => expect(seen.feed?.session).toMatchObject({ kind: 'in', ended: true }));
  });
});
