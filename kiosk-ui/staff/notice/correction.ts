import type { Notice } from '#domain/notices/notice';
import type { Corrections, CorrectNotice } from '#domain/notices/notice-actions';
import { freeTextOf, type TypedText, typedOf } from '../outage/template-text.ts';

/** A correction on its way: what was changed, and the words as they stand in their two fields. */
export interface CorrectionDraft {
  changes: Corrections;
  text: TypedText;
}

/** The words that screens show of a notice now: its own, or those of the newest news on it. */
export function wordsShown(notice: Notice): TypedText {
  const news = newsWords(notice);
  return typedOf(news ?? notice.text);
}

/** Words of the newest news on a notice that still holds; null where nobody has added any. */
function newsWords({ updates }: Notice): Notice['text'] {
  const spoken = updates.filter((update, at) => update.text !== null && updates[at + 1]?.kind !== 'undone');
  const newest = spoken.at(-1);
  return newest?.kind === 'update' ? newest.text : null;
}

/** Whether the words may be taken away altogether: an announcement is its words, and news cannot be unsaid. */
export function mayLoseWords(notice: Notice): boolean {
  return notice.kind === 'outage' && newsWords(notice) === null;
}

/**
 * The action a draft stands for; null while nothing is changed. Words that were emptied where they may not be are no
 * change.
 */
export function correctionOf(draft: CorrectionDraft, notice: Notice): CorrectNotice | null {
  const shown = wordsShown(notice);
  const text = freeTextOf(draft.text);
  const reworded = draft.text.id.trim() !== shown.id || draft.text.en.trim() !== shown.en;
  const worded = reworded && (text !== null || mayLoseWords(notice));
  const changes: Corrections = worded ? { ...draft.changes, text } : draft.changes;
  return Object.keys(changes).length === 0 ? null : { type: 'correct-notice', notice: notice.id, changes };
}
