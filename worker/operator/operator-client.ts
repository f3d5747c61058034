import * as z from 'zod';
import type { Action } from '#domain/ledger/action';
import { problem } from '#domain/ledger/problem';

const firstLinkAnswer = z.object({ link: z.url() });

/** Asks the server at `url` for a one-time link of an administrator; `secret` is the operator's FIRST_LINK_SECRET. Throws in one line why not. */
export async function firstLink(url: string, secret: string): Promise<string> {
  const answer = await ask(`${url}/api/first-link`, secret);
  return firstLinkAnswer.parse(await answer.json()).link;
}

/** Acts as the operator, who may only describe the office. Throws in one line why not. */
export async function actAsOperator(url: string, secret: string, id: string, action: Action): Promise<void> {
  const posted = { id, tappedAt: Date.now(), action };
  await ask(`${url}/api/operator/actions`, secret, JSON.stringify(posted));
}

async function ask(address: string, secret: string, body: string | null = null): Promise<Response> {
  const { origin } = new URL(address);
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  if (!answer) throw new Error(`${origin} cannot be reached.`);
  if (answer.status === 401) throw new Error(`${origin} does not know this FIRST_LINK_SECRET.`);
  if (!answer.ok) throw new Error(`${origin} did not take it: ${await whyNot(answer)}`);
  return answer;
}

async function whyNot(answer: Response): Promise<string> {
  const told = problem.safeParse(await answer.json().catch(() => null)).data;
  return told ? `${told.title} (${told.code})` : `${answer.status}`;
}
