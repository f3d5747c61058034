import * as z from 'zod';
import { type Confirmation, confirmation } from '../confirmation/confirmation.ts';
import type { PlaceId } from '../office/place.ts';
import { type Instant, instant } from '../time/civil-time.ts';
import { type Notice, notice, noticeId } from './notice.ts';

/** So long a publisher may take an act back, counted from its acknowledgement on their phone. */
export const UNDO_MS = 10_000;
/** The acknowledgement's way to the phone, and a slow thumb: a tap this much later still counts. */
export const UNDO_GRACE_MS = 5_000;
/** And the tap's own way back, on a bad signal. Past it others have read it: then it is withdrawn or corrected. */
export const UNDO_HEARD_WITHIN_MS = 120_000;
/** Nothing that cannot be taken back (feeds, pushes) leaves before this. */
export const SETTLES_AFTER_MS = UNDO_MS + UNDO_GRACE_MS;

/** An act on a notice that may still be taken back, and the notice as it was before. */
export const undoable = z.object({
  act: noticeId,
  actor: z.string(),
  at: instant,
  notice: noticeId,
  /** Lines of the timeline right after the act: more of them, and somebody has spoken since. */
  lines: z.int(),
  /** Without its timeline, which no undoing shortens; null where the act published it. */
  before: notice.nullable(),
  /** The days that this act alone confirmed, each with what stood there before; null for nothing. */
  confirmed: z.record(z.string(), confirmation.nullable()).default({}),
});
export type Undoable = z.infer<typeof undoable>;

/** The acts that may still be taken back, with the newest act on a notice among them. */
export function rememberUndoable(
  known: readonly Undoable[],
  act: { actionId: string; actor: string; at: Instant },
  [before, after]: readonly [Notice | null, Notice],
  confirmed: Undoable['confirmed'],
): Undoable[] {
  const fresh = known
    .filter((one) => act.at - one.at < UNDO_HEARD_WITHIN_MS + UNDO_MS)
    // Of an act that this one overtakes only its name is needed: to say that it was overtaken.
    .map((one) => (one.notice === after.id ? { ...one, before: null, confirmed: {} } : one));
  const { actionId, actor, at } = act;
  const stood = before && { ...before, updates: [] };
  const lines = after.updates.length;
  return [...fresh, { act: actionId, actor, at, notice: after.id, lines, before: stood, confirmed }];
}

/** The days that were confirmed between two states and were not in the first. */
export function newlyConfirmed(
  before: Record<PlaceId, Confirmation>,
  after: Record<PlaceId, Confirmation>,
): Undoable['confirmed'] {
  const fresh = Object.entries(after).filter(([place, { on }]) => before[place]?.on !== on);
  return Object.fromEntries(fresh.map(([place]) => [place, before[place] ?? null]));
}

/** Takes back the days that an act confirmed: a slip of the thumb is no look around. Where somebody has spoken since, their word stands. */
export function unconfirmed(
  confirmations: Record<PlaceId, Confirmation>,
  { at, confirmed }: Pick<Undoable, 'at' | 'confirmed'>,
): Record<PlaceId, Confirmation> {
  const entries = Object.entries(confirmations).flatMap(([place, stands]) => {
    const before = confirmed[place];
    if (before === undefined || stands.at !== at) return [[place, stands] as const];
    return before === null ? [] : [[place, before] as const];
  });
  return Object.fromEntries(entries);
}
