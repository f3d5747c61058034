import type { Context } from 'hono';
import type * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import { demoSignIn, enrolAsk, enrolFinish, type SignedIn, signInFinish } from '#domain/staff/passkey-wire';
import type { AtDoor, CameIn } from '../platform/desk-calls.ts';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { deviceLabel } from './device-label.ts';
import { problemResponse } from './problem.ts';
import { ACTION_BODY_MAX, readBody } from './read-body.ts';
import { endedCookie, readSession, sessionCookie } from './session-cookie.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** `POST /api/passkeys/options`: whom a one-time link would let in, and the question for their new key. Changes nothing. */
export async function postEnrolOptions(c: Context<AppEnv>): Promise<Response> {
  const asked = await readHeld(c, enrolAsk);
  if (isRefusal(asked)) return problemResponse(asked);
  const offer = await askDesk(c.env, (desk) => desk.offerEnrol(asked.link, atDoor(c)));
  return isRefusal(offer) ? problemResponse(offer) : c.json(offer, 200, NO_STORE);
}

/** `POST /api/passkeys`: the new key. The link is used up and a session begins. */
export async function postPasskey(c: Context<AppEnv>): Promise<Response> {
  const finish = await readHeld(c, enrolFinish);
  if (isRefusal(finish)) return problemResponse(finish);
  return letIn(c, await askDesk(c.env, (desk) => desk.enrol(finish, atDoor(c))));
}

/** `POST /api/sign-in/options`: the question for whoever has a key. */
export async function postSignInOptions(c: Context<AppEnv>): Promise<Response> {
  const offer = await askDesk(c.env, (desk) => desk.offerSignIn(atDoor(c)));
  return isRefusal(offer) ? problemResponse(offer) : c.json(offer, 200, NO_STORE);
}

/** `POST /api/sign-in`: the question, signed by a key. A session begins. */
export async function postSignIn(c: Context<AppEnv>): Promise<Response> {
  const finish = await readBody(c.req.raw, signInFinish, ACTION_BODY_MAX);
  if (isRefusal(finish)) return problemResponse(finish);
  return letIn(c, await askDesk(c.env, (desk) => desk.signIn(finish, atDoor(c))));
}

/** `POST /api/demo-sign-in`: past the door by a one-time link alone. Exists in the demo only. */
export async function postDemoSignIn(c: Context<AppEnv>): Promise<Response> {
  if (!c.var.demo) return problemResponse(refuse('not-found'));
  const held = await readHeld(c, demoSignIn);
  if (isRefusal(held)) return problemResponse(held);
  return letIn(c, await askDesk(c.env, (desk) => desk.signInForDemo(held.link, held.name, atDoor(c))));
}

/** `POST /keluar`: the session ends here and in the Desk. */
export async function postSignOut(c: Context<AppEnv>): Promise<Response> {
  const session = readSession(c.req.raw);
  const ended = session ? await askDesk(c.env, (desk) => desk.signOut(session)) : undefined;
  // The cookie goes only with the session: else it would look ended while it is not.
  if (isRefusal(ended)) return problemResponse(ended);
  const headers = { Location: '/', 'Set-Cookie': endedCookie(), 'Cache-Control': 'no-store' };
  return new Response(null, { status: 303, headers });
}

/** A body that holds a link. One that was cut off in a chat is an unknown link, and no riddle about bodies. */
async function readHeld<T>(c: Context<AppEnv>, schema: z.ZodType<T>): Promise<T | Refusal> {
  const held = await readBody(c.req.raw, schema, ACTION_BODY_MAX);
  return isRefusal(held) && held.detail === 'link' ? refuse('link-unknown') : held;
}

function letIn(c: Context<AppEnv>, came: CameIn | Refusal): Response {
  if (isRefusal(came)) return problemResponse(came);
  const { session, ...who } = came;
  const told: SignedIn = who;
  return c.json(told, 200, { ...NO_STORE, 'Set-Cookie': sessionCookie(session) });
}

/** Our own address as the browser asked for it: what a passkey is bound to. */
function atDoor(c: Context<AppEnv>): AtDoor {
  return {
    origin: new URL(c.req.url).origin,
    device: deviceLabel(c.req.header('User-Agent')),
    replaces: readSession(c.req.raw),
  };
}
