import * as z from 'zod';

const firstLinkAnswer = z.object({ link: z.url() });

/** Asks the server at `url` for a one-time link of an administrator; `secret` is the operator's FIRST_LINK_SECRET. Throws in one line why not. */
export async function firstLink(url: string, secret: string): Promise<string> {
  const answer = await fetch(`${url}/api/first-link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  }).catch(() => null);
  if (!answer) throw new Error(`${url} cannot be reached.`);
  if (answer.status === 401) throw new Error(`${url} does not know this FIRST_LINK_SECRET.`);
  if (!answer.ok) throw new Error(`${url} gave no link: ${answer.status} ${await answer.text()}`);
  return firstLinkAnswer.parse(await answer.json()).link;
}
