import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';

/** What became of an act. `unreachable`: nobody knows whether it arrived; sent again under its own id it acts once. */
export type Sent =
  | { kind: 'accepted'; accepted: Accepted; posted: PostedAction }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreachable' };

export interface Sender {
  /**
   * Sends what `make` makes of this moment. `draft` says in text what the clerk had before them: asked again with the
   * same draft after a dead network, the very same act goes out again, with its id and the time of its first tap.
   * A second call while one is under way joins it: a double tap is one tap.
   */
  send(draft: string, make: (tappedAt: Instant) => Action): Promise<Sent>;
}

export interface SenderOptions {
  api: Pick<ApiClient, 'act'>;
  /** The office's time; null before the first word from the server. */
  now: () => Instant | null;
  newId: () => string;
}

export function createSender({ api, now, newId }: SenderOptions): Sender {
  let unsettled: { draft: string; posted: PostedAction } | null = null;
  let underWay: Promise<Sent> | null = null;

  async function post(draft: string, posted: PostedAction): Promise<Sent> {
    const answer = await api.act(posted);
    // A house that broke may have kept the act all the same: only a decided no is an end.
    if (answer === UNREACHABLE || (isRefusal(answer) && isUndecided(answer))) {
      unsettled = { draft, posted };
      return { kind: 'unreachable' };
    }
    unsettled = null;
    return isRefusal(answer)
      ? { kind: 'refused', refusal: answer }
      : { kind: 'accepted', accepted: answer, posted };
  }

  return {
    send(draft, make) {
      if (underWay) return underWay;
      const tappedAt = now();
      if (tappedAt === null) return Promise.resolve({ kind: 'unreachable' });
      const again = unsettled?.draft === draft ? unsettled.posted : null;
      const running = post(draft, again ?? { id: newId(), tappedAt, action: make(tappedAt) }).finally(() => {
        underWay = null;
      });
      underWay = running;
      return running;
    },
  };
}

function isUndecided({ refused }: Refusal): boolean {
  return refused === 'broken' || refused === 'desk-unreachable';
}
