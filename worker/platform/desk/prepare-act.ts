import type { Action, PostedAction } from '#domain/ledger/action';
import { type Fingerprint, fingerprintOf } from '#domain/slips/fingerprint';
import { parseSlipCode } from '#domain/slips/slip-code';
import { digestOf, sha256 } from '../digest.ts';
import type { Door } from './door.ts';

/** An action with all that has to be awaited done: after it, deciding and writing happen without a pause. */
export interface PreparedAct {
  posted: PostedAction;
  actionDigest: string;
  slips: { code: string | null; fingerprint: Fingerprint }[];
  /** The one-time link that this act would make. */
  link: { token: string; digest: string };
}

/** @param by the id of whoever acts: the same colleague gets the same link for the same act, on any session of theirs. */
export async function prepareAct(by: string, posted: PostedAction, door: Door): Promise<PreparedAct> {
  const [actionDigest, slips, linkToken] = await Promise.all([
    door.actionDigest(JSON.stringify(posted.action)),
    nameSlips(posted.action),
    door.linkTokenFor(`${by}/${posted.id}`),
  ]);
  const link = { token: linkToken, digest: await digestOf(linkToken) };
  return { posted, actionDigest, slips, link };
}

/** The slips an action names by scanned codes. A text that is no code at all is not kept, not even in part. */
async function nameSlips(action: Action): Promise<PreparedAct['slips']> {
  if (action.type !== 'receive-cards' || !('codes' in action.cards)) return [];
  return Promise.all(
    action.cards.codes.map(async (text) => {
      const code = parseSlipCode(text);
      return code === null
        ? { code: null, fingerprint: -1 }
        : { code, fingerprint: await fingerprintOf(code, sha256) };
    }),
  );
}
