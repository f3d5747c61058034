/** The prefix makes browsers hold it to this host, over TLS (or on localhost), for every path. */
const NAME = '__Host-kabar';
/** The Desk ends sessions sooner; the cookie need not outlive them. Seconds. */
const MAX_AGE = 12 * 3600;

export function readSession(request: Request): string | null {
  const cookies = request.headers.get('Cookie') ?? '';
  const found = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${NAME}=`));
  return found?.slice(NAME.length + 1) || null;
}

export function sessionCookie(token: string): string {
  return `${NAME}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${MAX_AGE}`;
}

export function endedCookie(): string {
  return `${NAME}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;
}
