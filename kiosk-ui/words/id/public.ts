import type { Lang } from '../lang.ts';
import { type AnswerWords, answerId } from './answer.ts';
import { type BoardWords, boardId } from './board.ts';
import { type TimeWords, timeId } from './time.ts';

/** What board, answers and slips say in one language; a missing string is a compile error. */
export interface PublicWords {
  lang: Lang;
  time: TimeWords;
  board: BoardWords;
  answer: AnswerWords;
}

export const publicId: PublicWords = {
  lang: 'id',
  time: timeId,
  board: boardId,
  answer: answerId,
};
