import * as z from 'zod';
import type { Instant } from '../time/civil-time.ts';
import { instant } from '../time/civil-time.ts';
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
  before: notice.nullable(),
});
export type Undoable = z.infer<typeof undoable>;

/** The acts that may still be taken back, with the newest act on a notice among them. */
export function rememberUndoable(
  known: readonly Undoable[],
  act: { actionId: string; actor: string; at: Instant },
  before: Notice | null,
  after: Notice,
): Undoable[] {
  const fresh = known.filter((one) => act.at - one.at < UNDO_HEARD_WITHIN_MS + UNDO_MS);
  const { actionId, actor, at } = act;
  return [...fresh, { act: actionId, actor, at, notice: after.id, lines: after.updates.length, before }];
}
