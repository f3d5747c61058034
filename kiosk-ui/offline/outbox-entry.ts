import * as z from 'zod';
import { type Action, postedAction } from '#domain/ledger/action';
import { type Refusal, refusalCode } from '#domain/ledger/refusal';
import { HOUR, type Instant } from '#domain/time/civil-time';

/** An act older than this is not sent by itself: this morning's outage must not appear tonight. */
export const STALE_AFTER_MS = 2 * HOUR;

/** One act as the phone keeps it until the office has answered. It holds no name: its author is an id. */
export const outboxEntry = postedAction.extend({
  /** The order of taps, given by the store. */
  order: z.int(),
  /** Whose act it is; it is never sent under anybody else's session. */
  actor: z.string(),
  /** It was handed to the network at least once, so the office may have it. */
  left: z.boolean(),
  /** Its author said that it is still so; then its age does not hold it back. */
  stillSo: z.boolean(),
  /** The office's no, kept until its author has put it away. */
  refused: z.object({ refused: refusalCode, detail: z.string().nullable() }).nullable(),
});
export type OutboxEntry = z.infer<typeof outboxEntry>;

/** How an entry stands with whoever holds the phone. */
export type EntryStanding = 'waiting' | 'stale' | 'refused' | 'somebody-elses';

/**
 * @param actor who is signed in; null when nobody is known to be
 * @param now the office's time; null before its first word, and then no age is known and nothing is sent
 */
export function standingOf(entry: OutboxEntry, actor: string | null, now: Instant | null): EntryStanding {
  if (actor !== null && entry.actor !== actor) return 'somebody-elses';
  if (entry.refused) return 'refused';
  return !entry.stillSo && now !== null && now - entry.tappedAt > STALE_AFTER_MS ? 'stale' : 'waiting';
}

/** The act that an act speaks of, when that is an act and not a notice of long ago: it must go out first. */
export function leansOn(action: Action): string | null {
  if ('notice' in action) return action.notice;
  return action.type === 'undo-act' ? action.act : null;
}

/** What goes out next: the oldest own act that nothing holds back. What leans on a held-back act waits with it. */
export function nextToSend(
  entries: readonly OutboxEntry[],
  actor: string | null,
  now: Instant | null,
): OutboxEntry | null {
  if (actor === null || now === null) return null;
  const held = new Set<string>();
  for (const entry of entries) {
    const standing = standingOf(entry, actor, now);
    const base = leansOn(entry.action);
    if (standing === 'waiting' && (base === null || !held.has(base))) return entry;
    // Of a refused act the office knows nothing: what leans on it is refused in its turn, and told.
    if (standing !== 'refused') held.add(entry.id);
  }
  return null;
}

/** An act with all that leans on it: without the notice its updates mean nothing. */
export function withThoseLeaningOn(entries: readonly OutboxEntry[], id: string): OutboxEntry[] {
  const gone = new Set([id]);
  for (const { id: other, action } of entries) {
    const base = leansOn(action);
    if (base !== null && gone.has(base)) gone.add(other);
  }
  return entries.filter((entry) => gone.has(entry.id));
}

/** A no that decides nothing: the act may have been kept, or will be when it is sent again. */
export function isUndecided({ refused }: Refusal): boolean {
  return refused === 'broken' || refused === 'desk-unreachable';
}
