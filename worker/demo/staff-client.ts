import type { Accepted } from '#domain/ledger/accepted';
import type { Action, PostedAction } from '#domain/ledger/action';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { type ApiClient, createApiClient, UNREACHABLE, type Unreachable } from '../../kiosk-ui/api-client.ts';
import { createOfficeClock } from '../../kiosk-ui/office-clock.ts';

/** A member of staff who is not in a browser: the pages' own client, with the session's cookie carried by hand. */
export interface StaffClient {
  api: ApiClient;
  /**
   * Does something as staff, under an id of the caller's. Throws when the office says no for another reason than
   * those foreseen; null when for one of these.
   */
  act(id: string, action: Action, foreseen?: readonly RefusalCode[]): Promise<Accepted | null>;
  /** What an office that nobody has described yet has lived through, oldest first; one that has been keeps its own past. */
  live(past: readonly PostedAction[]): Promise<void>;
}

/** What anybody may ask of the server at `origin`, outside a browser. */
export function visitorAt(origin: string, headers: Record<string, string> = {}): ApiClient {
  const fetcher: typeof fetch = (path, init) =>
    fetch(`${origin}${path}`, { ...init, headers: { ...init?.headers, ...headers, Origin: origin } });
  return createApiClient(
    fetcher,
    createOfficeClock(() => performance.now()),
  );
}

/**
 * Signs in by a one-time link without a passkey, which uses it up and works on a demo's server alone.
 * @param now what the office's clock shows; everything is tapped at this moment
 * @param name what colleagues call this member of staff; null for none
 */
export async function signInByLink(
  link: string,
  now: Instant,
  name: string | null = null,
): Promise<StaffClient> {
  const { origin, pathname } = new URL(link);
  const body = JSON.stringify({ link: pathname.split('/').at(-1), name });
  const headers = { Origin: origin, 'Content-Type': 'application/json' };
  const answer = await fetch(`${origin}/api/demo-sign-in`, { method: 'POST', headers, body });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!answer.ok || cookie === undefined) throw new Error(`the link did not open: ${answer.status}`);
  const api = visitorAt(origin, { Cookie: cookie });
  return {
    api,
    async act(id, action, foreseen = []) {
      const answer = await api.act({ id: `demo-${id}`, tappedAt: now, action });
      if (isRefusal(answer) && foreseen.includes(answer.refused)) return null;
      return mustAnswer(answer, action.type);
    },
    async live(past) {
      const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' };
      const body = JSON.stringify(past);
      const answer = await fetch(`${origin}/api/demo-past`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`the demo's past was not taken: ${await answer.text()}`);
    },
  };
}

/** What the office answered, when it did and did not refuse; else an error that says what was asked. */
export function mustAnswer<T>(answer: T, asked: string): Exclude<T, Refusal | Unreachable> {
  if (isAnswer(answer)) return answer;
  const why = isRefusal(answer) ? `${answer.refused} ${answer.detail ?? ''}` : 'no answer';
  throw new Error(`the demo's server did not take ${asked}: ${why}`);
}

/** Neither a refusal nor silence. */
export function isAnswer<T>(answer: T): answer is Exclude<T, Refusal | Unreachable> {
  return answer !== UNREACHABLE && !isRefusal(answer);
}
