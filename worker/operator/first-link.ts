import * as z from 'zod';

const firstLinkAnswer = z.object({ link: z.url() });

/** Asks the server at `url` for a one-time link of an administrator; `secret` is the operator's FIRST_LINK_SECRET. */
export async function firstLink(url: string, secret: string): Promise<string> {
  const answer = await fetch(`${url}/api/first-link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  if (!answer.ok) throw new Error(`no first link: ${answer.status} ${await answer.text()}`);
  return firstLinkAnswer.parse(await answer.json()).link;
}
