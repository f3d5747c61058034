import { runInDurableObject } from 'cloudflare:test';
import type { EnrolOffer, SignInOffer } from '../../../worker/domain/staff/passkey-wire.ts';
import { Desk } from '../../../worker/platform/desk/desk.ts';
import { type Faults, type KeyKind, SoftAuthenticator } from '../../support/soft-authenticator.ts';
import { clockAt } from '../../support/test-clock.ts';
import { bindings, HOST, knock, sessionOf } from './desk.ts';

export const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

/** A phone at the door, with its own authenticator. */
export class Phone {
  readonly authenticator: SoftAuthenticator;

  constructor(kind: KeyKind = 'ES256') {
    this.authenticator = new SoftAuthenticator(HOST, kind);
  }

  /** Asks what a link is for. */
  offer(link: string): Promise<Response> {
    return knock('/api/passkeys/options', { link: tokenOf(link) });
  }

  /** Makes a key for a link; a link that is refused before throws. */
  async enrol(link: string, name: string | null = null, faults: Faults = {}): Promise<Response> {
    const offer = await mustOffer<EnrolOffer>(await this.offer(link));
    return this.hand(link, await this.authenticator.create(offer.options, faults), name);
  }

  /** Hands in an answer that was made before. */
  hand(link: string, response: unknown, name: string | null = null): Promise<Response> {
    return knock('/api/passkeys', { link: tokenOf(link), name, response }, { 'User-Agent': ANDROID });
  }

  async signIn(faults: Faults = {}): Promise<Response> {
    return this.answer(await this.sign(faults));
  }

  /** Signs a fresh question and keeps the answer. */
  async sign(faults: Faults = {}): Promise<Record<string, unknown>> {
    const offer = await mustOffer<SignInOffer>(await knock('/api/sign-in/options', {}));
    return this.authenticator.get(offer.options, faults);
  }

  answer(response: unknown): Promise<Response> {
    return knock('/api/sign-in', { response }, { 'User-Agent': ANDROID });
  }
}

/** A phone that has come in by this link. */
export async function enrolled(link: string, name: string | null = null): Promise<[Phone, string]> {
  const phone = new Phone();
  return [phone, sessionOf(await phone.enrol(link, name))];
}

/** Asks the Desk at another hour, over the same storage: the clock is handed in, nothing waits. */
export async function deskAt<T>(date: string, time: string, asks: (desk: Desk) => Promise<T>): Promise<T> {
  const clock = clockAt(date, time);
  return runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    asks(new Desk(state, { ...bindings, CLOCK: JSON.stringify(clock) })),
  );
}

export function tokenOf(link: string): string {
  return new URL(link, HOST).pathname.split('/').at(-1) ?? '';
}

async function mustOffer<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`no offer: ${await answer.text()}`);
  return answer.json<T>();
}
