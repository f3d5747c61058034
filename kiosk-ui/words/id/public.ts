import type { RefusalCode } from '#domain/ledger/refusal';
import type { Lang } from '../lang.ts';
import { type AnswerWords, answerId } from './answer.ts';
import { type BoardWords, boardId } from './board.ts';
import { type PagesWords, pagesId } from './pages.ts';
import { type RefusalWords, refusalsId } from './refusals.ts';
import { type TimeWords, timeId } from './time.ts';

/** Everything the public reads in one language; a missing string is a compile error. */
export interface PublicWords {
  lang: Lang;
  time: TimeWords;
  board: BoardWords;
  answer: AnswerWords;
  pages: PagesWords;
  refusals: Record<RefusalCode, RefusalWords>;
}

export const publicId: PublicWords = {
  lang: 'id',
  time: timeId,
  board: boardId,
  answer: answerId,
  pages: pagesId,
  refusals: refusalsId,
};
