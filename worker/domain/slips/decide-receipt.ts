import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import type { OfficeState } from '../ledger/state.ts';
import type { ReceiveCards } from './import-events.ts';

/** Fingerprints in one event: keeps a ledger line far below what a row or a chunk may hold. */
const CARDS_PER_EVENT = 2000;

/**
 * "These cards have arrived." The place's own word, so whatever SIAK says of them is not asked: a card in
 * the hand is nearer than an export. A slip nobody has heard of refuses the whole, with its last group, so
 * that a clerk never believes a card counted that was not.
 */
export function decideReceiveCards(
  action: ReceiveCards,
  state: OfficeState,
  context: Context,
): Fact[] | Refusal {
  if ('batch' in action.cards) {
    const { batch } = action.cards;
    if (!state.batches.some((known) => known.id === batch)) return refuse('batch-unknown');
    return receipt(action.place, batch, context.awaiting) ?? refuse('nothing-to-receive');
  }
  if (context.slips.some((slip) => slip.code === null)) return refuse('slip-code-malformed');
  const stranger = context.slips.find((slip) => slip.facts === null);
  if (stranger) return refuse('slip-unknown', stranger.code?.slice(-4) ?? null);
  const arriving = context.slips.filter((slip) => slip.facts?.office?.receivedPlace !== action.place);
  return (
    receipt(
      action.place,
      null,
      arriving.map((slip) => slip.fingerprint),
    ) ?? refuse('already-received')
  );
}

function receipt(place: string, batch: string | null, cards: readonly number[]): Fact[] | null {
  const fingerprints = [...new Set(cards)].sort((a, b) => a - b);
  if (fingerprints.length === 0) return null;
  const facts: Fact[] = [];
  for (let from = 0; from < fingerprints.length; from += CARDS_PER_EVENT) {
    facts.push({
      type: 'cards-received',
      place,
      batch,
      fingerprints: fingerprints.slice(from, from + CARDS_PER_EVENT),
    });
  }
  return facts;
}
