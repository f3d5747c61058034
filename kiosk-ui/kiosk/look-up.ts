import { isRefusal, type RefusalCode } from '#domain/ledger/refusal';
import type { SlipCode } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { type ApiClient, UNREACHABLE } from '../api-client.ts';
import type { HelpKind } from './visit.ts';

/** What the office says of a slip, or how the visitor is helped instead. */
export type LookedUp =
  | { readonly kind: 'facts'; readonly facts: SlipFacts }
  | { readonly kind: 'help'; readonly help: HelpKind };

/** Asks the office for a slip's facts. Never throws. */
export async function lookUp(api: Pick<ApiClient, 'slip'>, code: SlipCode): Promise<LookedUp> {
  const reply = await api.slip(code);
  if (reply === UNREACHABLE) return { kind: 'help', help: 'unreachable' };
  if (isRefusal(reply)) return { kind: 'help', help: helpFor(reply.refused) };
  return { kind: 'facts', facts: reply.facts };
}

/** Whatever else the office refuses is no fault of the visitor's: this screen cannot ask now. */
function helpFor(refused: RefusalCode): HelpKind {
  if (refused === 'slip-unknown') return 'unknown';
  return refused === 'slip-code-malformed' ? 'malformed' : 'unreachable';
}
