/** Ends a command with one line that says what to do. */
export function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

/** The server a command speaks to and the operator's secret (FIRST_LINK_SECRET); else one line that says what is missing. */
export function serverFrom(url: string | undefined, usage: string): { origin: string; secret: string } {
  if (!url) return giveUp(`Which server? ${usage}`);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    return giveUp(`${url} is no address: it begins with https://`);
  const secret = process.env.FIRST_LINK_SECRET;
  if (!secret)
    return giveUp('FIRST_LINK_SECRET is not set: FIRST_LINK_SECRET=$(cat first-link-secret) npm run …');
  return { origin: new URL(url).origin, secret };
}
