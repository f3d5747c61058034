import {
  createExecutionContext,
  evictDurableObject,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { Accepted, DeskView } from '../../../worker/domain/ledger/accepted.ts';
import type { Action } from '../../../worker/domain/ledger/action.ts';
import type { StaffRole } from '../../../worker/domain/staff/roles.ts';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { Desk } from '../../../worker/platform/desk/desk.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { clockAt, type TestClock } from '../../support/test-clock.ts';
import { TEST_SECRETS } from '../../support/test-secrets.ts';

export const HOST = 'http://localhost';
/** The bindings of the test Worker: generated types would need a build before every type check. */
export const bindings = env as unknown as Env;

/** The same KV behind another face: an isolate that has not read from it yet. `answers` may refuse to. */
export function anotherFaceOf(kv: KVNamespace, answers: () => void = () => undefined): KVNamespace {
  return new Proxy(kv, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        answers();
        return method.apply(target, args);
      };
    },
  });
}

/** What the Worker is given in this test: nothing of what it held in the test before. */
let worldsBindings = bindings;
export function beginAnew(): void {
  worldsBindings = { ...bindings, KV: anotherFaceOf(bindings.KV) };
}

let made = 0;
/** Ids of actions, each new, told apart in failures. */
export function freshId(): string {
  made += 1;
  return `action-${String(made).padStart(6, '0')}`;
}

/** The office's time in these tests, roughly: half past nine on a Tuesday. */
export const MORNING = clockAt('2026-11-24', '09:30').start;

/** Asks the Worker, under other bindings where a test breaks one of them. */
export async function ask(
  path: string,
  init: RequestInit = {},
  under: Env = worldsBindings,
): Promise<Response> {
  const ctx = createExecutionContext();
  const answer = await worker.fetch(
    new Request(`${HOST}${path}`, { redirect: 'manual', ...init }),
    under,
    ctx,
  );
  await waitOnExecutionContext(ctx);
  return answer;
}

export function askAs(
  session: string | null,
  path: string,
  method = 'GET',
  body?: unknown,
): Promise<Response> {
  const cookie: Record<string, string> = session ? { Cookie: `__Host-kabar=${session}` } : {};
  const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  return ask(path, { method, headers: { ...cookie, 'Content-Type': 'application/json' }, ...init });
}

/** Signs in by a one-time link, past the passkey, as the demo does. @returns the session's token. */
export async function signInBy(link: string, name: string | null = null): Promise<string> {
  const token = new URL(link, HOST).pathname.split('/').at(-1);
  const answer = await knock('/api/demo-sign-in', { link: token, name });
  return sessionOf(answer);
}

/** Asks at the door, from an address of its own: the door counts tries by address. */
export function knock(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return ask(path, {
    method: 'POST',
    headers: { 'CF-Connecting-IP': freshId(), 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The session that an answer begins. */
export function sessionOf(answer: Response): string {
  const session = /__Host-kabar=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1];
  if (!session) throw new Error(`no session began: ${answer.status}`);
  return session;
}

export async function firstLink(): Promise<string> {
  const answer = await ask('/api/first-link', {
    method: 'POST',
    headers: { Authorization: `Bearer ${TEST_SECRETS.FIRST_LINK_SECRET}`, 'CF-Connecting-IP': freshId() },
  });
  const { link } = await answer.json<{ link: string }>();
  return link;
}

export async function act(session: string | null, action: Action, id = freshId()): Promise<Response> {
  return askAs(session, '/api/actions', 'POST', { id, tappedAt: MORNING, action });
}

/** Acts and insists on a yes. */
export async function acted(session: string, action: Action, id = freshId()): Promise<Accepted> {
  const answer = await act(session, action, id);
  if (!answer.ok) throw new Error(`refused: ${await answer.text()}`);
  return answer.json<Accepted>();
}

/** The office is described; its admin is signed in. */
export async function openOffice(): Promise<string> {
  const admin = await signInBy(await firstLink());
  await acted(admin, { type: 'describe-office', office: SAMPLE_OFFICE });
  return admin;
}

export async function colleague(
  admin: string,
  role: StaffRole,
  places: string[] | null = null,
): Promise<string> {
  const { link } = await acted(admin, { type: 'invite-staff', role, places });
  if (!link) throw new Error('an invitation without a link');
  return signInBy(link);
}

export async function deskView(session: string): Promise<DeskView> {
  const answer = await askAs(session, '/api/desk');
  return answer.json<DeskView>();
}

/** The Desk falls asleep: its memory is gone, its storage stays. */
export async function sleep(): Promise<void> {
  await evictDurableObject(bindings.DESK.getByName('office'));
}

/** Does what is due, in a Desk of another hour over the same storage: the clock is handed in, nothing waits. */
export async function alarmAt(date: string, time: string): Promise<void> {
  await alarmUnder(clockAt(date, time));
}

/**
 * Lets the Desk do all that is due now, and what that makes due. Some seconds ahead each time, since the board
 * is written at most once a second.
 */
export async function settle(): Promise<void> {
  const clock: TestClock = JSON.parse(bindings.CLOCK ?? '');
  for (const ahead of [2000, 4000, 6000]) await alarmUnder({ ...clock, start: clock.start + ahead });
}

async function alarmUnder(clock: TestClock): Promise<void> {
  await runInDurableObject(bindings.DESK.getByName('office'), async (_desk, state) => {
    const other = new Desk(state, { ...bindings, CLOCK: JSON.stringify(clock) });
    await other.alarm();
  });
}

export async function problemOf(
  answer: Response,
): Promise<{ status: number; code: string; detail?: string }> {
  const { status, code, detail } = await answer.json<{ status: number; code: string; detail?: string }>();
  return { status, code, ...(detail === undefined ? {} : { detail }) };
}
