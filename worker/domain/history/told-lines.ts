import type { Notice, NoticeUpdate } from '../notices/notice.ts';

/** A line of a timeline, and whether it was taken back at once: such a line counts for nothing and stays to be seen. */
export interface ToldLine {
  line: NoticeUpdate;
  undone: boolean;
}

/** An undoing speaks of the line before it: nobody had spoken in between, or it would have been refused. */
export function toldLines({ updates }: Pick<Notice, 'updates'>): ToldLine[] {
  return updates.map((line, i) => ({ line, undone: updates[i + 1]?.kind === 'undone' }));
}

/** The lines that hold. */
export function standingLines(notice: Pick<Notice, 'updates'>): NoticeUpdate[] {
  return toldLines(notice)
    .filter(({ line, undone }) => !undone && line.kind !== 'undone')
    .map(({ line }) => line);
}
