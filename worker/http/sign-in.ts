import type { Context } from 'hono';
import { isRefusal } from '#domain/ledger/refusal';
import { signInPage, signInRefusedPage } from '../pages/sign-in-page.tsx';
import type { AppEnv } from './app-env.ts';
import { askDesk } from './ask-desk.ts';
import { askedLang, pageResponse } from './page-response.ts';
import { problemResponse, statusOf } from './problem.ts';
import { endedCookie, readSession, sessionCookie } from './session-cookie.ts';

/** `GET /masuk/TOKEN`: a page with one button, whatever the token. Previews of chat programs come this far and change nothing. */
export function getSignIn(c: Context<AppEnv>): Promise<Response> {
  return pageResponse(signInPage({ token: c.req.param('token') ?? '', lang: askedLang(c) }), 200);
}

/** `POST /masuk/TOKEN`: the button was pressed; the link is used up and a session begins. */
export async function postSignIn(c: Context<AppEnv>): Promise<Response> {
  const begun = await askDesk(c.env, (desk) => desk.signIn(c.req.param('token') ?? ''));
  if (isRefusal(begun)) {
    return pageResponse(
      signInRefusedPage({ code: begun.refused, lang: askedLang(c) }),
      statusOf(begun.refused),
    );
  }
  const headers = {
    Location: '/petugas',
    'Set-Cookie': sessionCookie(begun.session),
    'Cache-Control': 'no-store',
  };
  return new Response(null, { status: 303, headers });
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
