import { isRefusal } from '#domain/ledger/refusal';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import type { DoorEnd } from './sign-in.ts';

/** Past the door without a passkey: the office answers this on a developer's machine alone. */
export async function signInForDemo(
  api: Pick<ApiClient, 'signInForDemo'>,
  link: string,
  name: string,
): Promise<DoorEnd> {
  const who = await api.signInForDemo(link, name.trim() || null);
  if (who === UNREACHABLE) return { kind: 'unreachable' };
  return isRefusal(who) ? { kind: 'refused', refusal: who } : { kind: 'in', who };
}
